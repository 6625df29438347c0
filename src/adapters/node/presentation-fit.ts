import { textWidth, wrapText } from '../../core/figures/text-measure.ts';
import type { OutlineBlock } from '../../core/slides/outline-deck.ts';
import type { OutlineLine } from '../../core/slides/outline-line.ts';
import { BODY_HEIGHT, LEADING, POINTS, WIDTH } from './presentation-look.ts';

type Rows = readonly (readonly string[])[];

/** Sizes of a body, in points: the usual one, one for full slides; the rest only so that nothing is ever cut off. */
const SIZES = [28, 24, 20, 18, 16, 14, 12] as const;
/** A table's letters are never larger: its cells are narrow. */
const MOST_IN_TABLE = 24;
/** Between two lines and between two blocks, in heights of the letter: at ease, or as little as it takes. */
const GAPS = [1, 0.6] as const;
const LEAST = 0.6;
/** What somebody said stands alone and is set larger. */
const QUOTED = 36;
/** Room of a mark before a line, in heights of the letter. */
export const HANG = 1.4;
/** Above and below the text of a cell and at its sides, in points. */
const CELL = { padding: 12, sides: 16 } as const;
/** A row of so few characters at the end of a line looks like a mistake. */
const ORPHAN = 6;

/** A block with its place, in inches, and the size of its letters, in points. */
export interface Placed {
  readonly block: OutlineBlock;
  readonly y: number;
  readonly height: number;
  readonly size: number;
  /** Between its lines, in heights of the letter. */
  readonly gap: number;
}

/** What a line says, as it is set. */
export const wordsOf = ({ who, text }: OutlineLine): string => who + text;

const roomOf = (line: OutlineLine, size: number): number =>
  WIDTH * POINTS - (line.mark.kind === 'none' ? 0 : size * HANG) - size * 0.5;

const rowsOf = (line: OutlineLine, size: number): number =>
  Math.max(1, Math.ceil(textWidth(wordsOf(line), size) / roomOf(line, size)));

/** No row of a line is left with a few characters. */
function isWhole(line: OutlineLine, size: number): boolean {
  const room = roomOf(line, size);
  const width = textWidth(wordsOf(line), size);
  return width <= room || width % room > ORPHAN * size;
}

/** Columns share the width by their longest cell, none much narrower than the others. */
export function columnWidths(rows: Rows): number[] {
  const longest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => textWidth(row[at] ?? '', 1))));
  const shares = longest.map((length) => Math.min(Math.max(length, 5), 18) + 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * WIDTH);
}

function tableHeight(rows: Rows, size: number): number {
  const widths = columnWidths(rows);
  const linesIn = (text: string, at: number) =>
    wrapText(text, Math.max(size * 2, (widths[at] ?? 0) * POINTS - CELL.sides - size * 0.3), size).length;
  return rows.reduce((sum, row) => sum + Math.max(1, ...row.map(linesIn)) * size * 1.4 + CELL.padding, 0);
}

const letters = (block: OutlineBlock, size: number): number =>
  block.kind === 'table' ? Math.min(size, MOST_IN_TABLE) : size;

function pointsOf(block: OutlineBlock, size: number, gap: number): number {
  switch (block.kind) {
    case 'drawing':
      return drawingPoints(block.scene);
    case 'table':
      return tableHeight(block.rows, letters(block, size));
    case 'lines':
      return block.lines.reduce((sum, line) => sum + rowsOf(line, size) * size * LEADING + size * gap, 0);
  }
}

/** A scene is as wide as the body unless it would then be too high. */
const drawingPoints = ({ width, height }: { width: number; height: number }): number =>
  Math.min((WIDTH * POINTS * height) / width, BODY_HEIGHT * POINTS);

const heightOf = (blocks: readonly OutlineBlock[], size: number, gap: number): number =>
  blocks.reduce((sum, block, at) => sum + pointsOf(block, size, gap) + (at > 0 ? size * LEAST : 0), 0);

const fits = (blocks: readonly OutlineBlock[], size: number, gap: number): boolean =>
  heightOf(blocks, size, gap) <= BODY_HEIGHT * POINTS;

const linesOf = (blocks: readonly OutlineBlock[]): OutlineLine[] =>
  blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));

/**
 * The size of a body: the usual one, or the one for full slides where that one does not fit or leaves a few characters over; smaller
 * ones only where neither fits. Null where nothing fits.
 */
export function bodySize(blocks: readonly OutlineBlock[], isQuoted = false): number | null {
  const sizes = isQuoted ? [QUOTED, ...SIZES] : SIZES;
  const holds = (size: number) => fits(blocks, size, LEAST);
  const whole = (size: number) => linesOf(blocks).every((line) => isWhole(line, size));
  return sizes.find((size) => size >= 24 && holds(size) && whole(size)) ?? sizes.find(holds) ?? null;
}

/** The blocks of a body below each other, from `top` (inches). */
export function placed(blocks: readonly OutlineBlock[], top: number, isQuoted = false): Placed[] {
  const size = bodySize(blocks, isQuoted) ?? 10;
  const gap = GAPS.find((one) => fits(blocks, size, one)) ?? LEAST;
  let y = top;
  return blocks.map((block) => {
    const height = pointsOf(block, size, gap) / POINTS;
    const place = { block, y, height, size: letters(block, size), gap };
    y += height + (size * LEAST) / POINTS;
    return place;
  });
}

const TITLE_SIZES = [32, 24, 20, 16] as const;

/**
 * A title stands on one line at the usual size; a longer one is set smaller, on two lines at most, and breaks where its sentence
 * pauses. The box above the rule holds two lines of the second size.
 */
export function fittedTitle(title: string): { size: number; lines: readonly string[] } {
  const most = WIDTH * POINTS;
  const set = TITLE_SIZES.map((size) => ({ size, lines: wrapText(title, most - size, size) }));
  const fits = ({ size, lines }: { size: number; lines: readonly string[] }) =>
    lines.length <= (size === TITLE_SIZES[0] ? 1 : 2);
  return set.find(fits) ?? { size: 14, lines: wrapText(title, most - 14, 14) };
}
