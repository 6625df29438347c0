import { restoreRecord } from '../../adapters/browser/restore-record.ts';
import { readResultsUpload } from '../../adapters/browser/results-upload.ts';
import { StorageError, type EventLog } from '../../core/record/event-log.ts';
import { myRecordText } from '../../text/my-record.ts';
import { storageMessage, type RecordMessage } from '../../text/record.ts';
import { resultsFileMessage, skippedMessage } from '../../text/results-file.ts';
import { shell } from '../../text/shell.ts';

const text = myRecordText.restore;

export type RestoredFile =
  | { readonly ok: true; readonly words: string; readonly profile: string }
  | { readonly ok: false; readonly problem: RecordMessage };

/** Reads a chosen file or a pasted text, makes its profile a learner of this browser, and tells what came of it. Never rejects. */
export async function restoreFile(log: EventLog, source: File | string): Promise<RestoredFile> {
  const parsed = await readResultsUpload(source);
  if (!parsed.ok) return { ok: false, problem: resultsFileMessage(parsed) };
  try {
    const restored = await restoreRecord(log, parsed.file, shell.unnamed);
    if (!restored.ok) return { ok: false, problem: text[restored.reason] };
    const skipped = skippedMessage(parsed.skipped);
    const done = text.done(restored.name, restored.added, restored.known);
    const words = skipped ? done + skipped.what + skipped.todo : done;
    return { ok: true, words, profile: parsed.file.profile.id };
  } catch (error) {
    return { ok: false, problem: storageMessage(error instanceof StorageError ? error.fault : 'unavailable') };
  }
}
