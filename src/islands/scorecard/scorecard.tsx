import type { ReactNode } from 'react';
import type { GateRule } from '../../core/course/course.ts';
import { routes } from '../../core/course/routes.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { transcriptOf, type Transcript } from '../../core/results/transcript.ts';
import { debrief, type Debrief } from '../../core/roleplay/debrief.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate } from '../../core/scoring/verdict.ts';
import { roleplay } from '../../text/roleplay.ts';
import { headline, liftNote, minutesOf, monthDay, scorecard as text } from '../../text/scorecard.ts';
import { transcriptText } from '../../text/transcript.ts';
import { CopyTranscript } from './copy-transcript.tsx';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { MoodChart } from './mood-chart.tsx';
import { ScorecardCalls } from './scorecard-calls.tsx';
import { ScorecardDoors } from './scorecard-doors.tsx';
import { ScorecardExcerpts } from './scorecard-excerpts.tsx';
import type { ScorecardScenario } from './scorecard-scenario.ts';
import { ScorecardPractice } from './scorecard-practice.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { useQuery } from '../shared/use-page.ts';
import { WholeCall } from './whole-call.tsx';

export interface ScorecardProps {
  scenarios: readonly ScorecardScenario[];
  rubric: Rubric;
  rule: GateRule;
  laws: Readonly<Record<string, string>>;
}

/** The scorecard of the call in the address, or of the learner's latest. */
export function Scorecard(props: ScorecardProps) {
  const learner = useLearner();
  const asked = useQuery().get('attempt');
  if (learner === null) return <Plain note={roleplay.start.loading} />;
  if (learner.progress === null) {
    return (
      <Plain note={text.lead}>
        <LearnerNeeded />
      </Plain>
    );
  }
  const { attempts } = learner.progress;
  const shown = asked === null ? attempts.at(-1) : attempts.find(({ id }) => id === asked);
  const calls = attempts.length > 0 && (
    <ScorecardCalls
      attempts={attempts}
      events={learner.events}
      scenarios={props.scenarios}
      rule={props.rule}
      current={shown?.id ?? null}
    />
  );
  if (shown === undefined) {
    return (
      <Plain note={asked === null ? text.empty : text.unknown}>
        <p className="acts">
          <a className="btn btn-main" href={routes.practiceList}>
            {text.practice}
          </a>
        </p>
        {calls}
      </Plain>
    );
  }
  return (
    <>
      <CallScorecard key={shown.id} {...props} attempt={shown.id} events={learner.events} />
      {calls}
    </>
  );
}

/** The page without a call to show. */
function Plain({ note, children }: { note: string; children?: ReactNode }) {
  return (
    <div className="plain">
      <h1>{text.title}</h1>
      <p className="note">{note}</p>
      {children}
    </div>
  );
}

interface CallScorecardProps extends ScorecardProps {
  attempt: string;
  events: readonly RecordEvent[];
}

function CallScorecard({ attempt, events, scenarios, rubric, rule, laws }: CallScorecardProps) {
  const found = debrief(eventsOf(attempt, events), rule);
  const transcript = transcriptOf(attempt, events);
  if (found === null || transcript === null) return null;
  const about = scenarios.find(({ id }) => id === transcript.scenario) ?? unknownScenario(transcript.scenario);
  return (
    <>
      <Head found={found} transcript={transcript} about={about} rubric={rubric} />
      <ScorecardDoors doors={found.doors} rubric={rubric} />
      {found.moods.length > 0 && (
        <section className="sec" aria-labelledby="moods">
          <h2 id="moods">{text.moodTitle(about.pronoun, found.moods.length)}</h2>
          <p className="note">
            {liftNote(found.lift, about.pronoun)}
            {found.moods.length < found.turns && text.crisisTurns}
          </p>
          <MoodChart startMood={found.startMood} moods={found.moods} labelledBy="moods" />
        </section>
      )}
      <ScorecardExcerpts
        debrief={found}
        turns={transcript.turns}
        name={about.name}
        crisisSay={about.crisisSay}
        rubric={rubric}
      />
      {found.turns > 0 && (
        <ScorecardPractice
          practice={found.practice}
          scenario={about.id}
          crisisFrom={about.crisisFrom}
          rubric={rubric}
        />
      )}
      {found.turns > 0 && <WholeCall name={about.name} turns={transcript.turns} rubric={rubric} laws={laws} />}
    </>
  );
}

/** A scenario that has since been taken out of the course: the record is shown under its id. */
function unknownScenario(id: string): ScorecardScenario {
  return { id, title: id, caseTitle: '', name: text.table.borrower, pronoun: '他', crisisFrom: 1, crisisSay: '' };
}

interface HeadProps {
  found: Debrief;
  transcript: Transcript;
  about: ScorecardScenario;
  rubric: Rubric;
}

function Head({ found, transcript, about, rubric }: HeadProps) {
  const title = headline(found.headline, about.pronoun);
  return (
    <div className="top">
      <div>
        <p className="eyebrow">{text.eyebrow(about.title, about.caseTitle)}</p>
        <h1>
          {title.split(/(?<=，)/u).map((phrase) => (
            <span className="nb" key={phrase}>
              {phrase}
              <wbr />
            </span>
          ))}
        </h1>
        <p className="meta">
          <span>{monthDay(transcript.startedAt)}</span>
          <span>
            {found.turns === 0 ? text.noReplies : `${text.meta.turns(found.turns)}，${minutesOf(found.duration)}`}
          </span>
          <span>{text.meta.redlines(found.redlines)}</span>
          {transcript.hints > 0 && <span>{text.hints(transcript.hints)}</span>}
          <span>{transcript.mode === 'exam' ? text.meta.exam : text.meta.selfPractice}</span>
        </p>
      </div>
      <div className="acts">
        <Onward found={found} about={about} attempt={transcript.attempt} />
        {found.turns > 0 && <CopyTranscript words={transcriptText(transcript, found, about, rubric)} />}
      </div>
    </div>
  );
}

/** An open call is gone on with; else the gate that stayed shut is practised again, or what cost most. */
function Onward({ found, about, attempt }: { found: Debrief; about: ScorecardScenario; attempt: string }) {
  if (found.outcome === null) {
    return (
      <a className="btn btn-main" href={routes.practiceAttempt(about.id, attempt)}>
        {text.goOn}
      </a>
    );
  }
  const gate = gateToPractise(found);
  return (
    <a
      className="btn btn-main"
      href={gate === null ? routes.practice(about.id) : routes.practice(about.id, gate === 0 ? about.crisisFrom : gate)}
    >
      {gate === null ? text.again : text.practiseAgain(gate)}
    </a>
  );
}

function gateToPractise({ doors, practice, outcome }: Debrief): Gate | null {
  if (outcome === 'crisis-failed') return 0;
  const shut = doors.find(({ state }) => state === 'missed' || state === 'stopped' || state === 'unfinished');
  return shut?.gate ?? practice[0]?.gate ?? null;
}
