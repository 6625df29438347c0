import type { EventLog } from '../../core/record/event-log.ts';
import type { ResultsFile } from '../../core/record/results-file.ts';
import { foldProfiles } from '../../core/record/profiles.ts';
import { chooseProfile } from './current-profile.ts';
import { createRecorder } from './recorder.ts';

export type Restored =
  /** `added` events are new here, `known` were there before. */
  | { readonly ok: true; readonly name: string; readonly added: number; readonly known: number }
  /** Erased here: the tombstone stands. Or the file holds nothing that can be kept. */
  | { readonly ok: false; readonly reason: 'erased' | 'nothing' };

/**
 * Makes a results file's profile a learner of this browser and chooses it; events are merged by id. `unnamed` is the name
 * where neither record nor file has one. Rejects with StorageError; then nothing was kept.
 */
export async function restoreRecord(log: EventLog, file: ResultsFile, unnamed: string): Promise<Restored> {
  const { id } = file.profile;
  const before = await log.read(id);
  if (before.events.some(({ kind }) => kind === 'profile-erased')) return { ok: false, reason: 'erased' };
  if (file.events.length === 0) return { ok: false, reason: 'nothing' };
  await log.append(file.events);
  const { events } = await log.read(id);
  const named = foldProfiles(events)[0];
  if (named === undefined) {
    // The event that named the person is lost; without one he could not be chosen.
    const { name, unit } = file.profile;
    await createRecorder(log, id).record({ kind: 'profile-renamed', name: name || unnamed, unit });
  }
  chooseProfile(id);
  const added = events.length - before.events.length;
  return { ok: true, name: (named?.name ?? file.profile.name) || unnamed, added, known: file.events.length - added };
}
