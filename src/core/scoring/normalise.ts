import { CHARACTER_PAIRS, PICTURE_PAIRS, TOKEN_PAIRS } from './lexicon/folding.ts';

/** Replies are judged on their first LIMIT UTF-16 units, so that time stays bounded. */
export const LIMIT = 2000;

/**
 * A text folded for matching. `text` has only Han, lower-case letters, digits and the clause marks ，。？！；：…、;
 * `from[i]`/`to[i]` are the UTF-16 offsets in the original of the character at `i` (`to` exclusive).
 */
export interface Folded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function pairs(source: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const points = Array.from(source);
  for (let i = 0; i + 1 < points.length; i += 2) map.set(points[i] ?? '', points[i + 1] ?? '');
  return map;
}

const CHARACTERS = pairs(CHARACTER_PAIRS);
const PICTURES = pairs(PICTURE_PAIRS);
const TOKENS: ReadonlyMap<string, string> = new Map(TOKEN_PAIRS);
const MARKS: ReadonlyMap<string, string> = pairs(',，.。?？!！;；:：｡。､、\n。\r。(，)，—，–，【，】，[，]，');
const KEPT = '，。？！；：…、';

const isHan = (ch: string): boolean => ch >= '\u3400' && ch <= '\u9fff';
const isAlphanumeric = (ch: string): boolean => /[a-z0-9]/.test(ch);

/** One original code point to its folded form: a character, a mark, ' ' for a gap, or '' when it is to be dropped. */
function foldPoint(point: string): string {
  const picture = PICTURES.get(point);
  if (picture !== undefined) return picture;
  const plain = point.normalize('NFKC').toLowerCase();
  const ch = plain.length === 1 ? plain : point;
  if (KEPT.includes(ch)) return ch;
  const mark = MARKS.get(ch);
  if (mark !== undefined) return mark;
  if (/\s/.test(ch)) return ' ';
  if (isAlphanumeric(ch)) return ch;
  if (isHan(ch)) return CHARACTERS.get(ch) ?? ch;
  return '';
}

interface Cell {
  readonly ch: string;
  readonly from: number;
  readonly to: number;
}

function cellsOf(original: string): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  for (const point of original.slice(0, LIMIT)) {
    const end = offset + point.length;
    for (const ch of foldPoint(point)) cells.push({ ch, from: offset, to: end });
    offset = end;
  }
  return cells;
}

const chAt = (cells: readonly Cell[], i: number): string => cells[i]?.ch ?? '';
const isWord = (ch: string): boolean => isHan(ch) || isAlphanumeric(ch);

/** Length of the unbroken word that touches `i`, going in `step` direction, counted up to 3. */
function runLength(cells: readonly Cell[], i: number, step: 1 | -1): number {
  let length = 0;
  while (length < 3 && isWord(chAt(cells, i + step * length))) length += 1;
  return length;
}

/** A gap inside evasive spelling (single characters or Latin set apart) is dropped; any other gap is a pause. */
function resolveGap(cells: readonly Cell[], i: number, next: number): boolean {
  const left = chAt(cells, i - 1);
  const right = chAt(cells, next);
  if (!isWord(left) || !isWord(right)) return false;
  const latin = !isHan(left) || !isHan(right);
  return !latin && runLength(cells, i - 1, -1) > 1 && runLength(cells, next, 1) > 1;
}

function withoutGaps(cells: readonly Cell[]): Cell[] {
  const out: Cell[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (cell === undefined) continue;
    if (cell.ch !== ' ') {
      if (cell.ch !== chAt(out, out.length - 1) || !KEPT.includes(cell.ch)) out.push(cell);
      continue;
    }
    let next = i + 1;
    while (chAt(cells, next) === ' ') next += 1;
    if (resolveGap(cells, i, next)) out.push({ ch: '，', from: cell.from, to: cell.to });
    i = next - 1;
  }
  return out;
}

/** 1,300 and 3.5 are one number: the mark between two digits goes (a decimal point becomes 点). */
function joinDigits(cells: readonly Cell[]): Cell[] {
  const digit = (i: number): boolean => /[0-9]/.test(chAt(cells, i));
  const out: Cell[] = [];
  cells.forEach((cell, i) => {
    if (cell.ch === '，' && digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3)) return;
    if (cell.ch === '。' && digit(i - 1) && digit(i + 1)) out.push({ ...cell, ch: '点' });
    else out.push(cell);
  });
  return out;
}

function withTokens(cells: readonly Cell[]): Cell[] {
  const out: Cell[] = [];
  for (let i = 0; i < cells.length;) {
    let end = i;
    while (end < cells.length && end - i < 12 && isAlphanumeric(chAt(cells, end))) end += 1;
    const token = cells.slice(i, end);
    const word = TOKENS.get(token.map((cell) => cell.ch).join(''));
    if (end === i) {
      out.push(cells[i] as Cell);
      i += 1;
    } else {
      if (word === undefined) out.push(...token);
      else for (const ch of word) out.push({ ch, from: token[0]?.from ?? 0, to: token[token.length - 1]?.to ?? 0 });
      i = end;
    }
  }
  return out;
}

/** Folds a text for matching, keeping a map back to its UTF-16 offsets. Never throws; linear in the length. */
export function fold(original: string): Folded {
  const cells = withTokens(joinDigits(withoutGaps(cellsOf(original))));
  return {
    text: cells.map((cell) => cell.ch).join(''),
    from: cells.map((cell) => cell.from),
    to: cells.map((cell) => cell.to),
  };
}
