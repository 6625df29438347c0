import { initialTransition, transition } from 'xstate';
import type { GateRule } from '../course/course.ts';
import type { EventOf, RecordEvent } from '../record/event.ts';
import type { CallContext, CallInput } from './call.ts';
import { callMachine, type CallEvent, type CallSnapshot } from './machine.ts';
import { eventsOf, repliesOf, type Replied } from './recorded.ts';
import type { Scenario } from './scenario.ts';

/** `at` is the turn of the first reply that does not fit, or 0 when the call itself does not. */
export type Replay =
  | { readonly ok: true; readonly snapshot: CallSnapshot }
  | { readonly ok: false; readonly reason: 'older-scenario' | 'does-not-fit'; readonly at: number };

/** The input with which a recorded call was begun. */
export function inputOf(started: EventOf<'roleplay-started'>, scenario: Scenario, rule: GateRule): CallInput {
  const { seed, startGate, startMood, skipCrisis } = started;
  return { scenario, rule, seed, startGate, startMood, skipCrisis };
}

/**
 * Rebuilds a call from the events of one attempt. Replies are taken by turn, not by time: a clock that was set back does
 * not spoil a call. A record that the scenario would not have led to is refused; the page then shows it to read only.
 */
export function replay(input: CallInput, events: readonly RecordEvent[]): Replay {
  const started = events.find((event) => event.kind === 'roleplay-started');
  if (started?.scenario !== input.scenario.id) return misfit(0);
  if (started.scenarioVersion !== input.scenario.version) return { ok: false, reason: 'older-scenario', at: 0 };
  const own = eventsOf(started.attempt, events);

  let snapshot = beginCall(input);
  for (const reply of repliesOf(own)) {
    if (!fits(reply, snapshot)) return misfit(reply.turn);
    snapshot = next(withHints(snapshot, own), { type: 'reply', text: reply.text, verdict: reply.verdict });
  }
  return ended(withHints(snapshot, own), own);
}

/** The snapshot of a call before the first reply. */
export function beginCall(input: CallInput): CallSnapshot {
  return initialTransition(callMachine, input)[0];
}

/** The snapshot after one event; an event that does not apply changes nothing. */
export function next(snapshot: CallSnapshot, event: CallEvent): CallSnapshot {
  return transition(callMachine, snapshot, event)[0];
}

function fits(reply: Replied, { context }: CallSnapshot): boolean {
  const gate = context.inCrisis ? 0 : context.gate;
  return (
    context.outcome === null &&
    reply.turn === context.turn + 1 &&
    reply.gate === gate &&
    reply.borrower === context.line
  );
}

/** Shows the hints recorded for the gate the call is at; the moment within the gate makes no difference. */
function withHints(snapshot: CallSnapshot, events: readonly RecordEvent[]): CallSnapshot {
  const shown = events.filter((event) => event.kind === 'roleplay-hinted' && event.gate === snapshot.context.gate);
  const missing = shown.length - (snapshot.context.hints[snapshot.context.gate] ?? 0);
  return missing > 0 && snapshot.value === 'talking' ? withHints(next(snapshot, { type: 'hint' }), shown) : snapshot;
}

function ended(snapshot: CallSnapshot, events: readonly RecordEvent[]): Replay {
  const end = events.find((event) => event.kind === 'roleplay-ended');
  const last = end?.outcome === 'left' ? next(snapshot, { type: 'leave' }) : snapshot;
  if (end !== undefined && end.outcome !== last.context.outcome) return misfit(last.context.turn);
  return { ok: true, snapshot: last };
}

const misfit = (at: number): Replay => ({ ok: false, reason: 'does-not-fit', at });

/** What `roleplay-ended` records, or `null` while the call is on. Gates without a reply are left out. */
export function summaryOf(context: CallContext): Pick<EventOf<'roleplay-ended'>, 'outcome' | 'gates'> | null {
  if (context.outcome === null) return null;
  const gates = context.gates
    .filter((result) => result.turns > 0)
    .map(({ gate, passed, best, turns }) => ({ gate, passed, best, turns }));
  return { outcome: context.outcome, gates };
}
