import { useMemo, useState } from 'react';
import { now } from '../../adapters/browser/new-id.ts';
import type { GateRule } from '../../core/course/course.ts';
import { classFinding } from '../../core/results/class-finding.ts';
import { gateProfile, readPerson } from '../../core/results/gate-profile.ts';
import { compareNeed, helpFirst } from '../../core/results/help-first.ts';
import { gatherPeople, shortIds } from '../../core/results/people.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { findingHeadline, trainerText as text } from '../../text/trainer.ts';
import { Headline } from '../shared/headline.tsx';
import { ResultsIntake } from '../shared/results-intake.tsx';
import { TrainerExports } from './trainer-exports.tsx';
import { TrainerFiles } from './trainer-files.tsx';
import { TrainerFilters, type Choice } from './trainer-filters.tsx';
import { TrainerHelp } from './trainer-help.tsx';
import { TrainerHow } from './trainer-how.tsx';
import { TrainerReplies, type Opened } from './trainer-replies.tsx';
import { TrainerTable } from './trainer-table.tsx';
import { useResultsFiles } from './use-results-files.ts';

export interface TrainerProps {
  rubric: Rubric;
  /** Titles of sources by reference `id` or `id#article`, for the law of a red line. */
  laws: Readonly<Record<string, string>>;
  rule: GateRule;
  /** Titles by scenario id. */
  scenarios: Readonly<Record<string, string>>;
}

/** How many stand in the list of whom to help before it is opened. */
const HELP_SHOWN = 3;

const byName = new Intl.Collator('zh-CN');

/** The trainer's page: files in, people × gates out. Nothing of it leaves the tab. */
export function Trainer({ rubric, laws, rule, scenarios }: TrainerProps) {
  const { received, reading, addFiles, addText, remove, clear } = useResultsFiles();
  const [choice, setChoice] = useState<Choice>({ mode: 'all', unit: null, sort: 'help' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [today] = useState(now);
  const [emptied, setEmptied] = useState(false);

  const files = useMemo(() => received.flatMap(({ result }) => (result.ok ? [result.file] : [])), [received]);
  const roster = useMemo(() => gatherPeople(files), [files]);
  const records = useMemo(() => roster.people.map((person) => readPerson(person, rule)), [roster, rule]);
  const units = useMemo(() => [...new Set(roster.people.map(({ unit }) => unit))].sort(byName.compare), [roster]);
  const ids = useMemo(() => shortIds(roster.people), [roster]);
  const unit = choice.unit !== null && units.includes(choice.unit) ? choice.unit : null;
  const profiles = useMemo(() => {
    const chosen = records.filter(({ person }) => unit === null || person.unit === unit);
    const shown = chosen.map((record) => gateProfile(record, choice.mode));
    return shown.sort(
      choice.sort === 'help'
        ? compareNeed
        : (a, b) => byName.compare(a.person.name, b.person.name) || compareNeed(a, b),
    );
  }, [records, unit, choice.mode, choice.sort]);
  const help = useMemo(() => helpFirst(profiles, today), [profiles, today]);
  const helped = useMemo(() => new Set(help.slice(0, HELP_SHOWN).map(({ profile }) => profile.person.id)), [help]);
  const open = opened && profiles.find(({ person }) => person.id === opened.person);

  const intake = (
    <ResultsIntake words={text.intake} multiple onFiles={(chosen) => void addFiles(chosen)} onText={addText} />
  );
  const status = (
    <p className="vh" role="status">
      {reading !== null
        ? text.intake.reading(reading.done, reading.all)
        : received.length > 0 && text.intake.read(received.length, received.length - files.length)}
    </p>
  );
  const progress = reading !== null && (
    <p className="reading">
      {text.intake.reading(reading.done, reading.all)}
      <progress value={reading.done} max={reading.all} aria-label={text.intake.reading(reading.done, reading.all)} />
    </p>
  );
  const list = received.length > 0 && (
    <TrainerFiles
      received={received}
      roster={roster}
      onRemove={(key) => {
        setEmptied(true);
        remove(key);
      }}
      onClear={() => {
        setEmptied(true);
        clear();
      }}
    />
  );

  if (roster.people.length === 0) {
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
            {status}
            <p className="drop-hint">{text.tabOnly}</p>
            {list}
          </section>
          <TrainerHow />
        </div>
      </>
    );
  }
  return (
    <>
      <header className="head head-split">
        <div className="say">
          <p className="eyebrow">{text.eyebrow(roster.people.length, units.length)}</p>
          <Headline
            words={findingHeadline(classFinding(profiles), profiles[0]?.person.name || text.table.unnamed)}
            takesFocus
          />
          <p className="lead">{text.lead}</p>
        </div>
        <TrainerFilters choice={{ ...choice, unit }} units={units} onChange={setChoice} />
      </header>
      <div className="grid sec">
        <TrainerTable
          profiles={profiles}
          rubric={rubric}
          ids={ids}
          helped={helped}
          today={today}
          onOpen={(person, what) => setOpened({ person, what })}
        />
        <TrainerHelp
          entries={help}
          shown={HELP_SHOWN}
          rubric={rubric}
          ids={ids}
          today={today}
          onOpen={(person, what) => setOpened({ person, what })}
        />
      </div>
      <TrainerExports profiles={profiles} mode={choice.mode} rubric={rubric} scenarios={scenarios} today={today} />
      <section className="sec" aria-labelledby="files">
        <div className="hd">
          <h2 id="files">{text.files.title(received.length)}</h2>
          <p>{text.tabOnly}</p>
        </div>
        {progress}
        {status}
        <div className="files-and-more">
          {list}
          {intake}
        </div>
      </section>
      {opened && open && (
        <TrainerReplies
          key={`${opened.person} ${String(opened.what)}`}
          profile={open}
          what={opened.what}
          rubric={rubric}
          laws={laws}
          scenarios={scenarios}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
