import type { RecordEvent } from './event.ts';
import { StorageError } from './event-log.ts';
import { parseEvent, readEvent } from './read-event.ts';

/** `displace`: what stands under the id cannot be read, so it is set aside and the event takes its place. */
export type Admission = 'add' | 'displace' | 'skip';

/**
 * The rule of appending, the same in every store. `existing` is what the store holds under the event's id (undefined =
 * nothing), `grave` the tombstone of its profile. Throws StorageError 'invalid-event' for an erased profile, and for a
 * tombstone, which only `erase` may leave.
 */
export function admit(event: RecordEvent, existing: unknown, grave: { readonly id: string } | undefined): Admission {
  if (grave?.id === event.id || readEvent(existing).ok) return 'skip';
  if (grave || event.kind === 'profile-erased') throw new StorageError('invalid-event');
  return existing === undefined ? 'add' : 'displace';
}

/** A copy of the event as the schema has it, without unknown keys. Throws StorageError 'invalid-event'. */
export function validEvent(event: RecordEvent): RecordEvent {
  const result = parseEvent(event);
  if (!result.ok) throw new StorageError('invalid-event');
  return result.event;
}

/** A batch, each id once. Throws StorageError 'invalid-event' if one of them is. */
export function validEvents(events: readonly RecordEvent[]): RecordEvent[] {
  const byId = new Map<string, RecordEvent>();
  for (const event of events.map(validEvent)) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()];
}
