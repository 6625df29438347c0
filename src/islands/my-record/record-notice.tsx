import type { Learner } from '../../adapters/browser/learner.ts';
import { myRecordText as text } from '../../text/my-record.ts';
import { profileText } from '../../text/profile.ts';
import { degradedMessage, type RecordMessage } from '../../text/record.ts';

export function Warning({ message }: { message: RecordMessage }) {
  return (
    <p className="warning">
      <b>{message.what}</b>
      {message.todo}
    </p>
  );
}

export function Notice() {
  return (
    <section className="notice" aria-labelledby="notice">
      <h3 id="notice">{text.noticeTitle}</h3>
      <ul>
        {profileText.notice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Said only where something is out of the ordinary. */
export function StorageState({ learner }: { learner: Learner }) {
  return learner.degraded === null ? null : <Warning message={degradedMessage(learner.degraded)} />;
}
