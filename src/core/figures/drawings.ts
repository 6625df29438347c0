import { cell, columnHead, columnKind, type Chart, type ChartRow } from '../course/chart.ts';
import { bars } from './bars.ts';
import { boxFlow, type Box } from './box-flow.ts';
import { buckets } from './buckets.ts';
import { clock } from './clock.ts';
import { paths } from './paths.ts';
import { quarters } from './quarters.ts';
import type { Scene, Shape } from './scene.ts';
import { timeLines } from './time-lines.ts';
import { waves } from './waves.ts';
import { grouped } from './number-words.ts';
import type { FigureWords } from './words.ts';

type Draw = (chart: Chart, shape: Shape, words: FigureWords) => Scene;

interface Drawing {
  readonly draw: Draw;
  /** Columns it reads; without one of them there would be a hole where nobody looks for it. */
  readonly reads: readonly string[];
  /** Columns it can draw below zero. */
  readonly signed?: readonly string[];
  /** Columns that a slide of a presentation program can hold as a table. */
  readonly brief: readonly string[];
}

const columnsOf = (shape: Shape): number => (shape.name === 'narrow' ? 1 : 4);

const chainBox =
  (words: FigureWords) =>
  (row: ChartRow): Box => {
    const unverified = cell(row, 'checked') === 'memory';
    return {
      place: cell(row, 'order'),
      title: cell(row, 'stage'),
      parts: [
        { text: cell(row, 'front_line'), tone: 'ink' },
        { text: words.debt(cell(row, 'debt_after')), tone: 'teal' },
        ...(unverified ? [{ text: words.unverified, tone: 'quiet' as const }] : []),
      ],
      look: unverified ? 'panel-open' : cell(row, 'debt_after') === '换了债权人' ? 'panel-2' : 'panel',
    };
  };

const cycleBox =
  (words: FigureWords) =>
  (row: ChartRow): Box => ({
    place: cell(row, 'order'),
    title: cell(row, 'step'),
    parts: [
      { text: cell(row, 'bank_does'), tone: 'ink' },
      { text: `${words.stop}${cell(row, 'stop_when')}`, tone: 'teal' },
    ],
    look: 'panel',
  });

/** Years without a report stay empty, so that four bars do not look like four years running; a phone has room for one empty place a gap. */
function yearsAlong({ rows }: Chart, shape: Shape): string[] {
  const years = rows.map((row) => Number(cell(row, 'period')));
  const places: string[] = [];
  years.forEach((year, index) => {
    const before = years[index - 1] ?? year - 1;
    const empty = shape.name === 'narrow' ? Math.min(1, year - before - 1) : year - before - 1;
    for (let gap = empty; gap > 0; gap -= 1) places.push(String(year - gap));
    places.push(String(year));
  });
  return places;
}

const tenThousands = (written: string): string => grouped(String(Number(written) / 10_000));

