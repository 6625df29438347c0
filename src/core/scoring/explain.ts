import { decide, type Decision } from './decision.ts';
import type { Rubric } from './rubric.ts';
import type { Gate, Verdict } from './verdict.ts';

/** Why the level is what it is: the row of the gate's table (for its `because`) and the cap, or the red line before both. */
export interface Explanation extends Decision {
  readonly gate: Gate;
}

/**
 * Runs the table again over a verdict. `gate` is the gate the reply was judged at; a verdict judged as a crisis uses
 * the crisis protocol whatever the gate. With a red line the level is 0 before any row, and `rowIndex` is -1.
 */
export function explain(verdict: Verdict, rubric: Rubric, gate: Gate): Explanation {
  const used: Gate = verdict.judgedAs === 'crisis' ? 0 : gate;
  if (verdict.redline !== null) return { gate: used, level: 0, rowIndex: -1, cap: null };
  return { gate: used, ...decide(rubric, used, { criteria: verdict.criteria, flaws: verdict.flaws }) };
}
