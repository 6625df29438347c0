import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { admit } from '../../core/record/admission.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { NAMING_KINDS } from '../../core/record/profiles.ts';
import { field, readEvent } from '../../core/record/read-event.ts';
import { ownerOf } from '../../core/record/stock.ts';
import type { StoredItem } from '../../core/record/stock.ts';
import { STORES } from './record-database.ts';
import type { RecordDatabase, RecordSchema } from './record-database.ts';
import { errorName, toStorageError } from './storage-fault.ts';

type Writing = IDBPTransaction<RecordSchema, typeof STORES, 'readwrite'>;
type ReadingStore = IDBPObjectStore<RecordSchema, typeof STORES, 'set-aside', 'readonly'>;

/** An item with the key it has in its own store. */
export interface Row extends StoredItem {
  readonly at: { readonly event: IDBValidKey } | { readonly aside: number };
}

/** One transaction: what the task did is kept whole or not at all. Throws StorageError. */
export async function write<T>(database: RecordDatabase, task: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    const tx = database.transaction(STORES, 'readwrite');
    const { done } = tx;
    done.catch(() => undefined);
    try {
      const result = await task(tx);
      await done;
      return result;
    } catch (error) {
      abort(tx);
      // Requests of a transaction that ended say only that it ended; the transaction says why.
      throw errorName(error) === 'AbortError'
        ? await done.then(
            () => error,
            (reason: unknown) => reason,
          )
        : error;
    }
  } catch (error) {
    throw toStorageError(error);
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It is over already: the fault that ended it is the one to report.
  }
}

/** How many were new. All lookups run at once: a file may bring thousands. */
export async function putEvents(tx: Writing, events: readonly RecordEvent[]): Promise<number> {
  const store = tx.objectStore('events');
  const graves = new Map((await tx.objectStore('tombstones').getAll()).map((grave) => [grave.profile, grave]));
  const found = await Promise.all(
    events.map(async (event) => {
      const existing = await store.get(event.id);
      return { event, existing, admission: admit(event, existing, graves.get(event.profile)) };
    }),
  );
  const fresh = found.filter(({ admission }) => admission !== 'skip');
  await Promise.all(
    fresh.map(async ({ event, existing, admission }) => {
      if (admission === 'displace') await tx.objectStore('set-aside').add({ key: event.id, value: existing });
      await store.put(event);
    }),
  );
  return fresh.length;
}

/** Removes what belongs to the tombstone's profile, unreadable items included, and leaves the tombstone. */
export async function wipeProfile(tx: Writing, tombstone: RecordEvent): Promise<void> {
  const { profile } = tombstone;
  const events = tx.objectStore('events');
  const aside = tx.objectStore('set-aside');
  const graves = tx.objectStore('tombstones');
  const [own, asideKeys, asideRows, grave] = await Promise.all([
    events.index('profile').getAllKeys(profile),
    aside.getAllKeys(),
    aside.getAll(),
    graves.get(profile),
  ]);
  const ownAside = asideKeys.filter((_key, index) => ownerOf(asideRows[index]?.value) === profile);
  await Promise.all([
    ...own.map(async (key) => events.delete(key)),
    ...ownAside.map(async (key) => aside.delete(key)),
    ...(grave ? [] : [graves.add(tombstone)]),
  ]);
}

/** Everything kept, or what the index gives for one profile with all that was set aside. Throws StorageError. */
export async function readRows(database: RecordDatabase, profile: string | undefined): Promise<Row[]> {
  try {
    const tx = database.transaction(STORES, 'readonly');
    const events = tx.objectStore('events');
    const [values, aside, graves] = await Promise.all([
      profile === undefined ? events.getAll() : events.index('profile').getAll(profile),
      asideRows(tx.objectStore('set-aside')),
      tx.objectStore('tombstones').getAll(),
      tx.done,
    ]);
    return [...[...values, ...graves].map(eventRow), ...aside];
  } catch (error) {
    throw toStorageError(error);
  }
}

/** What can tell who has a record here: events that name somebody, what was set aside, tombstones. Throws StorageError. */
export async function readNamingRows(database: RecordDatabase): Promise<Row[]> {
  try {
    const tx = database.transaction(STORES, 'readonly');
    const kinds = tx.objectStore('events').index('kind');
    const [named, aside, graves] = await Promise.all([
      Promise.all(NAMING_KINDS.map(async (kind) => kinds.getAll(kind))),
      asideRows(tx.objectStore('set-aside')),
      tx.objectStore('tombstones').getAll(),
      tx.done,
    ]);
    return [...[...named.flat(), ...graves].map(eventRow), ...aside];
  } catch (error) {
    throw toStorageError(error);
  }
}

async function asideRows(store: Pick<ReadingStore, 'getAll' | 'getAllKeys'>): Promise<Row[]> {
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return rows.map((row, index) => asideRow(row, keys[index] ?? 0));
}

function eventRow(value: unknown): Row {
  const id = field(value, 'id') as IDBValidKey; // the store's key path: nothing without one gets in
  return { key: String(id), value, aside: false, at: { event: id } };
}

function asideRow(row: unknown, aside: number): Row {
  return { key: String(field(row, 'key')), value: field(row, 'value'), aside: true, at: { aside } };
}

/** Moves rows to the side they belong on. If that fails they stay where they are, and the next read tries again. */
export async function relocateRows(database: RecordDatabase, rows: readonly Row[]): Promise<void> {
  const moved = write(database, (tx) =>
    Promise.all(rows.map((row) => ('event' in row.at ? setAside(tx, row.at.event) : bringBack(tx, row.at.aside)))),
  );
  await moved.catch(() => undefined);
}

/** Looks again first: another tab may have been quicker. */
async function setAside(tx: Writing, key: IDBValidKey): Promise<void> {
  const value = await tx.objectStore('events').get(key);
  if (value === undefined || readEvent(value).ok) return;
  await Promise.all([
    tx.objectStore('set-aside').add({ key: String(key), value }),
    tx.objectStore('events').delete(key),
  ]);
}

async function bringBack(tx: Writing, key: number): Promise<void> {
  const result = readEvent((await tx.objectStore('set-aside').get(key))?.value);
  if (!result.ok) return;
  const known = await tx.objectStore('events').get(result.event.id);
  await Promise.all([
    ...(readEvent(known).ok ? [] : [tx.objectStore('events').put(result.event)]),
    tx.objectStore('set-aside').delete(key),
  ]);
}
