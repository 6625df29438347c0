import { StorageError } from '../../core/record/event-log.ts';
import type { EventLog } from '../../core/record/event-log.ts';
import { openIndexedDbLog } from './indexeddb-log.ts';
import { createMemoryLog } from './memory-log.ts';
import type { OpenOptions } from './record-database.ts';
import { errorName } from './storage-fault.ts';

export type Degraded = 'unavailable' | 'newer-database';

export interface OpenedLog {
  readonly log: EventLog;
  /** Why nothing survives this page; null when the record is kept. */
  readonly degraded: Degraded | null;
}

let opened: Promise<OpenedLog> | null = null;

/** The one record of this page: the browser's database, or memory where that cannot be had. Never rejects. */
export function openLog(): Promise<OpenedLog> {
  opened ??= openLogOnce();
  return opened;
}

/** For `openLog` and tests. */
export async function openLogOnce(options: OpenOptions = {}): Promise<OpenedLog> {
  try {
    return { log: await openIndexedDbLog(options), degraded: null };
  } catch (error) {
    return { log: createMemoryLog(), degraded: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Degraded {
  const cause = error instanceof StorageError ? error.cause : error;
  return errorName(cause) === 'VersionError' ? 'newer-database' : 'unavailable';
}
