import { useState } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import { restoreRecord } from '../../adapters/browser/restore-record.ts';
import { readResultsUpload } from '../../adapters/browser/results-upload.ts';
import { StorageError } from '../../core/record/event-log.ts';
import { parseResultsFile } from '../../core/record/exchange.ts';
import type { ParsedResults, ResultsFileProblem } from '../../core/record/exchange.ts';
import { myRecordText } from '../../text/my-record.ts';
import { shell } from '../../text/shell.ts';
import { resultsFileMessage, skippedMessage, storageMessage, type RecordMessage } from '../../text/record.ts';
import { Warning } from './record-notice.tsx';
import type { Say } from './record-said.tsx';
import { ResultsIntake } from '../shared/results-intake.tsx';

const text = myRecordText.restore;

interface RecordRestoreProps {
  learner: Learner;
  onSaid: Say;
}

/** Brings in one's own record from another computer. */
export function RecordRestore({ learner: { log }, onSaid }: RecordRestoreProps) {
  const [problem, setProblem] = useState<RecordMessage | null>(null);

  const restore = async (parsed: ParsedResults | ResultsFileProblem) => {
    setProblem(null);
    if (!parsed.ok) return setProblem(resultsFileMessage(parsed));
    try {
      const restored = await restoreRecord(log, parsed.file, shell.unnamed);
      if (!restored.ok) return setProblem(text[restored.reason]);
      const skipped = skippedMessage(parsed.skipped);
      const done = text.done(restored.name, restored.added, restored.known);
      onSaid(skipped ? done + skipped.what + skipped.todo : done, parsed.file.profile.id);
    } catch (error) {
      setProblem(storageMessage(error instanceof StorageError ? error.fault : 'unavailable'));
    }
  };

  return (
    <div className="restore">
      <p className="hint">{text.lead}</p>
      <ResultsIntake
        words={text.words}
        onFiles={([file]) => {
          if (file) void readResultsUpload(file).then(restore);
        }}
        onText={(pasted) => void restore(parseResultsFile(pasted))}
      />
      <div role="alert">{problem !== null && <Warning message={problem} />}</div>
    </div>
  );
}
