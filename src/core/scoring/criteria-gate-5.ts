import { COMMITTED, CONTINGENCY, OWN_WORDS, SETTLINGS } from './lexicon/gate-5.ts';
import { first, full, matches, NONE, weak, type Finding, type Reading } from './reading.ts';
import type { Span } from './clauses.ts';
import type { Criterion } from './verdict.ts';

function found(reading: Reading, pattern: RegExp): Finding {
  const spans = matches(reading.text, pattern, 2);
  return spans.length > 0 ? full(...spans) : NONE;
}

/** b: three of the five settlings made concrete, by repeating, asking or letting him fill in; two are weak. */
function settled(reading: Reading): Finding {
  const spans = SETTLINGS.map((pattern) => first(reading.text, pattern)).filter((span): span is Span => span !== null);
  if (spans.length >= 3) return full(...spans);
  return spans.length === 2 ? weak(...spans) : NONE;
}

export function judgeGate5(reading: Reading): Partial<Record<Criterion, Finding>> {
  return {
    a: found(reading, OWN_WORDS),
    b: settled(reading),
    c: found(reading, CONTINGENCY),
    d: found(reading, COMMITTED),
  };
}
