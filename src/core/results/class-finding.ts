import { GATES } from '../record/gate-standing.ts';
import type { GateNumber } from '../roleplay/mood.ts';
import { stoppedAt } from './gate-profile.ts';
import type { GateProfile } from './gate-profile.ts';

/** What the table shows first of all; `redlinePeople` is said beside it. */
export type ClassFinding = { readonly people: number; readonly redlinePeople: number } & (
  | { readonly code: 'no-calls' }
  | { readonly code: 'all-passed' }
  /** The gate at which most have come to a stop; the earlier one where two are equal. */
  | { readonly code: 'stopped'; readonly gate: GateNumber; readonly count: number }
  /** Nobody is stopped: `passed` have all five behind them, the others simply have not come so far. */
  | { readonly code: 'under-way'; readonly passed: number }
);

export function classFinding(profiles: readonly GateProfile[]): ClassFinding {
  const people = profiles.length;
  const common = { people, redlinePeople: profiles.filter(({ redlines }) => redlines > 0).length };
  const passed = profiles.filter((profile) => profile.passed === GATES.length).length;
  if (profiles.every(({ calls }) => calls.length === 0)) return { ...common, code: 'no-calls' };
  if (passed === people) return { ...common, code: 'all-passed' };
  const worst = GATES.map((gate) => ({
    gate,
    count: profiles.filter((profile) => stoppedAt(profile)?.gate === gate).length,
  })).reduce((most, one) => (one.count > most.count ? one : most));
  return worst.count > 0 ? { ...common, code: 'stopped', ...worst } : { ...common, code: 'under-way', passed };
}
