import { clausesOf, type Span } from './clauses.ts';
import { protocolOf, type Judged } from './decision.ts';
import type { Flaw } from './flaws.ts';
import { columnOf, type Known, type Model } from './model.ts';
import type { Finding, Reading } from './reading.ts';
import { tellingClause, type Crossing } from './redlines.ts';
import type { Rubric } from './rubric.ts';
import type { Criterion, Evidence } from './verdict.ts';

/** All that a verdict's evidence is drawn from. */
export interface Grounds {
  readonly model: Model;
  readonly known: readonly Known[];
  readonly reading: Reading;
  readonly rubric: Rubric;
  readonly findings: Partial<Record<Criterion, Finding>>;
  readonly settled: Judged;
  readonly crossings: readonly Crossing[];
  readonly flaws: readonly Flaw[];
}

/** Folded offsets back to UTF-16 units of the reply; empty spans give nothing. */
function located(reading: Reading, span: Span): { start: number; end: number } | null {
  const { from, to } = reading.folded;
  if (span.end <= span.start) return null;
  const start = from[span.start];
  const end = to[span.end - 1];
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}

/** Where no word tells more than another, the clause that says most. */
function longestClause(reading: Reading): Span {
  const clauses = clausesOf(reading.text);
  const longest = Math.max(0, ...clauses.map(({ start, end }) => end - start));
  return clauses.find(({ start, end }) => end - start === longest) ?? { start: 0, end: reading.text.length };
}

/**
 * Where a criterion shows: the words the rules found if they agree with the grade, else the clause that weighs most.
 * A criterion of absence is shown where it is broken, and not at all where it holds.
 */
function spansOf(grounds: Grounds, criterion: Criterion, absence: boolean): readonly Span[] {
  const { model, known, reading, findings, settled } = grounds;
  const grade = settled.criteria[criterion];
  if (grade === undefined) return [];
  const ruled = findings[criterion] ?? { grade: 'none', spans: [] };
  const column = columnOf(reading.gate, 3 + 'abcde'.indexOf(criterion));
  if (absence) {
    if (grade === 'full') return [];
    if (ruled.grade !== 'full' && ruled.spans.length > 0) return ruled.spans;
    return [tellingClause(model, known, reading, column, -1) ?? longestClause(reading)];
  }
  if (grade === 'none') return [];
  if (ruled.grade !== 'none' && ruled.spans.length > 0) return ruled.spans;
  // a right that was never named is honoured by saying nothing of it
  if (ruled.grade === 'full') return [];
  return [tellingClause(model, known, reading, column) ?? longestClause(reading)];
}

/** The evidence of a verdict, in UTF-16 units of the reply: criteria, then red lines, then the flaws kept. */
export function evidenceOf(grounds: Grounds): Evidence[] {
  const { reading, rubric, settled, crossings, flaws } = grounds;
  const out: Evidence[] = [];
  const add = (label: Omit<Evidence, 'start' | 'end'>, span: Span): void => {
    const place = located(reading, span);
    if (place !== null) out.push({ ...label, ...place });
  };
  for (const { key, absence } of protocolOf(rubric, reading.gate).criteria) {
    for (const span of spansOf(grounds, key, absence)) add({ criterion: key }, span);
  }
  for (const crossing of crossings) add({ redline: crossing.id }, crossing);
  for (const key of settled.flaws) {
    const span = flaws.find((flaw) => flaw.key === key)?.span;
    if (span !== undefined) add({ flaw: key }, span);
  }
  return out.slice(0, 200);
}
