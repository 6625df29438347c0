import type { GateRule } from '../course/course.ts';
import { freshResult, turnsUsedUp, type GateResult } from './gate-rule.ts';
import { GATES, type GateNumber } from './mood.ts';
import type { Outcome } from './call.ts';

/**
 * before = the call was joined later; passed; missed = turns used up; current = being talked at;
 * stopped = a red line ended the call here; unfinished = left, or a crisis came; ahead = not reached.
 */
export type DoorState = 'before' | 'passed' | 'missed' | 'current' | 'stopped' | 'unfinished' | 'ahead';

export interface Door extends GateResult {
  readonly state: DoorState;
}

export interface DoorsOfCall {
  readonly startGate: GateNumber;
  readonly gates: readonly GateResult[];
  readonly outcome: Outcome | null;
  readonly rule: GateRule;
}

/** The five doors of a call, for its header and its scorecard. */
export function doorsOf(call: DoorsOfCall): readonly Door[] {
  return GATES.map((gate) => {
    const result = call.gates.find((candidate) => candidate.gate === gate) ?? freshResult(gate);
    return { ...result, state: stateOf(result, call) };
  });
}

function stateOf(result: GateResult, { startGate, gates, outcome, rule }: DoorsOfCall): DoorState {
  if (result.gate < startGate) return 'before';
  if (!gates.some((candidate) => candidate.gate === result.gate)) return 'ahead';
  if (result.passed) return 'passed';
  const isLast = gates.at(-1)?.gate === result.gate;
  if (isLast && outcome === 'redline') return 'stopped';
  if (turnsUsedUp(result, rule)) return 'missed';
  return outcome === null ? 'current' : 'unfinished';
}
