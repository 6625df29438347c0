import { EVENT_VERSION } from './event.ts';
import type { EventKind, EventOf, RecordEvent } from './event.ts';

type Filled = 'v' | 'id' | 'at' | 'profile';

/** What a page says happened; the recorder adds version, id, time and profile. A tombstone is left by `erase` only. */
export type NewEventOf<K extends EventKind> = Omit<EventOf<K>, Filled>;
export type NewEvent = { [K in Exclude<EventKind, 'profile-erased'>]: NewEventOf<K> }[Exclude<
  EventKind,
  'profile-erased'
>];

export interface Stamp {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly profile: string;
}

export function stampEvent(event: NewEvent, stamp: Stamp): RecordEvent {
  // Spreading a union loses the tie between `kind` and its fields; both halves are typed, so the sum is an event.
  return { ...event, v: EVENT_VERSION, id: stamp.id, at: stamp.at, profile: stamp.profile } as RecordEvent;
}

export function tombstone(stamp: Stamp): EventOf<'profile-erased'> {
  return { v: EVENT_VERSION, kind: 'profile-erased', id: stamp.id, at: stamp.at, profile: stamp.profile };
}
