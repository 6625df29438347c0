import { useMemo, useState } from 'react';
import { newId, nextMoment } from '../../adapters/browser/new-id.ts';
import { StorageError, type EventLog, type StorageFault } from '../../core/record/event-log.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { stampEvent, type NewEvent } from '../../core/record/new-event.ts';

/** What a page writes into a learner's record, held here too, so that a full disk loses nothing while the page is open. */
export interface Writing {
  /** The record with what this page wrote, kept or not, in order. */
  readonly events: readonly RecordEvent[];
  /** Did this page write it? */
  readonly isOwn: (event: RecordEvent) => boolean;
  /** Why the last thing written was not kept; null when all is. */
  readonly fault: StorageFault | null;
  /** Resolves once the events are kept or known not to be; what could not be kept is tried again with the next. */
  write(events: readonly NewEvent[]): Promise<void>;
}

interface Written {
  readonly all: readonly RecordEvent[];
  readonly waiting: readonly RecordEvent[];
  readonly fault: StorageFault | null;
}

/** `recorded` are the learner's events as the log has them. */
export function useWriting(log: EventLog | null, profile: string | null, recorded: readonly RecordEvent[]): Writing {
  const [written, setWritten] = useState<Written>({ all: [], waiting: [], fault: null });
  const events = useMemo(() => together(recorded, written.all, profile), [recorded, written.all, profile]);
  const own = useMemo(() => new Set(written.all.map(({ id }) => id)), [written.all]);

  const write = async (news: readonly NewEvent[]) => {
    if (log === null || profile === null) return;
    const stamped = news.map((event) => stampEvent(event, { id: newId(), at: nextMoment(), profile }));
    const batch = [...written.waiting.filter((event) => event.profile === profile), ...stamped];
    const fault = await append(log, batch);
    // What the log will never take must not hold up what comes after it.
    const waiting = fault === null || fault === 'invalid-event' ? [] : batch;
    setWritten(({ all }) => ({ all: [...all, ...stamped], waiting, fault }));
  };
  return { events, isOwn: ({ id }) => own.has(id), fault: written.fault, write };
}

async function append(log: EventLog, events: readonly RecordEvent[]): Promise<StorageFault | null> {
  try {
    await log.append(events);
    return null;
  } catch (error) {
    return error instanceof StorageError ? error.fault : 'unavailable';
  }
}

function together(
  recorded: readonly RecordEvent[],
  written: readonly RecordEvent[],
  profile: string | null,
): readonly RecordEvent[] {
  const kept = new Set(recorded.map(({ id }) => id));
  return [...recorded, ...written.filter((event) => event.profile === profile && !kept.has(event.id))];
}
