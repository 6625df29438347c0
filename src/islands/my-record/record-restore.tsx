import { useState } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import { myRecordText } from '../../text/my-record.ts';
import type { RecordMessage } from '../../text/record.ts';
import { ResultsIntake } from '../shared/results-intake.tsx';
import { Warning } from './record-notice.tsx';
import type { Say } from './record-said.tsx';

const text = myRecordText.restore;

interface RecordRestoreProps {
  learner: Learner;
  onSaid: Say;
}

/** Brings in one's own record from another computer. What reads the file is fetched when there is one. */
export function RecordRestore({ learner: { log }, onSaid }: RecordRestoreProps) {
  const [problem, setProblem] = useState<RecordMessage | null>(null);

  const restore = async (source: File | string) => {
    setProblem(null);
    const { restoreFile } = await import('./restore-file.ts');
    const restored = await restoreFile(log, source);
    if (restored.ok) onSaid(restored.words, restored.profile);
    else setProblem(restored.problem);
  };
  const take = (source: File | string) => void restore(source).catch(() => setProblem(text.notLoaded));

  return (
    <div className="restore">
      <p className="hint">{text.lead}</p>
      <ResultsIntake words={text.words} onFiles={([file]) => file && take(file)} onText={take} />
      <div role="alert">{problem !== null && <Warning message={problem} />}</div>
    </div>
  );
}
