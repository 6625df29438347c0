import type { Learner } from '../../adapters/browser/learner.ts';
import { foldQuizzes } from '../../core/quiz/progress.ts';
import { bestGates } from '../../core/record/gate-standing.ts';
import type { Profile } from '../../core/record/profiles.ts';
import type { LearnerProgress } from '../../core/record/progress.ts';
import { map } from '../../text/map.ts';
import { myRecordText as text, recordHeadline } from '../../text/my-record.ts';
import { nextStep, type CoursePlan } from '../shared/next-step.ts';
import type { MyRecordProps } from './my-record-props.ts';
import { RecordAnswers } from './record-answers.tsx';
import { RecordCalls } from './record-calls.tsx';
import { RecordDoors } from './record-doors.tsx';
import { RecordKeeping } from './record-keeping.tsx';
import { RecordLessons } from './record-lessons.tsx';
import { RecordNotes } from './record-notes.tsx';
import { StorageState } from './record-notice.tsx';
import { RecordQuizzes } from './record-quizzes.tsx';
import { RecordReview } from './record-review.tsx';
import type { Say } from './record-said.tsx';

interface RecordProps extends MyRecordProps {
  learner: Learner;
  profile: Profile;
  progress: LearnerProgress;
  onSaid: Say;
}

/** The record of the chosen learner: the larger part of the page's script, fetched once there is one. */
export function LearnerRecord({ learner, profile, progress, onSaid, ...props }: RecordProps) {
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
