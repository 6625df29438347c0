import type { Span } from './clauses.ts';
import { FILLER, HOLLOW } from './lexicon/common.ts';

/** A run of the reply that repeats the borrower. `weight` counts the characters that carry meaning. */
export interface Run extends Span {
  readonly text: string;
  readonly weight: number;
}

/** What of the borrower's line the reply mirrors. `share` is in percent of the reply, `covered` of the borrower. */
export interface Overlap {
  readonly runs: readonly Run[];
  readonly share: number;
  readonly covered: number;
}

const PERSON = /[我你您咱俺]/g;

/** 打我六个电话 and 打您六个电话 are one run: persons are folded together before comparing. */
const levelled = (text: string): string => text.replace(PERSON, '您');

function bigrams(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const key = text.slice(i, i + 2);
    const at = index.get(key);
    if (at === undefined) index.set(key, [i]);
    else if (at.length < 12) at.push(i);
  }
  return index;
}

function longestAt(reply: string, at: number, source: string, index: Map<string, number[]>): number {
  let best = 0;
  for (const from of index.get(reply.slice(at, at + 2)) ?? []) {
    let length = 2;
    while (length < 60 && at + length < reply.length && reply[at + length] === source[from + length]) length += 1;
    if (length > best) best = length;
  }
  return best;
}

/** How many characters of a run carry meaning: hollow words first, then single function characters, are not counted. */
export function weigh(text: string): number {
  const left = text.replace(HOLLOW, '').replace(FILLER, '');
  return Array.from(left).length;
}

/** Greedy longest runs, at least two characters, of `reply` that are in `source` (both folded, marks dropped in runs). */
export function overlapOf(reply: string, source: string): Overlap {
  const a = levelled(reply);
  const b = levelled(source);
  const index = bigrams(b);
  const runs: Run[] = [];
  let repeated = 0;
  for (let i = 0; i + 1 < a.length;) {
    const length = /[，。？！；：…、]/.test(a[i] ?? '') ? 0 : longestAt(a, i, b, index);
    if (length < 2) {
      i += 1;
      continue;
    }
    const text = reply.slice(i, i + length).replace(/[，。？！；：…、]+$/, '');
    repeated += text.length;
    const weight = weigh(text);
    if (weight > 0 || text.length >= 5) runs.push({ start: i, end: i + text.length, text, weight });
    i += length;
  }
  const bare = (text: string): number => Math.max(1, text.replace(/[，。？！；：…、]/g, '').length);
  return {
    runs,
    share: Math.min(100, Math.floor((100 * repeated) / bare(reply))),
    covered: Math.min(100, Math.floor((100 * repeated) / bare(source))),
  };
}

/** The first clause of `text` that shares at least `least` different characters of meaning with `source`, or null. */
export function retoldClause(text: string, source: string, least: number): Span | null {
  const known = meaningOf(source);
  for (const match of text.matchAll(/[^，。？！；：…]{2,40}/g)) {
    if (sharedMeaning(match[0], known) >= least) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The different characters of a folded text that carry meaning. */
export function meaningOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.replace(HOLLOW, '').replace(FILLER, '')));
}

/** How many different characters of meaning a folded text has in common with what is known. */
export function sharedMeaning(text: string, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const ch of meaningOf(text)) if (known.has(ch)) shared += 1;
  return shared;
}
