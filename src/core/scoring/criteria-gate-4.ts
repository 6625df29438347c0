import { OPEN_WORD } from './lexicon/common.ts';
import {
  AFFIRMED,
  AHEAD,
  APPROVAL,
  BUDGET,
  DATED,
  OWN_TERMS,
  RAISED,
  SHAPED,
  SOURCED,
  TESTED,
} from './lexicon/gate-4.ts';
import { moneyIn } from './numbers.ts';
import { anyOf, broken, first, full, has, matches, NONE, weak, type Finding, type Reading } from './reading.ts';
import type { Span } from './clauses.ts';
import type { Criterion } from './verdict.ts';

const OPEN = anyOf(OPEN_WORD);

function affirmed(reading: Reading): Finding {
  const spans = matches(reading.text, AFFIRMED, 2);
  return spans.length > 0 ? full(...spans) : NONE;
}

/** Sums in the reply that the case knows or that follow from it (a sum or a difference of two known sums). */
function reckoned(reading: Reading): readonly Span[] {
  const offered = new Set(moneyIn(reading.borrower).map((money) => money.value));
  const known = [...moneyIn(reading.facts), ...moneyIn(reading.history)].map((money) => money.value).slice(0, 24);
  return moneyIn(reading.text).filter(({ value }) => {
    if (offered.has(value)) return false;
    if (known.includes(value)) return true;
    const all = [...known, ...offered];
    return all.some((one) => all.some((other) => Math.abs(one - other - value) * 50 <= value));
  });
}

/** b: the offer is held against income and spending, and asked where it comes from; half of that is weak. */
function tested(reading: Reading): Finding {
  const budget = [...reckoned(reading), ...matches(reading.text, BUDGET)];
  const doubts = matches(reading.text, TESTED);
  const sources = matches(reading.text, SOURCED);
  const open = sources.some((span) => has(reading.text.slice(Math.max(0, span.start - 12), span.end + 12), OPEN));
  const ahead = matches(reading.text, AHEAD, 1);
  if (budget.length + ahead.length > 0 && open) return full(...ahead, ...budget.slice(0, 2), ...sources.slice(0, 1));
  const half = [...sources, ...budget, ...doubts, ...matches(reading.text, DATED, 1)];
  return half.length > 0 ? weak(...half.slice(0, 2)) : NONE;
}

/** c: the vague part becomes something to choose from, with figures or dates. */
function shaped(reading: Reading): Finding {
  const spans = matches(reading.text, SHAPED);
  if (spans.length === 0) return NONE;
  const figures = moneyIn(reading.text).length + matches(reading.text, OWN_TERMS).length;
  const invites = first(
    reading.text,
    /(?:您|你)(?:看|来|再|着)*(?:改|挑|选|填|定)|合适|行不行|可以吗|怎么(?:改|排|分|安排)|哪/g,
  );
  if (figures > 0 && invites !== null && spans.length > 1) return full(...spans, invites);
  return weak(...spans);
}

/** d: terms of one's own go with a word on approval; nothing is raised without a ground. */
function within(reading: Reading): Finding {
  const raised = matches(reading.text, RAISED);
  if (raised.length > 0) return broken(...raised);
  const terms = matches(reading.text, OWN_TERMS).filter(
    (span) => !reading.borrower.includes(reading.text.slice(span.start, span.end)),
  );
  return terms.length > 0 && !has(reading.text, APPROVAL)
    ? weak(...terms)
    : full(...matches(reading.text, APPROVAL, 1));
}

export function judgeGate4(reading: Reading): Partial<Record<Criterion, Finding>> {
  return { a: affirmed(reading), b: tested(reading), c: shaped(reading), d: within(reading) };
}
