import { validEvent, validEvents } from '../../core/record/admission.ts';
import { StorageError } from '../../core/record/event-log.ts';
import type { EventLog } from '../../core/record/event-log.ts';
import { isNaming } from '../../core/record/profiles.ts';
import { takeStock } from '../../core/record/stock.ts';
import { createChanges } from './changes.ts';
import { DATABASE, openRecordDatabase } from './record-database.ts';
import type { OpenOptions, RecordDatabase } from './record-database.ts';
import { putEvents, readNamingRows, readRows, relocateRows, wipeProfile, write } from './record-rows.ts';
import { errorName } from './storage-fault.ts';

/** The record in the browser's database. Throws StorageError 'unavailable' when that cannot be opened. */
export async function openIndexedDbLog(options: OpenOptions = {}): Promise<EventLog> {
  const connection = connect(options);
  await connection.use(async () => undefined);
  const changes = createChanges(`${options.name ?? DATABASE}-record`);
  return {
    persistence: 'indexeddb',
    async append(events) {
      const valid = validEvents(events);
      if (valid.length === 0) return;
      const kept = await connection.use((database) => write(database, (tx) => putEvents(tx, valid)));
      if (kept > 0) changes.announce();
    },
    async read(profile) {
      const rows = await connection.use((database) => readRows(database, profile));
      const { contents, misplaced } = takeStock(rows, profile);
      if (misplaced.length > 0) await connection.use((database) => relocateRows(database, misplaced));
      return contents;
    },
    async readNames() {
      const rows = await connection.use(readNamingRows);
      return takeStock(rows).contents.events.filter(isNaming);
    },
    async erase(tombstone) {
      const valid = validEvent(tombstone);
      await connection.use((database) => write(database, (tx) => wipeProfile(tx, valid)));
      changes.announce();
    },
    subscribe: changes.subscribe,
    close() {
      changes.close();
      connection.close();
    },
  };
}

/** Opens at once and again after a loss; once closed, never. */
function connect(options: OpenOptions) {
  let current: Promise<RecordDatabase> | null = null;
  let closed = false;
  const lose = () => {
    current = null;
  };
  const database = (): Promise<RecordDatabase> => {
    if (closed) return Promise.reject(new StorageError('unavailable'));
    if (current === null) {
      current = openRecordDatabase(options);
      current.catch(lose);
    }
    return current;
  };
  return {
    /** Tried a second time on a new connection when the first was dead: then nothing of the task had begun. */
    async use<T>(task: (database: RecordDatabase) => Promise<T>): Promise<T> {
      try {
        return await task(await database());
      } catch (error) {
        if (!isDeadConnection(error)) throw error;
        lose();
        return task(await database());
      }
    },
    close() {
      closed = true;
      current?.then(
        (opened) => opened.close(),
        () => undefined,
      );
    },
  };
}

/** Some browsers drop a connection in the background and say so only when a transaction is asked for. */
function isDeadConnection(error: unknown): boolean {
  return error instanceof StorageError && errorName(error.cause) === 'InvalidStateError';
}
