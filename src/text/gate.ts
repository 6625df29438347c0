import type { GateStanding } from '../core/record/gate-standing.ts';

export const gateState = { idle: '未到', trying: '练习中', passed: '已开' } as const;

/** How a gate stands in a few words: 已开　3 级，1 轮. */
export function gateWords({ state, best, turns }: GateStanding): string {
  if (state === 'idle') return gateState.idle;
  if (state === 'passed') return `${gateState.passed}　${best === 2 ? '两次 2 级' : `${best ?? 3} 级，${turns} 轮`}`;
  return `${gateState.trying}　最好 ${best ?? 0} 级`;
}
