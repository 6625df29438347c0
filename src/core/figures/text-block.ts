import type { TextMark, TextTone } from './scene.ts';
import { textWidth, wrapText } from './text-measure.ts';

interface Place {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly tone?: TextTone;
  readonly anchor?: TextMark['anchor'];
  readonly bold?: boolean;
  /** Line height in em. */
  readonly leading?: number;
}

/** Lines of text and the height they take. */
export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** Where the baseline of a line of `size` lies below the line's top. */
export const baseline = (size: number, leading = 1.4): number => size * (leading / 2 + 0.37);

/** Text broken into lines no wider than `width`; `x` is its left, middle or right by `anchor`. */
export function textBlock(text: string, place: Place): TextBlock {
  const { x, y, width, size, tone = 'ink', anchor = 'start', bold = false, leading = 1.4 } = place;
  const lines = wrapText(text, width, size);
  const marks = lines.map((one, index): TextMark => ({
    kind: 'text',
    x,
    y: y + index * size * leading + baseline(size, leading),
    text: one,
    size,
    tone,
    anchor,
    bold,
    room: width,
  }));
  return { marks, height: lines.length * size * leading };
}

/** One line, by its baseline; its room is what it needs. */
export const label = (
  text: string,
  x: number,
  y: number,
  size: number,
  more: { tone?: TextTone; anchor?: TextMark['anchor']; bold?: boolean; room?: number } = {},
): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  size,
  tone: more.tone ?? 'ink',
  anchor: more.anchor ?? 'start',
  bold: more.bold ?? false,
  room: more.room ?? textWidth(text, size),
});

/** Blocks one below the other. */
export function stack(
  top: number,
  parts: readonly ((y: number) => TextBlock)[],
  gap = 0,
): { marks: TextMark[]; height: number } {
  const marks: TextMark[] = [];
  let y = top;
  parts.forEach((part, index) => {
    const block = part(y + (index === 0 ? 0 : gap));
    marks.push(...block.marks);
    y += block.height + (index === 0 ? 0 : gap);
  });
  return { marks, height: y - top };
}
