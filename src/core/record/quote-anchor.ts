import { cleanText } from './clean-text.ts';

/** How much text before and after a quote is kept, in UTF-16 units; the event schema allows 40. */
const CONTEXT = 30;

/** Longest quote, as the event schema has it. */
export const MAX_QUOTE = 500;

export interface QuoteAnchor {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Half-open, in UTF-16 units of the text searched. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How `text[start, end)` is written down so that it can be found again. White space at its ends is left out.
 * @returns null for white space alone and for more than `MAX_QUOTE`
 */
export function anchorAt(text: string, { start, end }: TextSpan): QuoteAnchor | null {
  const quote = oneLine(text.slice(start, end));
  if (quote === '' || quote.length > MAX_QUOTE) return null;
  return {
    quote,
    before: oneLine(text.slice(Math.max(0, start - CONTEXT), start)),
    after: oneLine(text.slice(end, end + CONTEXT)),
  };
}

/**
 * Finds an anchor's words in a text, white space disregarded. Of several places the one whose surroundings agree best wins,
 * the first among equals. Null when the words are not there any more.
 */
export function findQuote(text: string, { quote, before, after }: QuoteAnchor): TextSpan | null {
  const { dense, places } = condense(text);
  const wanted = condense(quote).dense;
  if (wanted === '') return null;
  const [denseBefore, denseAfter] = [condense(before).dense, condense(after).dense];
  let best: { at: number; agreement: number } | null = null;
  for (let at = dense.indexOf(wanted); at !== -1; at = dense.indexOf(wanted, at + 1)) {
    const agreement = sameEnd(dense, at, denseBefore) + sameStart(dense, at + wanted.length, denseAfter);
    if (best === null || agreement > best.agreement) best = { at, agreement };
  }
  if (best === null) return null;
  const first = places[best.at];
  const last = places[best.at + wanted.length - 1];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

const oneLine = (text: string) => cleanText(text.replace(/\s+/g, ' '));

/** White space, and what an author's page may hold to guide line breaks. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** A text without white space and invisible characters, and where each of its units stood. */
function condense(text: string): { dense: string; places: number[] } {
  const places: number[] = [];
  let dense = '';
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place);
    if (UNSEEN.test(unit)) continue;
    dense += unit;
    places.push(place);
  }
  return { dense, places };
}

/** How many units before `at` agree with the end of `before`. */
function sameEnd(text: string, at: number, before: string): number {
  let same = 0;
  while (same < before.length && at - same > 0 && text[at - same - 1] === before[before.length - same - 1]) same += 1;
  return same;
}

/** How many units from `at` on agree with the start of `after`. */
function sameStart(text: string, at: number, after: string): number {
  let same = 0;
  while (same < after.length && at + same < text.length && text[at + same] === after[same]) same += 1;
  return same;
}
