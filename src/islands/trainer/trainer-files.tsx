import type { Roster } from '../../core/results/people.ts';
import { type RecordMessage } from '../../text/record.ts';
import { resultsFileMessage, skippedMessage } from '../../text/results-file.ts';
import { trainerText } from '../../text/trainer.ts';
import { Symbol } from '../shared/symbol.tsx';
import type { Received } from './use-results-files.ts';

const text = trainerText.files;

interface TrainerFilesProps {
  received: readonly Received[];
  roster: Roster;
  onRemove: (key: number) => void;
  onClear: () => void;
}

/** What became of each file. Those refused stand first: they are what something must be done about. */
export function TrainerFiles({ received, roster, onRemove, onClear }: TrainerFilesProps) {
  const taken = received.filter(({ result }) => result.ok);
  const refused = received.filter(({ result }) => !result.ok);
  return (
    <div className="files">
      <p className="files-head">
        <span>{refused.length > 0 ? text.refused(refused.length) : text.all}</span>
        <button className="btn" type="button" title={text.clearHint} onClick={onClear}>
          {text.clear}
        </button>
      </p>
      <ul>
        {[...refused, ...taken].map((one) => (
          <li key={one.key}>
            <FileOutcome one={one} place={taken.indexOf(one)} roster={roster} first={isFirst(taken, one)} />
            <button
              className="btn btn-quiet"
              type="button"
              aria-label={text.removeLabel(one.name)}
              onClick={() => onRemove(one.key)}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const profileOf = ({ result }: Received) => (result.ok ? result.file.profile.id : null);
const isFirst = (taken: readonly Received[], one: Received) =>
  taken.find((other) => profileOf(other) === profileOf(one)) === one;

interface FileOutcomeProps {
  one: Received;
  /** Its place among the files taken, as in `roster.added`. */
  place: number;
  roster: Roster;
  /** It is the first file of its person. */
  first: boolean;
}

function FileOutcome({ one: { name, result, summary }, place, roster, first }: FileOutcomeProps) {
  if (!result.ok) {
    const message: RecordMessage = summary ? text.summary : resultsFileMessage(result, 'trainer');
    return (
      <div className="file is-refused">
        <Symbol name="m-miss" className="mark mark-now" />
        <p>
          <b title={name}>
            <bdi>{name}</bdi>
          </b>
          <span className="what">{message.what}</span>
          <span>{message.todo}</span>
        </p>
      </div>
    );
  }
  const person = result.file.profile.name || trainerText.table.unnamed;
  const added = roster.added[place] ?? 0;
  const words = first ? text.added(person, added) : added > 0 ? text.merged(person, added) : text.nothingNew(person);
  const skipped = skippedMessage(result.skipped, 'trainer');
  const aside = result.file.setAside.length;
  return (
    <div className="file">
      <Symbol
        name={skipped === null ? 'm-done' : 'm-now'}
        className={`mark ${skipped === null ? 'mark-done' : 'mark-now'}`}
      />
      <p>
        <b title={name}>
          <bdi>{name}</bdi>
        </b>
        <span>
          {words}　{text.exported(result.file.exportedAt)}
        </span>
        {skipped !== null && <span className="what">{skipped.what}</span>}
        {skipped !== null && <span>{skipped.todo}</span>}
        {aside > 0 && <span>{text.aside(aside)}</span>}
      </p>
    </div>
  );
}
