import type { RecordEvent } from '../../core/record/event.ts';
import { routes } from '../../core/course/routes.ts';
import { transcriptOf, type Transcript } from '../../core/results/transcript.ts';
import { debrief, type Debrief } from '../../core/roleplay/debrief.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate } from '../../core/scoring/verdict.ts';
import { headline } from '../../text/call-headline.ts';
import { liftNote, minutesOf, monthDay, scorecard as text } from '../../text/scorecard.ts';
import { transcriptText } from '../../text/transcript.ts';
import { CopyTranscript } from './copy-transcript.tsx';
import { MoodChart } from './mood-chart.tsx';
import { ScorecardDoors } from './scorecard-doors.tsx';
import { ScorecardExcerpts } from './scorecard-excerpts.tsx';
import { ScorecardPractice } from './scorecard-practice.tsx';
import type { ScorecardProps } from './scorecard-props.ts';
import type { ScorecardScenario } from './scorecard-scenario.ts';
import { WholeCall } from './whole-call.tsx';

interface CallScorecardProps extends ScorecardProps {
  attempt: string;
  events: readonly RecordEvent[];
}

/** What one call showed. */
export function CallScorecard({ attempt, events, scenarios, rubric, rule, laws }: CallScorecardProps) {
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
