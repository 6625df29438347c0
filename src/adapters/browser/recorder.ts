import type { RecordEvent } from '../../core/record/event.ts';
import type { EventLog } from '../../core/record/event-log.ts';
import { stampEvent, tombstone } from '../../core/record/new-event.ts';
import type { NewEvent } from '../../core/record/new-event.ts';
import { newId, nextMoment } from './new-id.ts';

/** Writes down what one learner does. It stays with its profile even if another tab switches to somebody else. */
export interface Recorder {
  readonly profile: string;
  /** Resolves when the event is kept; rejects with StorageError. */
  record(event: NewEvent): Promise<RecordEvent>;
  /** Keeps all of them or none, in this order. */
  recordAll(events: readonly NewEvent[]): Promise<RecordEvent[]>;
  /** Wipes the profile and leaves the tombstone. */
  erase(): Promise<void>;
}

export function createRecorder(log: EventLog, profile: string): Recorder {
  const stamp = () => ({ id: newId(), at: nextMoment(), profile });
  const recordAll = async (events: readonly NewEvent[]) => {
    const stamped = events.map((event) => stampEvent(event, stamp()));
    await log.append(stamped);
    return stamped;
  };
  return {
    profile,
    recordAll,
    async record(event) {
      const stamped = stampEvent(event, stamp());
      await log.append([stamped]);
      return stamped;
    },
    erase: () => log.erase(tombstone(stamp())),
  };
}
