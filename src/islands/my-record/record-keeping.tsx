import { useEffect, useState } from 'react';
import { copyText, saveText } from '../../adapters/browser/download.ts';
import type { Learner } from '../../adapters/browser/learner.ts';
import { now } from '../../adapters/browser/new-id.ts';
import { buildResultsFile, writeResultsFile } from '../../core/record/exchange.ts';
import type { Profile } from '../../core/record/profiles.ts';
import type { LearnerProgress } from '../../core/record/progress.ts';
import { resultRows } from '../../core/record/result-rows.ts';
import { myRecordText as text, recordFileName } from '../../text/my-record.ts';
import { setAsideMessage } from '../../text/record.ts';
import { resultsAsText } from '../../text/result-lines.ts';
import { Notice, Warning } from './record-notice.tsx';
import type { Say } from './record-said.tsx';
import { RecordRename } from './record-rename.tsx';
import { RecordRestore } from './record-restore.tsx';
import { RecordWipe } from './record-wipe.tsx';
import { TextToCopy } from '../shared/text-to-copy.tsx';

type Titled = readonly { readonly id: string; readonly title: string }[];

interface RecordKeepingProps {
  learner: Learner;
  profile: Profile;
  progress: LearnerProgress;
  titles: { readonly lessons: Titled; readonly cases: Titled; readonly scenarios: Titled };
  onSaid: Say;
}

/** What the learner can do with his record: take it along, bring another in, rename, wipe. */
export function RecordKeeping({ learner, profile, progress, titles, onSaid }: RecordKeepingProps) {
  const { setAside } = learner;
  const others = useOthersAside(learner);
  const [byHand, setByHand] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const record = () => writeResultsFile(buildResultsFile(profile.id, learner.events, now(), setAside));
  const save = (name: string, content: string) => {
    setByHand(null);
    setSaid(saveText(name, content) ? text.keep.saved(name) : text.keep.saveFailed);
  };
  const saveRecord = () => save(recordFileName(profile.name, now()), record());
  const copy = async (content: string, done: string) => {
    const copied = await copyText(content);
    setByHand(copied ? null : content);
    setSaid(copied ? done : text.keep.copyFailed);
  };
  const summary = () => resultsAsText(profile, resultRows(progress), titlesById(titles), now());
  const raw = () => JSON.stringify(setAside, null, 1);
  const damaged = setAsideMessage(setAside);

  return (
    <>
      <h2 id="keeping">{text.keep.title}</h2>
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={saveRecord}>
          {text.keep.export}
        </button>
        <button className="btn" type="button" onClick={() => void copy(record(), text.keep.copied)}>
          {text.keep.copy}
        </button>
      </p>
      <p className="hint">
        {text.keep.hint}
        {text.keep.sees}
      </p>
      <p className="acts">
        <button className="btn btn-quiet" type="button" onClick={() => void copy(summary(), text.keep.summaryCopied)}>
          {text.keep.summary}
        </button>
        <span className="hint">{text.keep.summaryHint}</span>
      </p>
      <p className="said-so" role="status">
        {said}
      </p>
      {byHand !== null && <TextToCopy label={text.keep.byHand} text={byHand} />}
      {damaged !== null && (
        <div className="damaged">
          <Warning message={damaged} />
          <p className="acts">
            <button className="btn" type="button" onClick={() => save(text.aside.fileName(now()), raw())}>
              {text.aside.save}
            </button>
            <button className="btn btn-quiet" type="button" onClick={() => void copy(raw(), text.keep.copied)}>
              {text.aside.copy}
            </button>
          </p>
        </div>
      )}
      {others > 0 && <p className="hint">{text.aside.others(others)}</p>}
      <RecordRename learner={learner} profile={profile} onSaid={setSaid} />
      <details className="fold">
        <summary>{text.restore.title}</summary>
        <RecordRestore learner={learner} onSaid={onSaid} />
      </details>
      <RecordWipe learner={learner} profile={profile} counts={progress.counts} onExport={saveRecord} onSaid={onSaid} />
      <Notice />
    </>
  );
}

const OTHERS_AFTER_MS = 2000;

/** How many items could not be read that are not known to be this learner's. Their words are nobody's to see here. */
function useOthersAside({ log, setAside }: Learner): number {
  const [all, setAll] = useState(0);
  useEffect(() => {
    let stale = false;
    // Takes everybody's records through the hands: not before one's own is shown.
    const timer = setTimeout(() => {
      log.read().then(
        (contents) => !stale && setAll(contents.setAside.length),
        () => undefined,
      );
    }, OTHERS_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [log]);
  return Math.max(0, all - setAside.length);
}

function titlesById({ lessons, cases, scenarios }: RecordKeepingProps['titles']) {
  const by = (titled: Titled) => (id: string) => titled.find((one) => one.id === id)?.title ?? id;
  return { lesson: by(lessons), case: by(cases), scenario: by(scenarios) };
}
