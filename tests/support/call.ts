import type { RecordEvent, EventOf } from '../../src/core/record/event.ts';
import type { CallInput } from '../../src/core/roleplay/call.ts';
import type { CallEvent, CallSnapshot } from '../../src/core/roleplay/machine.ts';
import { beginCall, next, summaryOf } from '../../src/core/roleplay/replay.ts';
import type { Level, RedlineId, Verdict } from '../../src/core/scoring/verdict.ts';
import { gateRule, smallScenario } from './scenario.ts';

/** A verdict of this level without criteria, flaws or evidence. */
export function verdictOf(level: Level, also: Partial<Verdict> = {}): Verdict {
  const plain: Verdict = {
    level,
    judgedAs: 'gate',
    criteria: {},
    redline: null,
    redlines: [],
    flaws: [],
    cap: null,
    evidence: [],
    scorer: 'test',
  };
  return { ...plain, ...also };
}

export const redlineVerdict = (redline: RedlineId): Verdict => verdictOf(0, { redline, redlines: [redline] });

export function callInput(also: Partial<CallInput> = {}): CallInput {
  const { mood: startMood } = smallScenario;
  return { scenario: smallScenario, rule: gateRule, seed: 7, startGate: 1, startMood, skipCrisis: false, ...also };
}

/** A step of a test call: a level, a verdict, or another event. */
export type Step = Level | Verdict | { readonly type: 'hint' | 'leave' };

export function eventOf(step: Step): CallEvent {
  if (typeof step === 'object' && 'type' in step) return step;
  const verdict = typeof step === 'number' ? verdictOf(step) : step;
  return { type: 'reply', text: `回复${String(verdict.level)}`, verdict };
}

export function play(steps: readonly Step[], input: CallInput = callInput()): CallSnapshot {
  return steps.reduce((snapshot, step) => next(snapshot, eventOf(step)), beginCall(input));
}

const common = { v: 1, profile: 'p1' } as const;

export function startedEvent(input: CallInput): EventOf<'roleplay-started'> {
  const { scenario, seed, startGate, startMood, skipCrisis } = input;
  const call = { attempt: 'a1', scenario: scenario.id, scenarioVersion: scenario.version, mode: 'practice' } as const;
  return { ...common, id: 'e0', at: 1000, kind: 'roleplay-started', ...call, seed, startGate, startMood, skipCrisis };
}

/** The events a page would record of such a call, one a minute. */
export function record(steps: readonly Step[], input: CallInput = callInput()): RecordEvent[] {
  const events: RecordEvent[] = [startedEvent(input)];
  let snapshot = beginCall(input);
  for (const step of steps) {
    const { context } = snapshot;
    if (context.outcome !== null) break;
    const event = eventOf(step);
    const after = next(snapshot, event);
    const place = { ...common, id: `e${String(events.length)}`, at: 1000 + events.length * 60_000, attempt: 'a1' };
    if (event.type === 'reply') {
      const gate = context.inCrisis ? 0 : context.gate;
      const { text, verdict } = event;
      events.push({
        ...place,
        kind: 'roleplay-replied',
        turn: context.turn + 1,
        gate,
        borrower: context.line,
        text,
        verdict,
      });
    } else if (event.type === 'hint' && after.context !== context) {
      const hint = after.context.hints[context.gate] ?? 1;
      events.push({ ...place, kind: 'roleplay-hinted', gate: context.gate, hint });
    }
    snapshot = after;
    const summary = summaryOf(snapshot.context);
    if (summary !== null) events.push({ ...place, id: 'end', kind: 'roleplay-ended', ...summary });
  }
  return events;
}
