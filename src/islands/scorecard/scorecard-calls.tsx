import type { GateRule } from '../../core/course/course.ts';
import { routes } from '../../core/course/routes.ts';
import type { AttemptRecord } from '../../core/record/attempts.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { debrief } from '../../core/roleplay/debrief.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import { headline } from '../../text/call-headline.ts';
import { monthDay, scorecard as text } from '../../text/scorecard.ts';
import type { ScorecardScenario } from './scorecard-scenario.ts';

interface ScorecardCallsProps {
  attempts: readonly AttemptRecord[];
  events: readonly RecordEvent[];
  scenarios: readonly ScorecardScenario[];
  rule: GateRule;
  /** The call shown above. */
  current: string | null;
}

const MOST = 12;

/** The learner's calls, the latest first. */
export function ScorecardCalls({ attempts, events, scenarios, rule, current }: ScorecardCallsProps) {
  const newestFirst = [...attempts].reverse();
  const older = newestFirst.length - MOST;
  return (
    <section className="sec" aria-labelledby="calls">
      <h2 id="calls">{text.calls}</h2>
      <ol className="calls">
        {newestFirst.slice(0, MOST).map(({ id, scenario, startedAt, replies }) => {
          const about = scenarios.find((one) => one.id === scenario);
          const found = debrief(eventsOf(id, events), rule);
          return (
            <li key={id}>
              <span className="when">{monthDay(startedAt)}</span>
              <span>
                <a href={routes.scorecard(id)} aria-current={id === current ? 'page' : undefined}>
                  {found === null ? scenario : headline(found.headline, about?.pronoun ?? '他')}
                </a>
                {id === current && <em>{text.calledHere}</em>}
              </span>
              <span className="what">
                {about?.title ?? scenario}　{text.meta.turns(replies.length)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="note">
        {older > 0 && text.more(older)}
        <a href={routes.myRecord}>{text.record}</a>
      </p>
    </section>
  );
}
