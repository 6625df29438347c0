import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { MAX_REPLY } from '../../core/record/event.ts';
import { checkReply } from '../../core/record/reply-check.ts';
import { replyMessage } from '../../text/record.ts';
import { roleplay as text } from '../../text/roleplay.ts';

interface ReplyFormProps {
  /** Gate and turn, beside the label. */
  place: string;
  /** What it still takes to open the gate. */
  needed: string;
  hints: readonly string[];
  /** Absent where there are no hints: in a crisis, in an examination. */
  onHint?: (() => Promise<void>) | undefined;
  onLeave: () => Promise<void>;
  /** Gets the cleaned text; the draft is cleared once it resolves. */
  onSay: (text: string) => Promise<void>;
}

/** From here on the page counts the characters left. */
const NEAR_THE_END = 100;

/** Where the trainee says his next line. */
export function ReplyForm({ place, needed, hints, onHint, onLeave, onSay }: ReplyFormProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    const checked = checkReply(draft);
    setProblem(checked.ok ? '' : replyMessage(checked));
    if (!checked.ok) return;
    setBusy(true);
    void onSay(checked.text)
      .then(() => setDraft(''))
      .finally(() => setBusy(false));
  };
  /** Enter alone makes a new line; while an input method composes, it picks a word. */
  const sendOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const meant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
    if (meant) event.currentTarget.form?.requestSubmit();
  };

  return (
    <form className="say" onSubmit={submit} noValidate>
      <div className="say-head">
        <label htmlFor={id}>{text.reply.label}</label>
        <span id={`${id}-place`}>{place}</span>
      </div>
      <textarea
        className="field"
        id={id}
        rows={3}
        value={draft}
        readOnly={busy}
        placeholder={text.reply.placeholder}
        aria-describedby={`${id}-place ${id}-problem ${id}-needed`}
        aria-invalid={problem !== ''}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem('');
        }}
        onKeyDown={sendOnEnter}
      />
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      {problem === '' && <Count length={draft.length} />}
      {hints.map((hint, index) => (
        <p className="hint" key={hint}>
          <b>{text.hint.label(index + 1)}</b>
          {hint}
        </p>
      ))}
      <div className="acts">
        <button className="btn btn-main" type="submit" aria-disabled={busy} aria-keyshortcuts="Control+Enter">
          {text.reply.send}
        </button>
        {onHint !== undefined && hints.length < 2 && (
          <button className="btn btn-quiet" type="button" onClick={() => void onHint()}>
            {hints.length === 0 ? text.hint.first : text.hint.more}
          </button>
        )}
        <Leave onLeave={onLeave} />
        <span className="right" id={`${id}-needed`}>
          {needed}
        </span>
      </div>
    </form>
  );
}

function Count({ length }: { length: number }) {
  const left = MAX_REPLY - length;
  if (left > NEAR_THE_END) return null;
  return <p className="count">{left >= 0 ? text.reply.left(left) : text.reply.tooLong(-left)}</p>;
}

/** Putting the phone down is asked back once, in place. */
function Leave({ onLeave }: { onLeave: () => Promise<void> }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button className="btn btn-quiet" type="button" onClick={() => setSure(true)}>
        {text.actions.leave}
      </button>
    );
  }
  const stay = () => setSure(false);
  return (
    <div
      className="leave"
      role="group"
      aria-label={text.actions.leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') stay();
      }}
    >
      <p>{text.actions.leaveSure}</p>
      <button className="btn" type="button" autoFocus onClick={stay}>
        {text.actions.leaveNo}
      </button>
      <button className="btn" type="button" onClick={() => void onLeave()}>
        {text.actions.leaveYes}
      </button>
    </div>
  );
}
