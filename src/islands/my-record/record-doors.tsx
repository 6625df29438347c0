import type { GateStanding } from '../../core/record/gate-standing.ts';
import { myRecordText } from '../../text/my-record.ts';
import { numeral } from '../../text/shell.ts';
import { standingSymbol } from '../shared/standing-symbol.ts';
import { Symbol } from '../shared/symbol.tsx';

const text = myRecordText.doors;

/** The five gates as they stand best over all calls. */
export function RecordDoors({ gates, names }: { gates: readonly GateStanding[]; names: readonly string[] }) {
  return (
    <section className="part" aria-labelledby="doors">
      <h2 id="doors" className="vh">
        {text.title}
      </h2>
      <ol className="five-doors">
        {gates.map((standing, index) => {
          const { level, words, note } = text.state(standing);
          return (
            <li key={standing.gate} className={standing.state}>
              <Symbol name={standingSymbol(standing)} className="door" />
              <div>
                <p>
                  <b>{numeral(standing.gate)}</b>
                  {names[index]}
                </p>
                <p className="lv">
                  {level !== '' && <span>{level}</span>}
                  <em>{words}</em>
                </p>
                {note !== '' && <small>{note}</small>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
