/** A drawing as plain marks: no markup, no colours, only where what stands. Units are those of the scene's own width. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** One thing that is drawn; a later one lies over an earlier one. */
export type Mark = TextMark | RectMark | PathMark | CircleMark;

/** How a text stands out; the style sheet gives the colour. */
export type TextTone = 'ink' | 'quiet' | 'teal' | 'gold' | 'on-fill';

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: TextTone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  /** Width it may take. */
  readonly room: number;
}

/** Which cell of the chart a mark stands for. */
export interface Datum {
  readonly row: number;
  readonly column: string;
}

/** What a shape stands for; the style sheet gives fill and stroke. */
export type Look =
  | 'bar'
  | 'bar-down' // below zero
  | 'bar-open' // hollow: not a full period, estimated
  | 'outline' // a larger whole around a part
  | 'track' // the empty length of a bar
  | 'grid'
  | 'axis'
  | 'line'
  | 'line-2'
  | 'area'
  | 'dot'
  | 'dot-2'
  | 'dot-open'
  | 'panel'
  | 'panel-2'
  | 'panel-open' // not verified
  | 'arrow'
  | 'day'
  | 'night'
  | 'ring'
  | 'ring-2'
  | 'wave';

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly radius?: number;
  readonly datum?: Datum;
}

export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly look: Look;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: Look;
  readonly datum?: Datum;
}

/** How a figure is laid out; sizes of text are in the scene's units. */
export interface Shape {
  readonly name: 'wide' | 'narrow' | 'wall';
  readonly width: number;
  /** Names and numbers that matter. */
  readonly size: number;
  /** Whatever explains them. */
  readonly small: number;
  readonly big: number;
}

/**
 * In a lesson's column and on paper; on a phone; on a projected slide, whose foot and head leave 1000 × 400; on the slide of a
 * 4:3 projector, which is narrower by a fifth: the same layout there, so that letters stay as large.
 */
export const SHAPES = {
  wide: { name: 'wide', width: 600, size: 14.5, small: 13, big: 24 },
  narrow: { name: 'narrow', width: 340, size: 15, small: 13.5, big: 24 },
  wall: { name: 'wall', width: 1000, size: 21, small: 18, big: 36 },
  square: { name: 'wall', width: 800, size: 21, small: 18, big: 36 },
} as const satisfies Record<string, Shape>;

/** What a projected slide can hold, in units of the scene. */
export const WALL_HEIGHT = 400;
/** The same on a 4:3 projector. */
export const SQUARE_HEIGHT = 475;

/** Keeps the drawing's numbers short; a tenth of a unit is not seen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The data of a path from its commands and coordinates. */
export const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? tenth(part) : part)).join(' ');

/** A straight line between two points. */
export const line = (x1: number, y1: number, x2: number, y2: number, look: Look): PathMark => ({
  kind: 'path',
  d: path('M', x1, y1, 'L', x2, y2),
  look,
});

/** An arrow head with its tip at a point. */
export function tip(x: number, y: number, towards: 'right' | 'down' | 'up' | 'left', reach = 6): PathMark {
  const [dx, dy] = { right: [-1, 0], left: [1, 0], down: [0, -1], up: [0, 1] }[towards] as [number, number];
  const [backX, backY] = [x + dx * reach, y + dy * reach];
  const half = reach * 0.7;
  return {
    kind: 'path',
    d: path('M', backX + dy * half, backY + dx * half, 'L', x, y, 'L', backX - dy * half, backY - dx * half),
    look: 'arrow',
  };
}
