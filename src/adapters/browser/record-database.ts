import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { RecordEvent } from '../../core/record/event.ts';
import { StorageError } from '../../core/record/event-log.ts';
import { toStorageError } from './storage-fault.ts';

export const DATABASE = 'five-gates';
/** Raised when stores change; a page of an older version then leaves the database alone. */
export const DATABASE_VERSION = 2;

/** An item that could not be read, whole. `key` is the id it had among the events. */
export interface AsideRow {
  readonly key: string;
  readonly value: unknown;
}

export interface RecordSchema extends DBSchema {
  /** By event id. Written by us, yet read as unknown: disks and other versions do what they like. */
  events: { key: IDBValidKey; value: unknown; indexes: { profile: string; kind: string } };
  'set-aside': { key: number; value: AsideRow };
  /** By profile. */
  tombstones: { key: string; value: RecordEvent };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;
export const STORES = ['events', 'set-aside', 'tombstones'] as const;

export interface OpenOptions {
  readonly name?: string;
  /** Some web views never answer, and another tab may block an upgrade: after this the record counts as unavailable. */
  readonly timeoutMs?: number;
}

/**
 * Opens the database. The connection closes by itself when another tab upgrades it; its next transaction then throws
 * InvalidStateError. Throws StorageError 'unavailable'; its cause is a VersionError where the database is of a later version.
 */
export async function openRecordDatabase(options: OpenOptions = {}): Promise<RecordDatabase> {
  const { name = DATABASE, timeoutMs = 5000 } = options;
  try {
    const opening = openDB<RecordSchema>(name, DATABASE_VERSION, {
      upgrade: (opened, from, _to, tx) => upgrade(opened, from, tx),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    const database = await inTime(opening, timeoutMs);
    if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
    database.close();
  } catch (error) {
    throw toStorageError(error);
  }
  throw new StorageError('unavailable');
}

type Upgrading = IDBPTransaction<RecordSchema, (typeof STORES)[number][], 'versionchange'>;

/** Each step leaves what the one before it kept. */
function upgrade(database: RecordDatabase, from: number, tx: Upgrading): void {
  if (from < 1) {
    database.createObjectStore('events', { keyPath: 'id' }).createIndex('profile', 'profile');
    database.createObjectStore('set-aside', { autoIncrement: true });
    database.createObjectStore('tombstones', { keyPath: 'profile' });
  }
  // Version 2 finds who has a record here without reading all of them.
  if (from < 2) tx.objectStore('events').createIndex('kind', 'kind');
}

/** A connection that comes too late is closed again, so that it blocks nobody. */
async function inTime(opening: Promise<RecordDatabase>, timeoutMs: number): Promise<RecordDatabase> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new StorageError('unavailable'));
    }, timeoutMs);
  });
  opening.then(
    (database) => {
      if (late) database.close();
    },
    () => undefined,
  );
  try {
    return await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
