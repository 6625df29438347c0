import { useState } from 'react';
import { chooseProfile } from '../../adapters/browser/current-profile.ts';
import type { Learner } from '../../adapters/browser/learner.ts';
import { createRecorder } from '../../adapters/browser/recorder.ts';
import { StorageError } from '../../core/record/event-log.ts';
import type { Profile } from '../../core/record/profiles.ts';
import type { LearnerProgress } from '../../core/record/progress.ts';
import { myRecordText } from '../../text/my-record.ts';
import { shell } from '../../text/shell.ts';
import { storageMessage } from '../../text/record.ts';
import type { Say } from './record-said.tsx';
import { closeSheet, SheetDialog } from '../shared/sheet-dialog.tsx';

const text = myRecordText.wipe;

interface RecordWipeProps {
  learner: Learner;
  profile: Profile;
  counts: LearnerProgress['counts'];
  onExport: () => void;
  onSaid: Say;
}

/** Two steps: what goes, then whether really. */
export function RecordWipe({ learner, profile, counts, onExport, onSaid }: RecordWipeProps) {
  const [step, setStep] = useState<'closed' | 'what' | 'sure'>('closed');
  const [problem, setProblem] = useState('');
  const name = profile.name || shell.unnamed;

  const wipe = () => {
    createRecorder(learner.log, profile.id)
      .erase()
      .then(
        () => {
          onSaid(text.done(name), null);
          chooseProfile(null);
        },
        (error: unknown) => {
          const { what, todo } = storageMessage(error instanceof StorageError ? error.fault : 'unavailable');
          setProblem(what + todo);
        },
      );
  };

  return (
    <div className="wipe">
      <button className="btn btn-quiet" type="button" onClick={() => setStep('what')}>
        {text.open}
      </button>
      {step !== 'closed' && (
        <SheetDialog
          title={text.title(name)}
          onClose={() => {
            setStep('closed');
            setProblem('');
          }}
        >
          {step === 'what' ? (
            <>
              <p>{text.goes}</p>
              <ul className="goes">
                {text.items(counts).map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
              <p className="hint">{text.stays}</p>
              <p className="dialog-foot">
                <button className="btn" type="button" onClick={closeSheet}>
                  {text.cancel}
                </button>
                <button className="btn btn-quiet" type="button" onClick={onExport}>
                  {text.export}
                </button>
                <button className="btn" type="button" onClick={() => setStep('sure')}>
                  {text.next}
                </button>
              </p>
            </>
          ) : (
            <>
              <p className="sure" role="alert">
                {text.sure(name)}
              </p>
              <p className="problem" role="alert">
                {problem}
              </p>
              <p className="dialog-foot">
                <button className="btn btn-main" type="button" autoFocus onClick={closeSheet}>
                  {text.cancel}
                </button>
                <button className="btn btn-quiet" type="button" onClick={() => setStep('what')}>
                  {text.back}
                </button>
                <button className="btn" type="button" onClick={wipe}>
                  {text.confirm}
                </button>
              </p>
            </>
          )}
        </SheetDialog>
      )}
    </div>
  );
}
