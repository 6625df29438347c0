import { useState } from 'react';
import type { HelpEntry, HelpReason } from '../../core/results/help-first.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { helpAdvice, helpReason, trainerText, whenWas, type HelpNames } from '../../text/trainer.ts';
import type { Opened } from './trainer-replies.tsx';

const text = trainerText.help;

interface TrainerHelpProps {
  entries: readonly HelpEntry[];
  /** How many stand there before the list is opened. */
  shown: number;
  rubric: Rubric;
  ids: ReadonlyMap<string, string>;
  today: number;
  onOpen: (person: string, what: Opened['what']) => void;
}

/** Whom to help first, why, and one thing to do. */
export function TrainerHelp({ entries, shown, rubric, ids, today, onOpen }: TrainerHelpProps) {
  const [all, setAll] = useState(false);
  const listed = all ? entries : entries.slice(0, shown);
  const names: HelpNames = {
    redline: (id) => rubric.redlines.find((one) => one.id === id)?.title ?? id,
    flaw: (key) => rubric.flaws.find((one) => one.key === key)?.title ?? key,
  };
  const rest = entries.length - listed.length;
  return (
    <section className="help" aria-labelledby="help">
      <h2 id="help">{text.title(listed.length)}</h2>
      <p>{text.rules}</p>
      {entries.length === 0 && <p>{text.nobody}</p>}
      <ol>
        {listed.map((entry) => (
          <HelpItem
            key={entry.profile.person.id}
            entry={entry}
            id={ids.get(entry.profile.person.id)}
            names={names}
            today={today}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {rest > 0 && (
        <p className="rest">
          <button className="btn btn-quiet" type="button" onClick={() => setAll(true)}>
            {text.more(rest)}
          </button>
        </p>
      )}
    </section>
  );
}

interface HelpItemProps extends Pick<TrainerHelpProps, 'today' | 'onOpen'> {
  entry: HelpEntry;
  id: string | undefined;
  names: HelpNames;
}

function HelpItem({ entry: { profile, reasons, peer }, id, names, today, onOpen }: HelpItemProps) {
  const { person, lastAt } = profile;
  const beside = [...(id === undefined ? [] : [trainerText.table.id(id)]), person.unit, whenWas(lastAt, today)];
  return (
    <li>
      <h3>
        <bdi className="nm" title={person.name}>
          {person.name || trainerText.table.unnamed}
        </bdi>
        <small>
          <bdi>{beside.filter((part) => part !== '').join('　')}</bdi>
        </small>
      </h3>
      <ul>
        {reasons.map((reason) => {
          const { head, rest } = helpReason(reason, names);
          const what = leadsTo(reason);
          return (
            <li key={reason.code} className={reason.code === 'redline' ? 'rl' : undefined}>
              {what === null ? (
                <b>{head}</b>
              ) : (
                <button type="button" onClick={() => onOpen(person.id, what)}>
                  {head}
                </button>
              )}
              {rest !== '' && `　${rest}`}
            </li>
          );
        })}
      </ul>
      <p className="do">
        <b>{text.may}</b>
        {helpAdvice(reasons, peer === null ? null : peer.person.name || null)}
      </p>
    </li>
  );
}

/** The replies that bear a reason out. */
function leadsTo(reason: HelpReason): Opened['what'] | null {
  if (reason.code === 'redline') return 'redline';
  if (reason.code === 'crisis-failed') return 0;
  return reason.code === 'stopped' ? reason.gate : null;
}
