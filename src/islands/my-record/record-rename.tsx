import { useId, useState, type SubmitEvent } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import { createRecorder } from '../../adapters/browser/recorder.ts';
import { StorageError } from '../../core/record/event-log.ts';
import type { Profile } from '../../core/record/profiles.ts';
import { checkName, checkUnit } from '../../core/record/reply-check.ts';
import { myRecordText } from '../../text/my-record.ts';
import { replyMessage, storageMessage } from '../../text/record.ts';

const text = myRecordText.rename;

interface RecordRenameProps {
  learner: Learner;
  profile: Profile;
  onSaid: (words: string) => void;
}

/** The old name stays in the record's history; the latest one is shown. */
export function RecordRename({ learner, profile, onSaid }: RecordRenameProps) {
  const field = useId();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState('');

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const name = checkName(String(given.get('name')));
    const unit = checkUnit(String(given.get('unit')));
    if (!name.ok) return setProblem(replyMessage(name, 'name'));
    if (!unit.ok) return setProblem(replyMessage(unit, 'unit'));
    createRecorder(learner.log, profile.id)
      .record({ kind: 'profile-renamed', name: name.text, unit: unit.text })
      .then(
        () => {
          setOpen(false);
          onSaid(text.done(name.text));
        },
        (error: unknown) => {
          const { what, todo } = storageMessage(error instanceof StorageError ? error.fault : 'unavailable');
          setProblem(what + todo);
        },
      );
  };

  return (
    <details
      className="fold"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setProblem('');
      }}
    >
      <summary>{text.open}</summary>
      {open && (
        <form className="rename" onSubmit={submit} noValidate>
          <label htmlFor={`${field}-name`}>{text.name}</label>
          <input className="field" id={`${field}-name`} name="name" autoComplete="off" defaultValue={profile.name} />
          <label htmlFor={`${field}-unit`}>{text.unit}</label>
          <input className="field" id={`${field}-unit`} name="unit" autoComplete="off" defaultValue={profile.unit} />
          <p className="problem" role="alert">
            {problem}
          </p>
          <p className="acts">
            <button className="btn" type="submit">
              {text.submit}
            </button>
            <button className="btn btn-quiet" type="button" onClick={() => setOpen(false)}>
              {text.cancel}
            </button>
          </p>
        </form>
      )}
    </details>
  );
}