/** Every figure that is drawn, by its id. A chart that is not listed shows its table. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'npl-by-year': {
    reads: ['derived', 'period', 'balance', 'ratio'],
    brief: ['label', 'balance', 'ratio'],
    draw: (chart, shape, words) =>
      timeLines(chart, shape, words, {
        height: { wide: 380, narrow: 400, wall: 400 },
        panels: [
          {
            column: 'balance',
            ticks: [0, 1, 2, 3, 4],
            weight: 3,
            filled: true,
            named: ['2018-06-30', '2020-09-30'],
          },
          {
            column: 'ratio',
            ticks: [1, 1.5, 2],
            weight: 2,
            filled: false,
            named: ['2018-06-30', '2020-09-30'],
          },
        ],
      }),
  },
  'card-overdue-half-year': {
    reads: ['derived', 'period', 'balance', 'share'],
    brief: ['label', 'balance', 'share'],
    draw: (chart, shape, words) =>
      timeLines(chart, shape, words, {
        height: { wide: 370, narrow: 390, wall: 400 },
        panels: [
          {
            column: 'balance',
            ticks: [0, 500, 1000],
            weight: 3,
            filled: true,
            named: ['2018-12-31', '2021-12-31'],
          },
          {
            column: 'share',
            ticks: [0, 1, 2],
            weight: 2,
            filled: false,
            named: ['2014-12-31', '2018-12-31', '2022-03-31'],
          },
        ],
      }),
  },
  'npl-quarters-2025': {
    reads: ['period', 'label', 'change', 'balance', 'ratio'],
    signed: ['change'],
    brief: ['label', 'change', 'balance', 'ratio'],
    draw: quarters,
  },
  'personal-npl-transfers': {
    reads: ['period', 'label', 'personal', 'all', 'partial'],
    brief: ['label', 'personal', 'all'],
    draw: (chart, shape, words) =>
      bars(chart, shape, words, {
        column: 'personal',
        whole: 'all',
        ticks: [0, 1000, 2000],
        places: chart.rows.map((row) => cell(row, 'period')),
        title: chart.columns['personal'] ?? '',
        height: { wide: 320, narrow: 330, wall: 400 },
      }),
  },
  'us-complaints': {
    reads: ['period', 'label', 'complaints'],
    brief: ['label', 'complaints'],
    draw: (chart, shape, words) =>
      bars(chart, shape, words, {
        column: 'complaints',
        ticks: [0, 100_000, 200_000],
        places: yearsAlong(chart, shape),
        write: tenThousands,
        title: words.tenThousand,
        height: { wide: 280, narrow: 290, wall: 390 },
      }),
  },
  'disposal-chain': {
    reads: ['order', 'stage', 'front_line', 'debt_after', 'checked'],
    brief: ['stage', 'front_line', 'debt_after'],
    draw: ({ rows }, shape, words) =>
      boxFlow(rows.map(chainBox(words)), shape, { columns: columnsOf(shape), ring: false }),
  },
  'outsourcing-cycle': {
    reads: ['order', 'step', 'bank_does', 'stop_when'],
    brief: ['step', 'bank_does', 'stop_when'],
    draw: ({ rows }, shape, words) =>
      boxFlow(rows.map(cycleBox(words)), shape, { columns: columnsOf(shape), ring: true }),
  },
  'dpd-buckets': {
    reads: ['bucket', 'from_day', 'to_day', 'goal', 'offer', 'not_yet'],
    brief: ['bucket', 'from_day', 'to_day', 'goal', 'not_yet'],
    draw: buckets,
  },
  'wave-flow': {
    reads: ['wave', 'name', 'from_day', 'to_day', 'owner', 'exit', 'cooling_days', 'carry', 'leave_behind'],
    brief: ['name', 'from_day', 'to_day', 'owner', 'exit'],
    draw: waves,
  },
  'contact-limits': {
    reads: ['place', 'rule', 'from', 'to', 'count', 'per', 'says'],
    brief: ['place', 'rule', 'from', 'to', 'count', 'per'],
    draw: clock,
  },
  'litigation-paths': {
    reads: ['path', 'time_days', 'fee_60000', 'first_need'],
    brief: ['path', 'time_days', 'fee_60000', 'after'],
    draw: paths,
  },
};

/** Ids of the figures that are drawn, in the order in which a page of all figures shows them. */
export const DRAWN: readonly string[] = Object.keys(DRAWINGS);

const drawingOf = (id: string): Drawing | undefined => (Object.hasOwn(DRAWINGS, id) ? DRAWINGS[id] : undefined);

/** The chart drawn in one of the three layouts; null where nothing draws it and its table has to do. */
export const drawChart = (chart: Chart, shape: Shape, words: FigureWords): Scene | null =>
  drawingOf(chart.id)?.draw(chart, shape, words) ?? null;

/** What the drawing of a figure asks of its data; null where its table is shown, which takes whatever there is. */
export function drawingNeeds(id: string): Pick<Drawing, 'reads' | 'signed'> | null {
  return drawingOf(id) ?? null;
}

/** A table of a slide: heads, then rows. Columns a slide has no room for are left out. */
export function briefTable(chart: Chart): string[][] {
  const all = Object.keys(chart.columns).filter(
    (column) => !['source', 'checked', 'derived', 'period'].includes(column),
  );
  const brief = drawingOf(chart.id)?.brief ?? all;
  const write = (column: string, written: string) =>
    written !== '' && columnKind(column, chart.unit) === 'number' ? grouped(written) : written;
  return [
    brief.map((column) => columnHead(chart, column)),
    ...chart.rows.map((row) => brief.map((column) => write(column, cell(row, column)))),
  ];
}
