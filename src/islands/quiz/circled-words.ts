import type { Range } from './draft.ts';

const BREAKS = /[，。；！？、：…,.;!?:\s“”‘’"]+/u;

/** The clauses of a sentence with the punctuation after each; `end` is before the punctuation. */
export interface Clause extends Range {
  readonly words: string;
  /** Punctuation up to the next clause, or before the first. */
  readonly before: string;
  readonly after: string;
}

export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  let before = '';
  for (const part of sentence.split(new RegExp(`(${BREAKS.source})`, 'u'))) {
    const last = clauses.at(-1);
    if (part === '') continue;
    if (new RegExp(`^${BREAKS.source}$`, 'u').test(part)) {
      if (last) clauses[clauses.length - 1] = { ...last, after: part };
      else before = part;
    } else {
      clauses.push({ words: part, start: at, end: at + part.length, before, after: '' });
      before = '';
    }
    at += part.length;
  }
  return clauses;
}

export const overlaps = (one: Range | null, other: Range): boolean =>
  one !== null && one.start < other.end && other.start < one.end;

/** The circle after a clause was pressed: a clause outside is taken in with all between, one inside is given up. */
export function pressClause(circle: Range | null, clause: Range, clauses: readonly Range[]): Range | null {
  if (circle === null) return { start: clause.start, end: clause.end };
  if (!overlaps(circle, clause)) {
    return { start: Math.min(circle.start, clause.start), end: Math.max(circle.end, clause.end) };
  }
  const left = clauses.filter((one) => one.start !== clause.start && overlaps(circle, one));
  const before = left.filter(({ end }) => end <= clause.start);
  const kept = before.length > 0 ? before : left;
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: Math.max(circle.start, first.start), end: Math.min(circle.end, last.end) };
}

export type Nudge = 'start-back' | 'start-on' | 'end-back' | 'end-on';

/** Moves an end of the circle by one character; a character outside the basic plane is never cut. */
export function nudge(circle: Range, how: Nudge, sentence: string): Range {
  const edges = [0];
  for (const sign of sentence) edges.push((edges.at(-1) ?? 0) + sign.length);
  const step = (at: number, by: 1 | -1) => edges[edges.indexOf(at) + by] ?? at;
  const next = {
    'start-back': { ...circle, start: step(circle.start, -1) },
    'start-on': { ...circle, start: step(circle.start, 1) },
    'end-back': { ...circle, end: step(circle.end, -1) },
    'end-on': { ...circle, end: step(circle.end, 1) },
  }[how];
  return next.start < next.end ? next : circle;
}
