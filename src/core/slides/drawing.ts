/** One line of the pen. Points lie flat as x, y, x, y …, each in ten-thousandths of the slide's width or height. */
export interface Stroke {
  readonly slide: number;
  readonly colour: InkColour;
  readonly points: readonly number[];
}

/** All strokes of a deck, oldest first. */
export type Drawing = readonly Stroke[];

/** Which of the pen's three inks; the sheet says how each looks by day and by night. */
export type InkColour = 0 | 1 | 2;
export const INK_COLOURS: readonly InkColour[] = [0, 1, 2];

/** The unit of a point: the whole width or height. */
export const WHOLE = 10_000;

/** Numbers kept for a deck, about 200 kB as text: a day of circling words; beyond it the oldest strokes go. */
const MOST_NUMBERS = 40_000;

export function withStroke(drawing: Drawing, stroke: Stroke): Drawing {
  const all = [...drawing, stroke];
  let numbers = all.reduce((sum, { points }) => sum + points.length, 0);
  let first = 0;
  while (numbers > MOST_NUMBERS && first < all.length - 1) {
    numbers -= all[first]?.points.length ?? 0;
    first += 1;
  }
  return first === 0 ? all : all.slice(first);
}

/** Without the last stroke of a slide. */
export function undone(drawing: Drawing, slide: number): Drawing {
  const last = drawing.map((stroke) => stroke.slide).lastIndexOf(slide);
  return last === -1 ? drawing : drawing.filter((_, index) => index !== last);
}

/** Without any stroke of a slide. */
export function wiped(drawing: Drawing, slide: number): Drawing {
  return drawing.filter((stroke) => stroke.slide !== slide);
}

/** Two points nearer than this are one. */
const NEAR = 12;

/** A stroke's points with one more; unchanged when it lies on the last or the stroke is full. */
export function withPoint(points: readonly number[], x: number, y: number): readonly number[] {
  const [lastX, lastY] = points.slice(-2);
  if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < NEAR) return points;
  return points.length >= MOST_NUMBERS / 4 ? points : [...points, Math.round(x), Math.round(y)];
}

/** The path of a stroke on a canvas of this size. A single point is a dot. */
export function pathOf(points: readonly number[], width: number, height: number): string {
  const at = (value: number, size: number) => String(Math.round((value / WHOLE) * size * 10) / 10);
  const pairs: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    pairs.push(`${at(points[index] ?? 0, width)} ${at(points[index + 1] ?? 0, height)}`);
  }
  const [first, ...rest] = pairs;
  if (first === undefined) return '';
  return `M${first}${rest.length === 0 ? 'h.1' : `L${rest.join(' ')}`}`;
}

function isStroke(value: unknown): value is Stroke {
  if (typeof value !== 'object' || value === null) return false;
  const { slide, colour, points } = value as Record<string, unknown>;
  return (
    Number.isInteger(slide) &&
    INK_COLOURS.some((known) => known === colour) &&
    Array.isArray(points) &&
    points.length >= 2 &&
    points.length % 2 === 0 &&
    points.every(Number.isFinite)
  );
}

/** A drawing read back from storage: strokes that are none are left out, and so is what is not a list. */
export function readDrawing(value: unknown): Drawing {
  return Array.isArray(value) ? value.filter(isStroke).reduce<Drawing>(withStroke, []) : [];
}
