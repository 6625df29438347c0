import type { GateStanding } from '../../core/record/gate-standing.ts';

/** The door of a gate: the gap is the best level, the sun in it means passed. */
export function standingSymbol({ state, best }: Pick<GateStanding, 'state' | 'best'>): string {
  if (state === 'idle') return 'door-idle';
  if (state === 'passed') return best === 3 ? 'door-3' : 'door-2s';
  return `door-${best ?? 0}`;
}
