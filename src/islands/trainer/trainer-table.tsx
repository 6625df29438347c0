import { useDeferredValue } from 'react';
import { passedCounts } from '../../core/results/gate-profile.ts';
import type { GateProfile } from '../../core/results/gate-profile.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { numeral } from '../../text/shell.ts';
import { trainerText } from '../../text/trainer.ts';
import { PersonRow, type PersonRowProps } from './trainer-row.tsx';
import { Symbol } from '../shared/symbol.tsx';

const text = trainerText.table;

interface TrainerTableProps extends Pick<PersonRowProps, 'today' | 'onOpen'> {
  profiles: readonly GateProfile[];
  rubric: Rubric;
  /** Beginnings of ids for those whose name does not tell who they are. */
  ids: ReadonlyMap<string, string>;
  /** Ids of those at the head of the help list. */
  helped: ReadonlySet<string>;
}

/** From so many people on, the table scrolls in its own box under a head that stays. */
const TALL = 20;
/** How many rows are drawn at once; a large class follows a moment later, below what can be seen. */
const AT_ONCE = 30;

export function TrainerTable({ profiles, rubric, ids, helped, today, onOpen }: TrainerTableProps) {
  const drawn = useDeferredValue(profiles, profiles.slice(0, AT_ONCE));
  const gates = rubric.protocols.filter(({ gate }) => gate > 0).sort((a, b) => a.gate - b.gate);
  return (
    <section aria-labelledby="heat">
      <div className="hd">
        <h2 id="heat">{text.title}</h2>
        <p>{text.hint}</p>
      </div>
      <div
        className={profiles.length > TALL ? 'heatbox is-tall' : 'heatbox'}
        tabIndex={0}
        role="region"
        aria-label={text.region}
      >
        <table className="heat">
          <thead>
            <tr>
              <th scope="col" className="who-head">
                <span className="vh">{text.name}</span>
              </th>
              {gates.map(({ gate, shortName }) => (
                <th scope="col" key={gate}>
                  <b>{numeral(gate)}</b>
                  <span className="long">{shortName}</span>
                </th>
              ))}
              <th scope="col" className="r">
                {text.redlines}
              </th>
              <th scope="col" className="r x">
                {text.last}
              </th>
              <th scope="col" className="x">
                {text.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((profile) => (
              <PersonRow
                key={profile.person.id}
                profile={profile}
                id={ids.get(profile.person.id)}
                helped={helped.has(profile.person.id)}
                today={today}
                onOpen={onOpen}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.passedRow}</th>
              {passedCounts(profiles).map((count, index) => {
                const { passed, of } = text.passedOf(count, profiles.length);
                return (
                  <td key={gates[index]?.gate ?? index}>
                    {passed}
                    <small> {of}</small>
                  </td>
                );
              })}
              <td />
              <td className="x" />
              <td className="x" />
            </tr>
          </tfoot>
        </table>
      </div>
      <Key />
      <p className="caveat">{trainerText.selfReported}</p>
    </section>
  );
}

function Key() {
  const words = trainerText.key;
  return (
    <ul className="key" aria-label={words.label}>
      {([0, 1, 2, 3] as const).map((level) => (
        <li key={level}>
          <Symbol name={`door-${level}`} className="door" />
          {words.level(level)}
        </li>
      ))}
      <li>
        <Symbol name="door-2s" className="door" />
        {words.sun}
      </li>
      <li>{words.idle}</li>
    </ul>
  );
}
