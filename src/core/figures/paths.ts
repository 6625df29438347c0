import { scaleLinear } from 'd3-scale';
import { cell, numberAt, type Chart } from '../course/chart.ts';
import { grouped } from './number-words.ts';
import { line, tenth, type Mark, type Scene, type Shape } from './scene.ts';
import { label, textBlock } from './text-block.ts';
import { textWidth } from './text-measure.ts';
import type { FigureWords } from './words.ts';

/** Court paths by the days the law gives and the fee by the formula; what has neither says so and gets no bar. */
export function paths(chart: Chart, shape: Shape, words: FigureWords): Scene {
  const { width, size, small } = shape;
  const narrow = shape.name === 'narrow';
  const wall = shape.name === 'wall';
  const nameRoom = narrow ? width : size * 7.2;
  const feeRoom = narrow ? size * 4.6 : size * 6;
  const barX = narrow ? 0 : nameRoom + size * 0.6;
  const dayRoom = textWidth(words.dayCount('180'), size) + size * 0.6;
  const barRoom = width - barX - feeRoom - size;
  const days = scaleLinear()
    .domain([0, Math.max(...chart.rows.map((row) => numberAt(row, 'time_days') ?? 0))])
    .range([0, barRoom - dayRoom]);
  const marks: Mark[] = [];
  const head = (text: string, x: number, anchor: 'start' | 'end') =>
    label(text, x, tenth(small * 1.1), small, { tone: 'quiet', anchor });
  marks.push(head(words.daysHead, barX, 'start'), head(words.feeHead, width, 'end'));
  let top = small * 1.7;
  const barHeight = size * 0.8;
  chart.rows.forEach((row, index) => {
    marks.push(line(0, top, width, top, index === 0 ? 'axis' : 'grid'));
    top += size * (wall ? 0.28 : 0.5);
    const name = textBlock(cell(row, 'path'), { x: 0, y: top, width: nameRoom, size, bold: true, leading: 1.3 });
    marks.push(...name.marks);
    const rowTop = narrow ? top + name.height + size * 0.15 : top;
    const middle = rowTop + size * 0.65;
    const value = numberAt(row, 'time_days');
    if (value !== null) {
      marks.push({
        kind: 'rect',
        x: tenth(barX),
        y: tenth(middle - barHeight / 2),
        width: tenth(days(value)),
        height: tenth(barHeight),
        look: 'bar',
        datum: { row: index, column: 'time_days' },
      });
      marks.push(
        label(
          words.dayCount(cell(row, 'time_days')),
          tenth(barX + days(value) + size * 0.4),
          tenth(middle + size * 0.37),
          size,
          { bold: true },
        ),
      );
    } else marks.push(label(words.noDays, barX, tenth(middle + small * 0.37), small, { tone: 'quiet' }));
    const fee = cell(row, 'fee_60000');
    marks.push(
      label(
        fee === '' ? words.noFee : words.fee(grouped(fee)),
        width,
        tenth(middle + size * 0.37),
        fee === '' ? small : size,
        {
          anchor: 'end',
          bold: fee !== '',
          tone: fee === '' ? 'quiet' : 'ink',
        },
      ),
    );
    let bottom = Math.max(narrow ? rowTop : top + name.height, rowTop + size * 1.3);
    if (!wall) {
      const needs = textBlock(words.needs(cell(row, 'first_need')), {
        x: barX,
        y: rowTop + size * 1.45,
        width: width - barX,
        size: small,
        tone: 'quiet',
        leading: 1.35,
      });
      marks.push(...needs.marks);
      bottom = Math.max(bottom, rowTop + size * 1.45 + needs.height);
    }
    top = bottom + size * (wall ? 0.28 : 0.5);
  });
  return { width, height: tenth(top), marks };
}
