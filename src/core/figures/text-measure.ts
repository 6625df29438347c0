/** Han characters and the punctuation set with them take a whole em. */
const isFull = (character: string): boolean =>
  /[\u2014\u2018-\u201D\u2026\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFF60\p{Script=Han}]/u.test(character);

/** May not begin a line. */
const CLOSING = /^[，。、；：？！）》】”’…%％·]/;
/** May not end a line. */
const OPENING = /[（《【“‘]$/;

/** Advances in em, at the upper end of what the system's Chinese fonts draw. */
function advance(character: string): number {
  if (isFull(character)) return 1;
  if (/[0-9]/.test(character)) return 0.58;
  if (/[ .,:;'|]/.test(character)) return 0.3;
  if (/[MW%]/.test(character)) return 0.92;
  if (/[A-Z+–−×]/.test(character)) return 0.72;
  return 0.6;
}

/** Browsers may set a little space between Han and Latin. */
const SEAM = 0.13;

/** Width of a line in the unit of `size`; never less than what a browser draws. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  let before: string | undefined;
  for (const character of text) {
    em += advance(character);
    if (before !== undefined && isFull(before) !== isFull(character)) em += SEAM;
    before = character;
  }
  return em * size;
}

/** Pieces between which a line may break: a number stays with what it counts, Latin and short quoted words whole, closing marks with what they close. */
function pieces(text: string): string[] {
  const raw =
    text.match(/“[^”]{1,4}”|[0-9A-Za-z][0-9A-Za-z.,:+–/-]*(?: ?%| ?万亿元| ?[亿万]元| ?\p{Script=Han})?| +|./gu) ?? [];
  const joined: string[] = [];
  for (const piece of raw) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function fill(parts: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const part of parts) {
    if (current !== '' && textWidth((current + part).trimEnd(), size) > width) {
      lines.push(current.trimEnd());
      current = part.trimStart();
    } else current += part;
  }
  return current === '' ? lines : [...lines, current.trimEnd()];
}

/**
 * Breaks a text into lines no wider than `width`, as few as it takes, ending at a pause of the sentence where that costs no line. A single piece wider than
 * `width` stays whole; whoever lays out sees to it that there is none (tests/core/figures).
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const parts = pieces(text);
  const lines = fill(parts, width, size);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = width - size; narrower > width / 2; narrower -= size / 2) {
    const tried = fill(parts, narrower, size);
    if (tried.length > lines.length) break;
    if (grace(tried) > grace(best)) best = tried;
  }
  return best;
}

/** Lines that end where the sentence pauses read well; a last line of one character does not. */
const grace = (lines: readonly string[]): number =>
  lines.filter((one) => /[，。、；：？！]$/.test(one)).length - ((lines.at(-1)?.length ?? 0) < 2 ? 2 : 0);
