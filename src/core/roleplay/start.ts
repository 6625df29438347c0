import type { CallContext, CallInput } from './call.ts';
import { scriptOf } from './lines.ts';
import { gateNumber } from './mood.ts';
import type { Scenario } from './scenario.ts';

export type Start = Pick<CallInput, 'startGate' | 'startMood'>;

/** Where a call begins that is practised from `gate` on. Throws RangeError when `gate` is not 1–5. */
export function startAt(scenario: Scenario, gate: number): Start {
  const startMood = gate === 1 ? scenario.mood : scriptOf(scenario, gateNumber(gate)).startMood;
  return { startGate: gate, startMood };
}

/** Where a retry of the last reply begins: at its gate, in the mood he was in before it. */
export function retryOf(context: CallContext): Start {
  const answered = context.inCrisis ? context.moodHistory.at(-1) : context.moodHistory.at(-2);
  return { startGate: context.gate, startMood: answered?.mood ?? context.input.startMood };
}
