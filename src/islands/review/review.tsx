import { useState, type ReactNode } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import { createRecorder } from '../../adapters/browser/recorder.ts';
import { routes } from '../../core/course/routes.ts';
import type { Queue } from '../../core/review/queue.ts';
import type { Rating } from '../../core/review/schedule.ts';
import { degradedMessage } from '../../text/record.ts';
import { reviewText as text } from '../../text/review.ts';
import { Headline } from '../shared/headline.tsx';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { ReviewCard } from './review-card.tsx';
import type { ReviewContent } from './review-content.ts';
import { useToday } from './use-today.ts';

/** Today's cards, one after another, from the record of this device. */
export function Review({ content, firstLesson }: { content: ReviewContent; firstLesson: string | null }) {
  const learner = useLearner();
  const today = useToday(learner, content.catalogue);
  if (learner === null) return <p className="loading">{text.loading}</p>;
  if (today === null || learner.profile === null || learner.progress?.notice == null) {
    return (
      <>
        <Head headline={text.nobody.headline}>
          <p className="lead">{text.nobody.lead}</p>
        </Head>
        <LearnerNeeded />
        <Sources />
      </>
    );
  }
  if (today.cards.length === 0) return <NoCards firstLesson={firstLesson} />;
  return (
    <Session
      key={learner.profile.id}
      learner={learner}
      profile={learner.profile.id}
      queue={today.queue}
      content={content}
    />
  );
}

function Head({
  headline,
  takesFocus = false,
  children,
}: {
  headline: string;
  takesFocus?: boolean;
  children: ReactNode;
}) {
  return (
    <header className="head">
      <p className="eyebrow">{text.title}</p>
      <Headline words={headline} takesFocus={takesFocus} />
      {children}
    </header>
  );
}

function NoCards({ firstLesson }: { firstLesson: string | null }) {
  return (
    <Head headline={text.empty.headline}>
      <p className="lead">{text.empty.lead}</p>
      <SourceList />
      <p className="acts">
        {firstLesson !== null && (
          <a className="btn btn-main" href={routes.lesson(firstLesson)}>
            {text.empty.read}
          </a>
        )}
        <a className="btn" href={routes.practiceList}>
          {text.empty.practise}
        </a>
      </p>
    </Head>
  );
}

interface SessionProps {
  learner: Learner;
  profile: string;
  queue: Queue;
  content: ReviewContent;
}

function Session({ learner, profile, queue, content }: SessionProps) {
  const [answered, setAnswered] = useState(false);
  const [first] = queue.cards;
  const rate = async (card: string, rating: Rating) => {
    await createRecorder(learner.log, profile).record({ kind: 'card-reviewed', card, rating });
    setAnswered(true);
  };
  return (
    <>
      {first === undefined ? <Finished queue={queue} takesFocus={answered} /> : <Progress queue={queue} />}
      {learner.degraded !== null && <p className="degraded">{degradedMessage(learner.degraded).what}</p>}
      {first !== undefined && (
        <ReviewCard
          key={`${first.card.id} ${String(first.state?.reviewedAt)}`}
          queued={first}
          content={content}
          takesFocus={answered}
          onRate={(rating) => rate(first.card.id, rating)}
        />
      )}
      <Sources />
    </>
  );
}

function Progress({ queue: { cards, seconds, doneToday } }: { queue: Queue }) {
  const all = doneToday + cards.length;
  return (
    <Head headline={text.headline(cards.length, seconds)}>
      <progress className="today" max={all} value={doneToday} aria-label={text.progress(doneToday, all)} />
    </Head>
  );
}

function Finished({ queue: { doneToday, later, nextInDays }, takesFocus }: { queue: Queue; takesFocus: boolean }) {
  const done = doneToday > 0;
  return (
    <Head headline={done ? text.done.headline : text.nothing.headline} takesFocus={takesFocus}>
      <p className="lead">{done ? text.done.lead(doneToday, nextInDays) : text.nothing.lead(nextInDays)}</p>
      {later > 0 && <p className="lead">{text.done.later(later)}</p>}
      <p className="acts">
        <a className="btn" href={routes.map}>
          {text.done.onward}
        </a>
      </p>
    </Head>
  );
}

function Sources() {
  return (
    <details className="from">
      <summary>{text.from.title}</summary>
      <SourceList />
    </details>
  );
}

function SourceList() {
  return (
    <div className="from-list">
      <ul>
        {text.from.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.from.rule}</p>
      <p>{text.from.crisis}</p>
    </div>
  );
}
