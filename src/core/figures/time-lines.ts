import { scaleLinear } from 'd3-scale';
import { line as lineThrough } from 'd3-shape';
import { cell, numberAt, type Chart, type ChartRow } from '../course/chart.ts';
import { grouped, yearOf } from './number-words.ts';
import { line, path, tenth, type Mark, type Scene, type Shape, type TextMark } from './scene.ts';
import { label, textBlock } from './text-block.ts';
import { textWidth } from './text-measure.ts';
import type { FigureWords } from './words.ts';

/** One panel over the common time axis. */
interface Panel {
  readonly column: string;
  readonly ticks: readonly number[];
  /** Shares the height with the others. */
  readonly weight: number;
  /** Periods whose value is written beside the point, besides the first and the last. */
  readonly named: readonly string[];
  /** Filled down to a zero baseline. */
  readonly filled: boolean;
}

interface Plan {
  readonly panels: readonly Panel[];
  readonly height: Readonly<Record<Shape['name'], number>>;
}

interface Point {
  readonly row: number;
  readonly period: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly written: string;
  readonly derived: boolean;
}

/** No line is drawn over a longer stretch without a value: what lies between was not found. */
const LONGEST_STEP = 1.3;

/** Values over time as lines, one panel a column, broken where values are missing; side by side on a wall, else one below the other. */
export function timeLines(chart: Chart, shape: Shape, words: FigureWords, plan: Plan): Scene {
  const { width, small } = shape;
  const hasDerived = chart.rows.some((row) => cell(row, 'derived') === 'yes');
  const axisHeight = small * 2;
  const footHeight = hasDerived ? small * 1.7 : 0;
  const foot = plan.height[shape.name] - footHeight;
  const marks: Mark[] = [];
  if (shape.name === 'wall') {
    const gap = shape.size * 2;
    const each = (width - gap * (plan.panels.length - 1)) / plan.panels.length;
    plan.panels.forEach((panel, at) => {
      const area = { left: at * (each + gap), width: each, top: 0, height: foot - axisHeight };
      marks.push(...panelMarks(chart, shape, panel, area), ...yearMarks(chart, shape, words, area));
    });
  } else {
    const weights = plan.panels.reduce((sum, { weight }) => sum + weight, 0);
    let top = 0;
    for (const panel of plan.panels) {
      const height = ((foot - axisHeight) * panel.weight) / weights;
      marks.push(...panelMarks(chart, shape, panel, { left: 0, width, top, height }));
      top += height;
    }
    marks.push(...yearMarks(chart, shape, words, { left: 0, width, top: 0, height: foot - axisHeight }));
  }
  if (hasDerived) {
    marks.push({ kind: 'circle', x: 6, y: tenth(foot + small * 0.75), r: tenth(small * 0.3), look: 'dot-open' });
    marks.push(label(words.derived, small * 1.2, tenth(foot + small * 1.1), small, { tone: 'quiet' }));
  }
  return { width, height: tenth(foot + footHeight), marks };
}

