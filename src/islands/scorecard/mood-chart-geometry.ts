import type { MoodPoint } from '../../core/roleplay/call.ts';
import { MOOD_NAMES, type GateNumber, type MoodName } from '../../core/roleplay/mood.ts';
import type { Mood } from '../../core/roleplay/scenario.ts';
import type { Level } from '../../core/scoring/verdict.ts';

/** Where everything of a mood chart stands, in units of its view box. */
export interface MoodChartShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  readonly moods: readonly MoodLine[];
  readonly turns: readonly { readonly turn: number; readonly level: Level; readonly x: number }[];
  readonly bands: readonly GateBand[];
}

export interface MoodLine {
  readonly name: MoodName;
  /** `x,y` pairs of a polyline. */
  readonly points: string;
  readonly end: { readonly x: number; readonly y: number; readonly value: number };
  /** Where its name stands: at its end, pushed apart where two would touch. */
  readonly labelY: number;
}

export interface GateBand {
  readonly gate: GateNumber;
  readonly middle: number;
  /** Its last turn; the border to the next gate is drawn here. */
  readonly to: number;
  readonly width: number;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Space for the scale and for the names of the lines. */
  readonly left: number;
  readonly right: number;
  readonly labelGap: number;
}

export const WIDE: ChartSize = { width: 1080, height: 320, left: 34, right: 86, labelGap: 20 };
export const SLIM: ChartSize = { width: 350, height: 270, left: 28, right: 62, labelGap: 17 };

const TOP = 34;
const BOTTOM = 30;

/** Lays out the moods of a call; null where nothing moved, as a line needs two points. */
export function moodChart(start: Mood, points: readonly MoodPoint[], size: ChartSize): MoodChartShape | null {
  if (points.length === 0) return null;
  const { width, height, left } = size;
  const right = width - size.right;
  const bottom = height - BOTTOM;
  const x = (at: number) => round(left + ((right - left) * at) / points.length);
  const y = (value: number) => round(bottom - ((bottom - TOP) * value) / 100);
  const ends = points.at(-1)?.mood ?? start;
  const labels = apart(
    MOOD_NAMES.map((name) => y(ends[name])),
    size.labelGap,
    bottom,
  );
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    lines: [0, 50, 100].map((value) => ({ value, y: y(value) })),
    moods: MOOD_NAMES.map((name, index) => ({
      name,
      points: [start, ...points.map(({ mood }) => mood)]
        .map((mood, at) => `${String(x(at))},${String(y(mood[name]))}`)
        .join(' '),
      end: { x: right, y: y(ends[name]), value: ends[name] },
      labelY: labels[index] ?? 0,
    })),
    turns: points.map(({ turn, level }, index) => ({ turn, level, x: x(index + 1) })),
    bands: bandsOf(points, x),
  };
}

function bandsOf(points: readonly MoodPoint[], x: (at: number) => number): GateBand[] {
  const gates = [...new Set(points.map(({ gate }) => gate))];
  return gates.map((gate) => {
    const first = points.findIndex((point) => point.gate === gate);
    const last = first + points.filter((point) => point.gate === gate).length;
    return { gate, middle: round((x(first) + x(last)) / 2), to: x(last), width: round(x(last) - x(first)) };
  });
}

/** Pushes values apart to at least `gap`, keeping their order and none below `floor`. */
function apart(values: readonly number[], gap: number, floor: number): number[] {
  const placed = [...values];
  const order = values.map((_, index) => index).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  for (const [place, index] of order.entries()) {
    const above = placed[order[place - 1] ?? -1];
    if (above !== undefined) placed[index] = Math.max(placed[index] ?? 0, above + gap);
  }
  const over = Math.max(0, (placed[order.at(-1) ?? 0] ?? 0) - floor);
  return over === 0 ? placed : pullUp(placed, order, gap, floor);
}

function pullUp(placed: readonly number[], order: readonly number[], gap: number, floor: number): number[] {
  const pulled = [...placed];
  let limit = floor;
  for (const index of [...order].reverse()) {
    pulled[index] = Math.min(pulled[index] ?? 0, limit);
    limit = (pulled[index] ?? 0) - gap;
  }
  return pulled;
}

const round = (value: number): number => Math.round(value * 10) / 10;
