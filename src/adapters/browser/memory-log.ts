import { admit, validEvent, validEvents } from '../../core/record/admission.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { StorageError } from '../../core/record/event-log.ts';
import type { EventLog } from '../../core/record/event-log.ts';
import { isNaming } from '../../core/record/profiles.ts';
import { ownerOf, takeStock } from '../../core/record/stock.ts';
import type { StoredItem } from '../../core/record/stock.ts';
import { createChanges } from './changes.ts';
import type { Changes } from './changes.ts';

/** What handles on the same memory share; a test may put a damaged row into it. */
export interface MemoryShelf {
  readonly rows: Map<string, unknown>;
  /** Rows that lost their place to a readable event of the same id. */
  readonly displaced: StoredItem[];
  /** By profile. */
  readonly tombstones: Map<string, RecordEvent>;
  readonly changes: Changes;
}

export function createShelf(): MemoryShelf {
  return { rows: new Map(), displaced: [], tombstones: new Map(), changes: createChanges(null) };
}

/** A record that lasts as long as the page: the fallback where the browser keeps nothing. */
export function createMemoryLog(shelf: MemoryShelf = createShelf()): EventLog {
  const stops = new Set<() => void>();
  let closed = false;
  const opened = () => {
    if (closed) throw new StorageError('unavailable');
    return shelf;
  };
  return {
    persistence: 'memory',
    async append(events) {
      if (put(opened(), events)) shelf.changes.announce();
    },
    async read(profile) {
      const { events, setAside } = takeStock(itemsOf(opened()), profile).contents;
      // A reader gets his own, as from a disk.
      return { events: events.map((event) => structuredClone(event)), setAside };
    },
    async readNames() {
      const { events } = takeStock(itemsOf(opened())).contents;
      return events.filter(isNaming).map((event) => structuredClone(event));
    },
    async erase(tombstone) {
      wipe(opened(), validEvent(tombstone));
      shelf.changes.announce();
    },
    subscribe(listener) {
      const stop = shelf.changes.subscribe(listener);
      stops.add(stop);
      return stop;
    },
    close() {
      closed = true;
      for (const stop of stops) stop();
    },
  };
}

/** Decides on the whole batch before it changes anything. */
function put(shelf: MemoryShelf, events: readonly RecordEvent[]): boolean {
  const decided = validEvents(events).map((event) => {
    const existing = shelf.rows.get(event.id);
    return { event, existing, admission: admit(event, existing, shelf.tombstones.get(event.profile)) };
  });
  const fresh = decided.filter(({ admission }) => admission !== 'skip');
  for (const { event, existing, admission } of fresh) {
    if (admission === 'displace') shelf.displaced.push({ key: event.id, value: existing, aside: true });
    shelf.rows.set(event.id, event);
  }
  return fresh.length > 0;
}

function itemsOf(shelf: MemoryShelf): StoredItem[] {
  const rows = [...shelf.rows, ...[...shelf.tombstones.values()].map((event) => [event.id, event] as const)];
  return [...rows.map(([key, value]) => ({ key, value, aside: false })), ...shelf.displaced];
}

function wipe(shelf: MemoryShelf, tombstone: RecordEvent): void {
  for (const [key, value] of shelf.rows) if (ownerOf(value) === tombstone.profile) shelf.rows.delete(key);
  const others = shelf.displaced.filter(({ value }) => ownerOf(value) !== tombstone.profile);
  shelf.displaced.splice(0, shelf.displaced.length, ...others);
  if (!shelf.tombstones.has(tombstone.profile)) shelf.tombstones.set(tombstone.profile, tombstone);
}
