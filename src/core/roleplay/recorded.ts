import type { EventOf, RecordEvent } from '../record/event.ts';
import { criterionSchema, type Criterion, type Gate, type Grade } from '../scoring/verdict.ts';
import { gateNumber } from './mood.ts';

export type Replied = EventOf<'roleplay-replied'>;
export type Ended = EventOf<'roleplay-ended'>;

/** The events of the call that `started` began. */
export function eventsOf(attempt: string, events: readonly RecordEvent[]): readonly RecordEvent[] {
  return events.filter((event) => 'attempt' in event && event.attempt === attempt);
}

/**
 * Recorded replies in the order of the call: by turn, because a clock may have been set back between two of them, and one
 * for each turn, because the same call may have been played in two tabs; the first one recorded counts.
 */
export function repliesOf(events: readonly RecordEvent[]): readonly Replied[] {
  const byTurn = new Map<number, Replied>();
  for (const event of events) {
    if (event.kind === 'roleplay-replied' && !byTurn.has(event.turn)) byTurn.set(event.turn, event);
  }
  return [...byTurn.values()].sort((one, other) => one.turn - other.turn);
}

/** The gate a reply was judged at, 0 in a crisis. */
export function gateOf({ gate }: Replied): Gate {
  return gate === 0 ? 0 : gateNumber(gate);
}

/** Criteria of a reply that got this grade, in order. */
export function graded({ verdict }: Replied, grade: Grade): readonly Criterion[] {
  return criterionSchema.options.filter((criterion) => verdict.criteria[criterion] === grade);
}
