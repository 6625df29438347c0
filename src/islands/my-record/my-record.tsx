import { useState } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import type { GateRule } from '../../core/course/course.ts';
import { foldQuizzes } from '../../core/quiz/progress.ts';
import { bestGates } from '../../core/record/gate-standing.ts';
import type { Profile } from '../../core/record/profiles.ts';
import type { LearnerProgress } from '../../core/record/progress.ts';
import type { Catalogue } from '../../core/review/cards.ts';
import { map } from '../../text/map.ts';
import { myRecordText as text, recordHeadline } from '../../text/my-record.ts';
import { degradedMessage } from '../../text/record.ts';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { nextStep, type CoursePlan } from '../shared/next-step.ts';
import { RecordAnswers, type CaseTitles } from './record-answers.tsx';
import { RecordCalls, type ScenarioTitles } from './record-calls.tsx';
import { RecordDoors } from './record-doors.tsx';
import { RecordKeeping } from './record-keeping.tsx';
import { RecordLessons } from './record-lessons.tsx';
import { RecordNotes } from './record-notes.tsx';
import { Notice, Warning } from './record-notice.tsx';
import { RecordReview } from './record-review.tsx';
import { RecordQuizzes, type QuizTitles } from './record-quizzes.tsx';
import { RecordRestore } from './record-restore.tsx';
import { Said, type SaidOf, type Say } from './record-said.tsx';
import { useLearner } from '../shared/use-learner.ts';

export interface MyRecordProps {
  lessons: CoursePlan['lessons'];
  scenarios: readonly ScenarioTitles[];
  cases: readonly CaseTitles[];
  quizzes: readonly QuizTitles[];
  /** Short names of the five gates, in order. */
  gateNames: readonly string[];
  rule: GateRule;
  /** What can become a review card. */
  catalogue: Catalogue;
}

/** What the record of this device holds of the chosen learner, and what he can do with it. */
export function MyRecord(props: MyRecordProps) {
  const learner = useLearner();
  const [said, setSaid] = useState<SaidOf>({ words: '', profile: null });
  if (learner === null) return <p className="loading">{text.loading}</p>;
  const { profile, progress } = learner;
  const say: Say = (words, of) => setSaid({ words, profile: of });
  return (
    <>
      <Said words={said.profile === (profile?.id ?? null) ? said.words : ''} />
      {profile !== null && progress !== null ? (
        <Record key={profile.id} {...props} learner={learner} profile={profile} progress={progress} onSaid={say} />
      ) : (
        <Nobody learner={learner} onSaid={say} />
      )}
    </>
  );
}

function Nobody({ learner, onSaid }: { learner: Learner; onSaid: Say }) {
  return (
    <>
      <header className="head">
        <p className="eyebrow">{text.title}</p>
        <h1>{text.nobody.headline}</h1>
        <p className="lead">{text.nobody.lead}</p>
        <StorageState learner={learner} />
      </header>
      <div className="columns sec">
        <div>
          <LearnerNeeded />
          <section className="part" aria-labelledby="elsewhere">
            <h2 id="elsewhere">{text.nobody.otherComputer}</h2>
            <RecordRestore learner={learner} onSaid={onSaid} />
          </section>
        </div>
        <Notice />
      </div>
    </>
  );
}

interface RecordProps extends MyRecordProps {
  learner: Learner;
  profile: Profile;
  progress: LearnerProgress;
  onSaid: Say;
}

function Record({ learner, profile, progress, onSaid, ...props }: RecordProps) {
  const gates = bestGates([{ gates: progress.gates.practice }, { gates: progress.gates.exam }]);
  const facts = text.facts(progress.counts);
  return (
    <>
      <header className="head">
        <p className="eyebrow">{text.eyebrow(profile.name, profile.unit)}</p>
        <h1>{recordHeadline(gates, progress.counts, foldQuizzes(learner.events, profile.id).size)}</h1>
        <p className="lead">
          {facts !== '' && <span>{facts}</span>}
          <span>{text.selfPractice}</span>
        </p>
        <StorageState learner={learner} />
      </header>
      <div className="columns sec">
        <div>
          <GoOn progress={progress} lessons={props.lessons} scenarios={props.scenarios} />
          <RecordReview learner={learner} catalogue={props.catalogue} />
          <RecordDoors gates={gates} names={props.gateNames} />
          <RecordCalls
            attempts={progress.attempts}
            events={learner.events}
            scenarios={props.scenarios}
            rule={props.rule}
          />
          <RecordLessons lessons={progress.lessons} plan={props.lessons} />
          <RecordNotes events={learner.events} profile={profile.id} />
          <RecordQuizzes events={learner.events} profile={profile.id} quizzes={props.quizzes} />
          <RecordAnswers answers={progress.cases} cases={props.cases} />
        </div>
        <aside className="keeping" aria-labelledby="keeping">
          <RecordKeeping
            learner={learner}
            profile={profile}
            progress={progress}
            titles={{ lessons: props.lessons, cases: props.cases, scenarios: props.scenarios }}
            onSaid={onSaid}
          />
        </aside>
      </div>
    </>
  );
}

function GoOn({ progress, lessons, scenarios }: CoursePlan & { progress: LearnerProgress }) {
  const { title, where, action, href } = nextStep(progress, { lessons, scenarios });
  return (
    <section className="go" aria-labelledby="go-on">
      <div>
        <p className="eyebrow">{progress.continueAt === null ? map.start.eyebrow : map.go.eyebrow}</p>
        <h2 id="go-on">{title}</h2>
        {where !== '' && <p>{where}</p>}
      </div>
      <a className="btn btn-main" href={href}>
        {action}
      </a>
    </section>
  );
}

/** Said only where something is out of the ordinary. */
function StorageState({ learner }: { learner: Learner }) {
  return learner.degraded === null ? null : <Warning message={degradedMessage(learner.degraded)} />;
}
