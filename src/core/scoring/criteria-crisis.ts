import { ASKED_DYING, HELPED } from './lexicon/crisis.ts';
import { full, matches, NONE, type Finding, type Reading } from './reading.ts';
import type { Criterion } from './verdict.ts';

function found(reading: Reading, pattern: RegExp): Finding {
  const spans = matches(reading.text, pattern, 2);
  return spans.length > 0 ? full(...spans) : NONE;
}

/** The two steps of the crisis protocol that must be said in words (rubric section 3): the direct question, and help. */
export function judgeCrisis(reading: Reading): Partial<Record<Criterion, Finding>> {
  return { b: found(reading, ASKED_DYING), c: found(reading, HELPED) };
}
