import type { Span } from './clauses.ts';
import { crisisCue } from './crisis.ts';
import { judgeCrisis } from './criteria-crisis.ts';
import { judgeGate1 } from './criteria-gate-1.ts';
import { judgeGate2 } from './criteria-gate-2.ts';
import { judgeGate3 } from './criteria-gate-3.ts';
import { judgeGate4 } from './criteria-gate-4.ts';
import { judgeGate5 } from './criteria-gate-5.ts';
import { decide } from './decision.ts';
import { flawsOf, type Flaw } from './flaws.ts';
import { read, type Finding, type Reading } from './reading.ts';
import { crisisCrossing, redlinesOf, type Crossing } from './redlines.ts';
import type { Rubric } from './rubric.ts';
import type { Criterion, Evidence, Gate, Grade, RedlineId, Situation, Verdict } from './verdict.ts';

/** Changes whenever a reply could be judged differently. */
export const SCORER_VERSION = 'rules-1';

type Findings = Partial<Record<Criterion, Finding>>;

const JUDGES: Readonly<Record<Gate, (reading: Reading) => Findings>> = {
  0: judgeCrisis,
  1: judgeGate1,
  2: judgeGate2,
  3: judgeGate3,
  4: judgeGate4,
  5: judgeGate5,
};

function gradesOf(findings: Findings): Partial<Record<Criterion, Grade>> {
  const grades: Partial<Record<Criterion, Grade>> = {};
  for (const key of Object.keys(findings) as Criterion[]) grades[key] = findings[key]?.grade ?? 'none';
  return grades;
}

/** Folded offsets back to UTF-16 units of the reply; empty spans give nothing. */
function located(reading: Reading, span: Span): { start: number; end: number } | null {
  const { from, to } = reading.folded;
  if (span.end <= span.start) return null;
  const start = from[span.start];
  const end = to[span.end - 1];
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}

function evidenceOf(
  reading: Reading,
  findings: Findings,
  crossings: readonly Crossing[],
  flaws: readonly Flaw[],
): Evidence[] {
  const out: Evidence[] = [];
  const add = (label: Omit<Evidence, 'start' | 'end'>, span: Span): void => {
    const place = located(reading, span);
    if (place !== null) out.push({ ...label, ...place });
  };
  for (const criterion of Object.keys(findings) as Criterion[]) {
    for (const span of findings[criterion]?.spans ?? []) add({ criterion }, span);
  }
  for (const crossing of crossings) add({ redline: crossing.id }, crossing);
  for (const flaw of flaws) add({ flaw: flaw.key }, flaw.span);
  return out.slice(0, 200);
}

/** A sneering repetition is R2 (嘲讽) as well as a cap. */
function withMockery(crossings: readonly Crossing[], flaws: readonly Flaw[]): readonly Crossing[] {
  const mockery = flaws.find((flaw) => flaw.key === 'mockery');
  if (mockery === undefined || crossings.some((crossing) => crossing.id === 'R2')) return crossings;
  return [...crossings, { ...mockery.span, id: 'R2' }];
}

function gravest(rubric: Rubric, ids: readonly RedlineId[]): RedlineId[] {
  const severity = (id: RedlineId): number => rubric.redlines.find((line) => line.id === id)?.severity ?? 0;
  return [...ids].sort((one, other) => severity(other) - severity(one));
}

/**
 * Judges one reply (rubric section 0): red lines, then the crisis protocol where the borrower's line carries a cue of
 * self-harm, then the gate's table, then caps. Pure and total: every string gets a verdict, none throws.
 */
export function judge(situation: Situation, reply: string, rubric: Rubric): Verdict {
  const crisis = situation.gate === 0 || crisisCue(situation.borrower) !== null;
  const gate: Gate = crisis ? 0 : situation.gate;
  const reading = read({ ...situation, gate }, reply);
  const findings = JUDGES[gate](reading);
  const flaws = flawsOf(reading, findings);
  const crossings = withMockery(
    [...(crisis ? crisisCrossing(reading, gradesOf(findings)) : []), ...redlinesOf(reading)],
    flaws,
  );
  const criteria = gradesOf(findings);
  const redlines = gravest(
    rubric,
    crossings.map((crossing) => crossing.id),
  );
  const decision = decide(rubric, gate, { criteria, flaws: flaws.map((flaw) => flaw.key) });
  const redline = redlines[0] ?? null;
  return {
    level: redline === null ? decision.level : 0,
    judgedAs: crisis ? 'crisis' : 'gate',
    criteria,
    redline,
    redlines,
    flaws: flaws.map((flaw) => flaw.key),
    cap: redline === null ? decision.cap : null,
    evidence: evidenceOf(reading, findings, crossings, flaws),
    scorer: SCORER_VERSION,
  };
}
