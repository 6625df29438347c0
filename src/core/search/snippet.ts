import { foldTraced, tokensOf, type Folded, type Token } from './tokenize.ts';

/** UTF-16 bounds [start, end) of one match. */
export type Match = [start: number, end: number];

export interface Snippet {
  snippet: string;
  matches: Match[];
}

const length = 60;
const before = 20;
/** A block that ends after at least so many characters ends the snippet. */
const enough = 30;
/** How far back the start of the block may lie for the snippet to begin there; labels such as 不能说 stand at it. */
const blockReach = 32;

function occurrences(text: string, part: string): Match[] {
  const found: Match[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found.push([at, at + part.length]);
  }
  return found;
}

function merged(ranges: Match[]): Match[] {
  const result: Match[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Lone characters such as 第 are marked only where the query has nothing better. */
function telling(tokens: Token[]): Token[] {
  const pairs = tokens.filter((token) => !token.lone);
  return pairs.length > 0 ? pairs : tokens;
}

function tokenMatches(folded: string, query: string): Match[] {
  const wanted = new Set(telling(tokensOf(query)).map((token) => token.text));
  const whole = tokensOf(folded).filter((token) => wanted.has(token.text));
  if (whole.length > 0) return merged(whole.map(({ start, end }) => [start, end]));
  return merged([...wanted].flatMap((text) => occurrences(folded, text)));
}

/** Matches in the original text: of the whole query where it occurs, else of its tokens. `query` is folded and trimmed. */
function matchesIn(folded: Folded, query: string): Match[] {
  const exact = occurrences(folded.text, query);
  const ranges = exact.length > 0 ? exact : tokenMatches(folded.text, query);
  return merged(ranges.map(([start, end]) => [folded.from[start] ?? 0, folded.to[end - 1] ?? 0]));
}

/** The match whose window holds most matched characters; the first of equals. */
function bestMatch(matches: Match[]): Match | undefined {
  const held = (first: Match): number =>
    matches.reduce(
      (sum, [start, end]) => sum + (start >= first[0] && end <= first[0] + length - before ? end - start : 0),
      0,
    );
  return matches.reduce<{ match: Match; held: number } | undefined>((best, match) => {
    const now = held(match);
    return best === undefined || now > best.held ? { match, held: now } : best;
  }, undefined)?.match;
}

const isTrail = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

function startOf(text: string, hit: number): number {
  const block = text.lastIndexOf('\n', hit - 1) + 1;
  if (hit - block <= blockReach) return block;
  const start = hit - before;
  return isTrail(text, start) ? start - 1 : start;
}

function endOf(text: string, start: number, hitEnd: number): number {
  const end = Math.min(text.length, Math.max(start + length, hitEnd));
  const blockEnd = text.indexOf('\n', Math.max(start + enough, hitEnd));
  if (blockEnd >= 0 && blockEnd < end) return blockEnd;
  return isTrail(text, end) ? end + 1 : end;
}

const atBlockStart = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === '\n';
const atBlockEnd = (text: string, at: number): boolean => at === text.length || text.charAt(at) === '\n';

/**
 * About 60 characters of `text` around the best hit, on one line, with `…` where a block was cut. `matches` are positions
 * in the snippet. Without a hit: the beginning of the text. `query` must be folded and trimmed.
 */
export function snippetOf(text: string, query: string): Snippet {
  const matches = matchesIn(foldTraced(text), query);
  const hit = bestMatch(matches) ?? [0, 0];
  const start = startOf(text, hit[0]);
  const end = endOf(text, start, hit[1]);
  const head = atBlockStart(text, start) ? '' : '…';
  const tail = atBlockEnd(text, end) ? '' : '…';
  const shift = head.length - start;
  return {
    snippet: head + text.slice(start, end).replace(/\n/g, '\u3000') + tail,
    matches: matches.filter(([a, b]) => a >= start && b <= end).map(([a, b]) => [a + shift, b + shift]),
  };
}
