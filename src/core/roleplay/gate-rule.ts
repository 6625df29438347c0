import type { GateRule } from '../course/course.ts';
import type { Level } from '../scoring/verdict.ts';
import type { GateNumber } from './mood.ts';

/** What a call showed at one gate so far. `level2` and `level3` count replies of just that level. */
export interface GateResult {
  readonly gate: GateNumber;
  readonly passed: boolean;
  readonly best: Level;
  readonly turns: number;
  readonly level2: number;
  readonly level3: number;
}

export function freshResult(gate: GateNumber): GateResult {
  return { gate, passed: false, best: 0, turns: 0, level2: 0, level3: 0 };
}

/** The result with one more reply in it; `passed` follows the rule of `course.yaml`. */
export function countReply(result: GateResult, level: Level, rule: GateRule): GateResult {
  const counted = {
    ...result,
    best: level > result.best ? level : result.best,
    turns: result.turns + 1,
    level2: result.level2 + (level === 2 ? 1 : 0),
    level3: result.level3 + (level === 3 ? 1 : 0),
  };
  return { ...counted, passed: result.passed || opens(counted, rule) };
}

/** A level-3 reply is worth at least a level-2 one where both are asked for in number. */
function opens(result: GateResult, rule: GateRule): boolean {
  return result.level3 >= rule.repliesOfLevel3 || result.level2 + result.level3 >= rule.repliesOfLevel2;
}

export function turnsUsedUp(result: GateResult, rule: GateRule): boolean {
  return result.turns >= rule.maxTurns;
}

/** Replies still missing: either so many of level 3, or so many of level 2. */
export function stillNeeded(result: GateResult, rule: GateRule): { readonly level3: number; readonly level2: number } {
  return {
    level3: Math.max(0, rule.repliesOfLevel3 - result.level3),
    level2: Math.max(0, rule.repliesOfLevel2 - result.level2 - result.level3),
  };
}
