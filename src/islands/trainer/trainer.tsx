import { useState } from 'react';
import { trainerText as text } from '../../text/trainer.ts';
import { Headline } from '../shared/headline.tsx';
import { ResultsIntake } from '../shared/results-intake.tsx';
import { usePart } from '../shared/use-part.ts';
import { TrainerHow } from './trainer-how.tsx';
import type { TrainerProps } from './trainer-props.ts';
import { useResultsFiles } from './use-results-files.ts';

const loadClass = () => import('./trainer-class.tsx');

/** The trainer's page: files in, people × gates out. Nothing of it leaves the tab. */
export function Trainer(props: TrainerProps) {
  const { received, reading, notRead, addFiles, addText, remove, clear } = useResultsFiles();
  const [emptied, setEmptied] = useState(false);
  const part = usePart(loadClass, reading !== null || received.length > 0);
  const taken = received.filter(({ result }) => result.ok).length;

  const intake = (
    <ResultsIntake words={text.intake} multiple onFiles={(chosen) => void addFiles(chosen)} onText={addText} />
  );
  const progress = (
    <>
      {reading !== null && (
        <p className="reading">
          {text.intake.reading(reading.done, reading.all)}
          <progress
            value={reading.done}
            max={reading.all}
            aria-label={text.intake.reading(reading.done, reading.all)}
          />
        </p>
      )}
      <p className="vh" role="status">
        {reading !== null
          ? text.intake.reading(reading.done, reading.all)
          : received.length > 0 && text.intake.read(received.length, received.length - taken)}
      </p>
      <div role="alert">
        {(part.failed || notRead) && (
          <p className="warning">
            <b>{text.notLoaded.what}</b>
            {text.notLoaded.todo}
          </p>
        )}
      </div>
    </>
  );
  const onRemove = (key: number) => {
    setEmptied(true);
    remove(key);
  };
  const onClear = () => {
    setEmptied(true);
    clear();
  };

  if (taken > 0 && part.value !== null) {
    const { TrainerClass } = part.value;
    return <TrainerClass {...props} {...{ received, intake, progress, onRemove, onClear }} />;
  }
  return (
    <>
      <header className="head">
        <p className="eyebrow">{text.eyebrow(0, 0)}</p>
        <Headline words={text.emptyHeadline} takesFocus={emptied} />
        <p className="lead">{text.emptyLead}</p>
      </header>
      <div className="start sec">
        <section aria-labelledby="intake">
          <h2 id="intake">{text.intake.title}</h2>
          {intake}
          {progress}
          <p className="drop-hint">{text.tabOnly}</p>
          {part.value !== null && received.length > 0 && (
            <part.value.RefusedFiles received={received} onRemove={onRemove} onClear={onClear} />
          )}
        </section>
        <TrainerHow />
      </div>
    </>
  );
}
