import type { GateStanding } from '../../core/record/gate-standing.ts';
import { stoppedAt } from '../../core/results/gate-profile.ts';
import type { GateProfile } from '../../core/results/gate-profile.ts';
import { trainerText, whenWas } from '../../text/trainer.ts';
import { PersonName } from '../shared/person-name.tsx';
import { standingSymbol } from '../shared/standing-symbol.ts';
import { Symbol } from '../shared/symbol.tsx';
import type { Opened } from './trainer-replies.tsx';

const text = trainerText.table;

export interface PersonRowProps {
  profile: GateProfile;
  /** The beginning of the id where the name does not tell who it is. */
  id: string | undefined;
  /** At the head of the help list. */
  helped: boolean;
  today: number;
  onOpen: (person: string, what: Opened['what']) => void;
}

/** A person's five gates, red lines, last day and state. */
export function PersonRow({ profile, id, helped, today, onOpen }: PersonRowProps) {
  const { person, gates, redlines, lastAt } = profile;
  const name = person.name || text.unnamed;
  const state = stateOf(profile, helped);
  return (
    <tr>
      <th scope="row">
        <PersonName person={person} id={id} />
      </th>
      {gates.map((standing) => (
        <GateCell key={standing.gate} name={name} standing={standing} onOpen={() => onOpen(person.id, standing.gate)} />
      ))}
      <td className={redlines > 0 ? 'r red' : 'r'}>
        {redlines === 0 ? (
          0
        ) : (
          <button type="button" className="count" onClick={() => onOpen(person.id, 'redline')}>
            {redlines}
            <span className="vh">：{text.redlineReplies(redlines)}</span>
          </button>
        )}
      </td>
      <td className="r w x">{whenWas(lastAt, today)}</td>
      <td className="x">
        <span className={`tag ${state.tone}`}>{state.words}</span>
      </td>
    </tr>
  );
}

function GateCell({ name, standing, onOpen }: { name: string; standing: GateStanding; onOpen: () => void }) {
  const { gate, state, best } = standing;
  if (state === 'idle' || best === null) {
    return (
      <td className="h hn">
        <span className="vh">{text.idle}</span>
        <span aria-hidden="true">·</span>
      </td>
    );
  }
  const passed = state === 'passed';
  return (
    <td className={`h h${best}`}>
      <button type="button" onClick={onOpen}>
        <Symbol name={standingSymbol(standing)} className="door" />
        <span className="vh">{text.cellOf(name, gate)}</span>
        <b>{best}</b>
        {passed ? <span className="vh">{text.cellPassed}</span> : <i>{text.missed}</i>}
      </button>
    </td>
  );
}

function stateOf(profile: GateProfile, helped: boolean): { words: string; tone: string } {
  const words = trainerText.state;
  const stopped = stoppedAt(profile);
  if (helped) return { words: words.help, tone: 'tag-gold' };
  if (profile.passed === profile.gates.length) return { words: words.passed, tone: 'tag-teal' };
  if (profile.calls.length === 0) return { words: words.none, tone: '' };
  const missing = profile.gates.find(({ state }) => state !== 'passed');
  if (missing && profile.passed === profile.gates.length - 1)
    return { words: words.missingOne(missing.gate), tone: '' };
  return { words: stopped === null ? words.practising : words.stopped(stopped.gate), tone: '' };
}
