import { overlapOf, type Run } from './overlap.ts';
import type { Reading } from './reading.ts';

/** Runs of the reply that repeat what is known of this borrower: the facts of the case and what he said before. */
export function sharedWithFacts(reading: Reading): readonly Run[] {
  const known = `${reading.facts}。${reading.history}`;
  return overlapOf(reading.text, known).runs.filter((run) => run.weight >= 2);
}