interface Area {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const spanOf = (chart: Chart): [number, number] => {
  const years = chart.rows.map((row) => yearOf(cell(row, 'period')));
  return [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
};

/** Years across an area; names of the gridlines and the word under the axis have its left edge to themselves. */
const timeScale = (chart: Chart, { small, size }: Shape, { left, width }: Area) =>
  scaleLinear()
    .domain(spanOf(chart))
    .range([left + Math.max(small * 4.2, size * 3), left + width - small * 1.2]);

function panelMarks(chart: Chart, shape: Shape, panel: Panel, area: Area): Mark[] {
  const { small, size } = shape;
  const { left, width, top, height } = area;
  const x = timeScale(chart, shape, area);
  const title = textBlock(chart.columns[panel.column] ?? '', { x: left, y: top, width, size: small, bold: true });
  const ceiling = top + title.height + size * 1.5;
  const floor = top + height - small * 1.1;
  const { ticks } = panel;
  const y = scaleLinear()
    .domain([ticks[0] ?? 0, Math.max(...ticks, ...chart.rows.map((row) => numberAt(row, panel.column) ?? 0))])
    .range([floor, ceiling]);
  const grid = ticks.flatMap((tick, at): Mark[] => [
    line(left, y(tick), left + width, y(tick), at === 0 ? 'axis' : 'grid'),
    ...(tick === 0 ? [] : [label(grouped(String(tick)), left, tenth(y(tick) - small * 0.3), small, { tone: 'quiet' })]),
  ]);
  const runs = runsOf(chart.rows, panel.column, (period) => x(yearOf(period)), y);
  const lines = runs.filter((run) => run.length > 1).flatMap((run) => lineOf(run, panel.filled ? floor : null));
  const points = runs.flat();
  const dots = points.map((point): Mark => ({
    kind: 'circle',
    x: tenth(point.x),
    y: tenth(point.y),
    r: tenth(small * 0.26),
    look: point.derived ? 'dot-open' : panel.filled ? 'dot' : 'dot-2',
    datum: { row: point.row, column: panel.column },
  }));
  const names = points
    .filter(({ period }, at) => at === 0 || at === points.length - 1 || panel.named.includes(period))
    .map((point) => pointName(point, nextIn(runs, point), size, area))
    .filter(apart);
  return [...title.marks, ...grid, ...lines, ...dots, ...names];
}

const nextIn = (runs: readonly (readonly Point[])[], point: Point): Point | undefined => {
  const run = runs.find((one) => one.includes(point)) ?? [];
  return run[run.indexOf(point) + 1];
};

/** A name that would run into the one before is left out; its value stands in the table. */
function apart(name: TextMark, at: number, names: readonly TextMark[]): boolean {
  const before = names[at - 1];
  return before === undefined || name.x - before.x > (name.room + before.room) / 2 + 4;
}

/** @param floor of the filled area under the line; null where there is none */
function lineOf(run: readonly Point[], floor: number | null): Mark[] {
  const through = lineThrough<Point>(
    (point) => tenth(point.x),
    (point) => tenth(point.y),
  );
  const d = through([...run]) ?? '';
  if (floor === null) return [{ kind: 'path', d, look: 'line-2' }];
  return [
    { kind: 'path', d: areaOf(run, floor), look: 'area' },
    { kind: 'path', d, look: 'line' },
  ];
}

/** Stretches of points without a gap: an empty cell or too long a step ends one. */
function runsOf(
  rows: readonly ChartRow[],
  column: string,
  x: (period: string) => number,
  y: (value: number) => number,
): Point[][] {
  const runs: Point[][] = [];
  let open = false;
  rows.forEach((row, index) => {
    const value = numberAt(row, column);
    if (value === null) {
      open = false;
      return;
    }
    const period = cell(row, 'period');
    const year = yearOf(period);
    const point: Point = {
      row: index,
      period,
      year,
      x: x(period),
      y: y(value),
      written: cell(row, column),
      derived: cell(row, 'derived') === 'yes',
    };
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (open && run !== undefined && before !== undefined && year - before.year <= LONGEST_STEP) run.push(point);
    else runs.push([point]);
    open = true;
  });
  return runs;
}

function areaOf(run: readonly Point[], floor: number): string {
  const [start] = run;
  const end = run.at(-1);
  if (start === undefined || end === undefined) return '';
  const along = run.map((point) => path('L', point.x, point.y)).join(' ');
  return `${path('M', start.x, floor)} ${along} ${path('L', end.x, floor, 'Z')}`;
}

/** The value over its point, kept inside its panel. */
function pointName({ x, y, written }: Point, next: Point | undefined, size: number, { left, width }: Area): TextMark {
  const text = grouped(written);
  const half = textWidth(text, size) / 2;
  // A line that rises steeply from here would run through the name: it goes to the left.
  const rises = next !== undefined && ((y - next.y) / (next.x - x)) * half > size * 0.45;
  const at = rises ? x - half - size * 0.2 : x;
  const middle = Math.min(Math.max(at, left + half), left + width - half);
  // No room there: under the line, where it has already risen.
  if (rises && middle > at)
    return label(text, tenth(x + half + size * 0.4), tenth(y + size * 0.9), size, { anchor: 'middle', bold: true });
  return label(text, tenth(middle), tenth(y - size * 0.65), size, { anchor: 'middle', bold: true });
}

/** Ends of years along the axis, as many as there is room for. */
function yearMarks(chart: Chart, shape: Shape, words: FigureWords, area: Area): TextMark[] {
  const { small } = shape;
  const x = timeScale(chart, shape, area);
  const y = tenth(area.top + area.height + small * 0.6);
  const [first, last] = spanOf(chart);
  const room = textWidth('2014', small);
  const step = Math.ceil((room + small * 0.7) / (x(first + 1) - x(first)));
  const ends: number[] = [];
  for (let end = last; end >= first; end -= step) ends.push(end);
  const most = area.left + area.width - room / 2;
  return [
    label(words.yearEnd, area.left, y, small, { tone: 'quiet' }),
    // The last day of 2014 lies where 2015 begins.
    ...ends.map((end) =>
      label(String(end - 1), tenth(Math.min(x(end), most)), y, small, { tone: 'quiet', anchor: 'middle' }),
    ),
  ];
}
