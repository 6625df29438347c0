import type { Span } from './clauses.ts';
import { NUMBER_PUSH } from './lexicon/gate-3.ts';
import { matches, type Reading } from './reading.ts';

/** Pushes for a sum or a date. Words given back from the borrower's own line are a mirror, not a push. */
export function numberPushes(reading: Reading): Span[] {
  return matches(reading.text, NUMBER_PUSH).filter(
    (push) => !reading.overlap.runs.some((run) => run.start <= push.start && run.end >= push.end),
  );
}
