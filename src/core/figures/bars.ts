import { scaleBand, scaleLinear } from 'd3-scale';
import { cell, numberAt, type Chart } from '../course/chart.ts';
import { grouped } from './number-words.ts';
import { line, tenth, type Mark, type Scene, type Shape } from './scene.ts';
import { label, textBlock } from './text-block.ts';
import { textWidth } from './text-measure.ts';
import type { FigureWords } from './words.ts';

interface Plan {
  readonly column: string;
  /** A larger whole drawn as an outline around the bar, where it is known. */
  readonly whole?: string;
  readonly ticks: readonly number[];
  /** Places along the axis, a row's own among them; a place without a row stays empty. */
  readonly places: readonly string[];
  /** How a value is written over its bar. */
  readonly write?: (written: string) => string;
  readonly title: string;
  readonly height: Readonly<Record<Shape['name'], number>>;
}

/** Bars from a zero baseline, one a period. */
export function bars(chart: Chart, shape: Shape, words: FigureWords, plan: Plan): Scene {
  const { width, small, size } = shape;
  const { column, whole, ticks, places, write = grouped } = plan;
  const height = plan.height[shape.name];
  const title = textBlock(plan.title, { x: 0, y: 0, width, size: small, bold: true });
  const floor = height - small * 3;
  const y = scaleLinear()
    .domain([
      0,
      Math.max(
        ...ticks,
        ...chart.rows.flatMap((row) => [column, whole ?? column].map((one) => numberAt(row, one) ?? 0)),
      ),
    ])
    .range([floor, title.height + size * (whole === undefined ? 1.6 : 4.1)]);
  const x = scaleBand()
    .domain(places)
    .range([small * 1.8, width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const wide = x.bandwidth();
  const marks: Mark[] = [...title.marks];
  for (const tick of ticks) {
    marks.push(line(0, y(tick), width, y(tick), tick === 0 ? 'axis' : 'grid'));
    if (tick !== 0) marks.push(label(write(String(tick)), 0, y(tick) - small * 0.3, small, { tone: 'quiet' }));
  }
  chart.rows.forEach((row, index) => {
    const value = numberAt(row, column);
    const left = x(cell(row, 'period')) ?? 0;
    const middle = tenth(left + wide / 2);
    const name = textBlock(
      textWidth(cell(row, 'label'), small) > x.step() && places.length > chart.rows.length
        ? cell(row, 'period')
        : cell(row, 'label'),
      {
        x: middle,
        y: floor + small * 0.3,
        width: x.step(),
        size: small,
        tone: 'quiet',
        anchor: 'middle',
        leading: 1.3,
      },
    );
    marks.push(...name.marks);
    let ceiling: number | null = null;
    const all = whole === undefined ? null : numberAt(row, whole);
    if (all !== null && whole !== undefined) {
      const reach = wide * 0.1;
      marks.push({
        kind: 'rect',
        x: tenth(left - reach),
        y: tenth(y(all)),
        width: tenth(wide + reach * 2),
        height: tenth(floor - y(all)),
        look: 'outline',
        datum: { row: index, column: whole },
      });
      const place = {
        x: middle,
        y: 0,
        width: x.step(),
        size: small,
        tone: 'quiet',
        anchor: 'middle',
        leading: 1.3,
      } as const;
      const { height: reachUp } = textBlock(words.all(grouped(cell(row, whole))), place);
      ceiling = y(all) - reachUp - small * 0.2;
      marks.push(...textBlock(words.all(grouped(cell(row, whole))), { ...place, y: ceiling }).marks);
    }
    if (value === null) return;
    const isPart = cell(row, 'partial') === 'yes';
    marks.push({
      kind: 'rect',
      x: tenth(left),
      y: tenth(y(value)),
      width: tenth(wide),
      height: tenth(floor - y(value)),
      look: isPart ? 'bar-open' : 'bar',
      datum: { row: index, column },
    });
    // Inside the bar under an outline; over the outline's name where the bar is too low for it.
    const inside = all !== null && floor - y(value) > size * 2 && textWidth(write(cell(row, column)), size) < wide - 4;
    const nameY = inside ? y(value) + size * 1.2 : (ceiling ?? y(value)) - size * 0.45;
    marks.push(
      label(write(cell(row, column)), middle, tenth(nameY), size, {
        anchor: 'middle',
        bold: true,
        tone: inside ? 'on-fill' : 'ink',
      }),
    );
    if (isPart) {
      marks.push(
        ...textBlock(words.partial, {
          x: middle,
          y: y(value) + small * 0.6,
          width: wide - 4,
          size: small,
          tone: 'quiet',
          anchor: 'middle',
        }).marks,
      );
    }
  });
  return { width, height: tenth(height), marks };
}
