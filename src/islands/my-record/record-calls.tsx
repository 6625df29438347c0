import { useState } from 'react';
import type { GateRule } from '../../core/course/course.ts';
import { routes } from '../../core/course/routes.ts';
import type { AttemptRecord } from '../../core/record/attempts.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { debrief } from '../../core/roleplay/debrief.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import { myRecordText } from '../../text/my-record.ts';
import { dayOf } from '../../text/result-lines.ts';
import { doorLine } from '../../text/call-words.ts';
import { gateOrdinal } from '../../text/gate-words.ts';
import { headline } from '../../text/call-headline.ts';
import { DoorOf } from '../role-play/doors.tsx';

const text = myRecordText.calls;

/** How many stand there before the list is opened. */
const SHOWN = 8;

export interface ScenarioTitles {
  readonly id: string;
  readonly title: string;
  /** The borrower's. */
  readonly pronoun: string;
}

interface RecordCallsProps {
  attempts: readonly AttemptRecord[];
  events: readonly RecordEvent[];
  scenarios: readonly ScenarioTitles[];
  rule: GateRule;
}

/** The calls, the latest first. */
export function RecordCalls({ attempts, events, scenarios, rule }: RecordCallsProps) {
  const [all, setAll] = useState(false);
  const newestFirst = [...attempts].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);
  const older = newestFirst.length - shown.length;
  return (
    <section className="part" aria-labelledby="calls">
      <h2 id="calls">{text.title}</h2>
      {attempts.length === 0 && (
        <p className="none">
          {text.none}
          <a href={routes.practiceList}>{text.first}</a>
        </p>
      )}
      <ol className="rows">
        {shown.map((attempt) => (
          <Call key={attempt.id} attempt={attempt} events={events} scenarios={scenarios} rule={rule} />
        ))}
      </ol>
      {older > 0 && (
        <p>
          <button className="btn btn-quiet" type="button" onClick={() => setAll(true)}>
            {text.older(older)}
          </button>
        </p>
      )}
    </section>
  );
}

function Call({ attempt, events, scenarios, rule }: Omit<RecordCallsProps, 'attempts'> & { attempt: AttemptRecord }) {
  const about = scenarios.find(({ id }) => id === attempt.scenario);
  const title = about?.title ?? attempt.scenario;
  const found = debrief(eventsOf(attempt.id, events), rule);
  return (
    <li className="call-row">
      <span className="when">{dayOf(attempt.startedAt)}</span>
      <div className="what">
        <p>{found === null ? title : headline(found.headline, about?.pronoun ?? '他')}</p>
        <small>
          {title}　{text.mode[attempt.mode]}　{text.turns(attempt.replies.length)}
          {attempt.outcome === null && !attempt.resumable && `　${text.broken}`}
        </small>
      </div>
      {found !== null && (
        <ul className="small-doors">
          {found.doors.map((door) => (
            <li key={door.gate}>
              <DoorOf door={door} />
              <span className="vh">
                {gateOrdinal(door.gate)}：{doorLine(door)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="links">
        {attempt.resumable && (
          <a className="btn" href={routes.practiceAttempt(attempt.scenario, attempt.id)}>
            {text.resume}
            <span className="vh">：{title}</span>
          </a>
        )}
        <a href={routes.scorecard(attempt.id)}>
          {text.scorecard}
          <span className="vh">
            ：{dayOf(attempt.startedAt)} {title}
          </span>
        </a>
      </p>
    </li>
  );
}
