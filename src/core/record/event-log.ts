import type { RecordEvent } from './event.ts';

/** A stored item that could not be read: damaged, or written by a later version. It is kept, not deleted. */
export interface SetAside {
  readonly key: string;
  readonly reason: 'damaged' | 'newer-version';
  /** The item as stored, cut to 2,000 characters, for the message and the export. */
  readonly raw: string;
}

export interface LogContents {
  /** In order of `at`, then `id`. */
  readonly events: readonly RecordEvent[];
  readonly setAside: readonly SetAside[];
}

/** Why an event could not be kept. */
export type StorageFault = 'quota-exceeded' | 'unavailable' | 'invalid-event';

export class StorageError extends Error {
  readonly fault: StorageFault;
  constructor(fault: StorageFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'StorageError';
    this.fault = fault;
  }
}

/** The append-only record of one browser (or server). Every store passes `tests/contracts/event-log.ts`. */
export interface EventLog {
  /** 'memory' means that nothing survives the tab; the page says so. */
  readonly persistence: 'indexeddb' | 'memory' | 'sqlite';
  /** Keeps all of the events or none. Appending an id already kept changes nothing. Throws StorageError. */
  append(events: readonly RecordEvent[]): Promise<void>;
  /** All events, or those of one profile. */
  read(profile?: string): Promise<LogContents>;
  /**
   * The events that tell who has a record here (`isNaming`), in order, without reading anybody's whole record. One that
   * cannot be read is passed over; `read` finds it.
   */
  readNames(): Promise<readonly RecordEvent[]>;
  /** Deletes a person's events and leaves the tombstone; later appends to that profile are refused as 'invalid-event'. */
  erase(tombstone: RecordEvent & { kind: 'profile-erased' }): Promise<void>;
  /** Calls back after any change, from this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
