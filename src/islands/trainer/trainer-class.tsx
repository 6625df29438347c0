import { useMemo, useState, type ReactNode } from 'react';
import { now } from '../../adapters/browser/new-id.ts';
import { classFinding } from '../../core/results/class-finding.ts';
import { gateProfile, readPerson } from '../../core/results/gate-profile.ts';
import { compareNeed, helpFirst } from '../../core/results/help-first.ts';
import { gatherPeople, shortIds } from '../../core/results/people.ts';
import { findingHeadline, trainerText as text } from '../../text/trainer.ts';
import { Headline } from '../shared/headline.tsx';
import { TrainerExports } from './trainer-exports.tsx';
import { TrainerFiles } from './trainer-files.tsx';
import { TrainerFilters, type Choice } from './trainer-filters.tsx';
import { TrainerHelp } from './trainer-help.tsx';
import { TrainerReplies, type Opened } from './trainer-replies.tsx';
import { TrainerTable } from './trainer-table.tsx';
import type { TrainerProps } from './trainer-props.ts';
import type { Received } from './use-results-files.ts';

export interface TrainerClassProps extends TrainerProps {
  /** At least one of them was taken. */
  received: readonly Received[];
  intake: ReactNode;
  /** How far the reading is, and what was read. */
  progress: ReactNode;
  onRemove: (key: number) => void;
  onClear: () => void;
}

/** How many stand in the list of whom to help before it is opened. */
const HELP_SHOWN = 3;

const byName = new Intl.Collator('zh-CN');

/** People × gates of the files put in; the larger part of the page's script, fetched once there are files. */
export function TrainerClass(props: TrainerClassProps) {
  const { received, rubric, laws, rule, scenarios, intake, progress, onRemove, onClear } = props;
  const [choice, setChoice] = useState<Choice>({ mode: 'all', unit: null, sort: 'help' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [today] = useState(now);

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
        <div className="files-and-more">
          <TrainerFiles received={received} roster={roster} onRemove={onRemove} onClear={onClear} />
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

/** What became of the files while none was taken. */
export function RefusedFiles(props: Pick<TrainerClassProps, 'received' | 'onRemove' | 'onClear'>) {
  return <TrainerFiles {...props} roster={{ people: [], added: [] }} />;
}
