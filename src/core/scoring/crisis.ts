import type { Span } from './clauses.ts';
import { CRISIS_CUE } from './lexicon/crisis.ts';
import { fold } from './normalise.ts';
import { first } from './reading.ts';

/**
 * The cue of self-harm in the borrower's line, or null (rubric section 0, step 2). Offsets are UTF-16 units of `borrower`.
 */
export function crisisCue(borrower: string): Span | null {
  const folded = fold(borrower);
  const span = first(folded.text, CRISIS_CUE);
  if (span === null) return null;
  return { start: folded.from[span.start] ?? 0, end: folded.to[span.end - 1] ?? borrower.length };
}
