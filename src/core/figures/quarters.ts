import { scaleBand, scaleLinear } from 'd3-scale';
import { cell, numberAt, type Chart } from '../course/chart.ts';
import { grouped, signed } from './number-words.ts';
import { line, tenth, type Mark, type Scene, type Shape } from './scene.ts';
import { label, textBlock } from './text-block.ts';
import type { FigureWords } from './words.ts';

const HEIGHT = { wide: 310, narrow: 320, wall: 400 } as const;

/** Growth and decline of each quarter as bars up and down from zero, what it came to below. */
export function quarters(chart: Chart, shape: Shape, words: FigureWords): Scene {
  const { width, size, small } = shape;
  const title = textBlock(words.change, { x: 0, y: 0, width, size: small, bold: true });
  const periods = chart.rows.map((row) => cell(row, 'period'));
  const x = scaleBand().domain(periods).range([0, width]).paddingInner(0.4).paddingOuter(0.2);
  const under = small * 1.4 * 2 + size * 2.9;
  const floor = HEIGHT[shape.name] - under;
  const values = chart.rows.flatMap((row) => numberAt(row, 'change') ?? []);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([floor - size * 1.5, title.height + size * 2.2]);
  const marks: Mark[] = [...title.marks];
  chart.rows.forEach((row, index) => {
    const left = x(cell(row, 'period')) ?? 0;
    const middle = tenth(left + x.bandwidth() / 2);
    const change = numberAt(row, 'change');
    if (change !== null) {
      const [from, to] = change < 0 ? [y(0), y(change)] : [y(change), y(0)];
      marks.push({
        kind: 'rect',
        x: tenth(left),
        y: tenth(from),
        width: tenth(x.bandwidth()),
        height: tenth(to - from),
        look: change < 0 ? 'bar-down' : 'bar',
        datum: { row: index, column: 'change' },
      });
      marks.push(
        label(signed(cell(row, 'change')), middle, tenth(change < 0 ? to + size * 1.1 : from - size * 0.45), size, {
          anchor: 'middle',
          bold: true,
        }),
      );
    }
    const room = x.step() - 4;
    let top = floor + small * 0.4;
    const put = (text: string, textSize: number, tone: 'ink' | 'quiet') => {
      const block = textBlock(text, { x: middle, y: top, width: room, size: textSize, tone, anchor: 'middle' });
      marks.push(...block.marks);
      top += block.height;
    };
    put(cell(row, 'label').replace(/^\d+ 年/, ''), small, 'quiet');
    put(words.ratio(grouped(cell(row, 'ratio'))), small, 'ink');
    put(words.balance(grouped(cell(row, 'balance'))), small, 'ink');
  });
  marks.push(line(0, y(0), width, y(0), 'axis'));
  const lowest = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
  return { width, height: tenth(lowest + small * 0.6), marks };
}
