import type { Span } from './clauses.ts';
import { sentencesOf, type Sentence } from './clauses.ts';
import { fold, type Folded } from './normalise.ts';
import { overlapOf, type Overlap } from './overlap.ts';
import type { Gate, Grade, Situation } from './verdict.ts';

/** Everything the judges of criteria look at, computed once for one reply. Offsets are those of `text` (folded). */
export interface Reading {
  readonly gate: Gate;
  readonly text: string;
  readonly folded: Folded;
  readonly sentences: readonly Sentence[];
  readonly borrower: string;
  readonly facts: string;
  readonly history: string;
  readonly overlap: Overlap;
}

export function read(situation: Situation, reply: string): Reading {
  // what is after the last word says nothing
  const folded = fold(reply.trimEnd());
  const borrower = fold(situation.borrower).text;
  return {
    gate: situation.gate,
    text: folded.text,
    folded,
    sentences: sentencesOf(folded.text),
    borrower,
    facts: fold(situation.facts).text,
    history: fold(situation.history.join('\n')).text,
    overlap: overlapOf(folded.text, borrower),
  };
}

/** What was found of one criterion: how well it holds and where it shows. */
export interface Finding {
  readonly grade: Grade;
  readonly spans: readonly Span[];
}

export const NONE: Finding = { grade: 'none', spans: [] };
export const full = (...spans: readonly Span[]): Finding => ({ grade: 'full', spans });
export const weak = (...spans: readonly Span[]): Finding => ({ grade: 'weak', spans });
/** A criterion that does not hold, with what breaks it. */
export const broken = (...spans: readonly Span[]): Finding => ({ grade: 'none', spans });

/** All matches of a global pattern, as spans; at most `most`, so that evidence stays readable. */
export function matches(text: string, pattern: RegExp, most = 3): Span[] {
  const out: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    out.push({ start: match.index, end: match.index + match[0].length });
    if (out.length >= most) break;
  }
  return out;
}

/** First match of a global pattern, or null. */
export function first(text: string, pattern: RegExp): Span | null {
  return matches(text, pattern, 1)[0] ?? null;
}

/** Does the pattern occur? (Global patterns keep state in `test`; this does not.) */
export function has(text: string, pattern: RegExp): boolean {
  return first(text, pattern) !== null;
}

/** Builds a global pattern from alternatives. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'g');
}
