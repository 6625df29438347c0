import type { RecordEvent } from './event.ts';
import type { LogContents, SetAside } from './event-log.ts';
import { compareEvents } from './order.ts';
import { field, readEvent } from './read-event.ts';

/** Longest text of an unreadable item that is shown and exported; the store keeps the whole of it. */
const MAX_RAW = 2000;

/** An item as a store holds it. `key` is its id there; `aside` says that it was moved out of the events earlier. */
export interface StoredItem {
  readonly key: string;
  readonly value: unknown;
  readonly aside: boolean;
}

export interface Stock<T extends StoredItem> {
  readonly contents: LogContents;
  /** Items on the wrong side: unreadable among the events, or set aside earlier and readable by now. */
  readonly misplaced: readonly T[];
}

/**
 * Sorts what a store holds into readable events and items set aside. Items set aside are read again each time,
 * because a row of a later version becomes readable once the page has caught up with it.
 * With `profile`, only what can be told to belong to it: an unreadable item without an owner is nobody's to see.
 */
export function takeStock<T extends StoredItem>(items: readonly T[], profile?: string): Stock<T> {
  const events = new Map<string, RecordEvent>();
  const setAside: SetAside[] = [];
  const misplaced: T[] = [];
  for (const item of items) {
    if (profile !== undefined && ownerOf(item.value) !== profile) continue;
    const result = readEvent(item.value);
    if (result.ok && !events.has(result.event.id)) events.set(result.event.id, result.event);
    if (!result.ok) setAside.push({ key: item.key, reason: result.reason, raw: rawText(item.value) });
    if (result.ok === item.aside) misplaced.push(item);
  }
  return { contents: { events: [...events.values()].sort(compareEvents), setAside }, misplaced };
}

/** Whose an item is, as far as it can be told. */
export function ownerOf(value: unknown): string | null {
  const owner = field(value, 'profile');
  return typeof owner === 'string' ? owner : null;
}

function rawText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, MAX_RAW);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
