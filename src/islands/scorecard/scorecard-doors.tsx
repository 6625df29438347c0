import type { Door } from '../../core/roleplay/doors.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { doorWord, resultLine } from '../../text/call-words.ts';
import { scorecard as text } from '../../text/scorecard.ts';
import { numeral } from '../../text/shell.ts';
import { verdictText } from '../../text/verdict.ts';
import { DoorOf } from '../role-play/doors.tsx';

/** The five doors of a call with level, state and how it went. */
export function ScorecardDoors({ doors, rubric }: { doors: readonly Door[]; rubric: Rubric }) {
  return (
    <ol className="five" aria-label={text.levels}>
      {doors.map((door) => (
        <li key={door.gate} className={door.state}>
          <DoorOf door={door} />
          <div>
            <p className="name">
              <b>
                <span className="num">{numeral(door.gate)}</span>
                {rubric.protocols.find(({ gate }) => gate === door.gate)?.shortName}
              </b>
            </p>
            {door.turns > 0 ? (
              <p className="lv">
                {verdictText.level(door.best)}
                <em>{doorWord(door.state)}</em>
              </p>
            ) : (
              <p className="lv none">{doorWord(door.state)}</p>
            )}
            {door.turns > 0 && <small>{resultLine(door)}</small>}
          </div>
        </li>
      ))}
    </ol>
  );
}
