import { useState } from 'react';
import { newId } from '../../adapters/browser/new-id.ts';
import { newSeed } from '../../adapters/browser/new-seed.ts';
import { routes } from '../../core/course/routes.ts';
import type { Quiz as QuizContent } from '../../core/quiz/item.ts';
import { foldQuizzes, standingOf, type QuizRule } from '../../core/quiz/progress.ts';
import { quizVersion } from '../../core/quiz/version.ts';
import { quizText } from '../../text/quiz.ts';
import { degradedMessage, storageMessage } from '../../text/record.ts';
import { useLearner } from '../shared/use-learner.ts';
import { scrollTo, useQuery } from '../shared/use-page.ts';
import { usePart } from '../shared/use-part.ts';
import { useWriting } from '../shared/use-writing.ts';
import { QuizSettingContext, type QuizSetting } from './quiz-setting.ts';
import { QuizStart } from './quiz-start.tsx';

export interface QuizProps {
  quiz: QuizContent;
  rule: QuizRule;
  setting: QuizSetting;
  lessonTitle: string;
}

/** What this page shows, once the trainee has chosen; before that the address decides. */
interface Shown {
  readonly profile: string;
  /** `null` is the start. */
  readonly attempt: string | null;
}

/** The machine and the controls of items are a fifth of the page's script: they come once there is somebody to use them. */
const fetchAttempt = () => import('./quiz-attempt.tsx');

/** A quiz: the start, then one attempt at a time. */
export function Quiz({ quiz, rule, setting, lessonTitle }: QuizProps) {
  const learner = useLearner();
  const asked = useQuery().get('attempt');
  const [shown, setShown] = useState<Shown | null>(null);
  const profile = learner?.progress?.notice == null ? null : (learner.profile?.id ?? null);
  const writing = useWriting(learner?.log ?? null, profile, learner?.events ?? []);
  const attempt = profile === null ? null : shown === null ? asked : shown.profile === profile ? shown.attempt : null;
  const record = profile === null ? undefined : foldQuizzes(writing.events, profile).get(quiz.lesson);
  const standing = standingOf(record, quiz, rule);
  const room = usePart(fetchAttempt, profile !== null);
  const last = record?.attempts.filter(({ endedAt }) => endedAt !== null).at(-1) ?? null;
  const known = attempt !== null && record?.attempts.some(({ id }) => id === attempt) === true;

  const show = (next: string | null) => {
    if (profile === null) return;
    setShown({ profile, attempt: next });
    history.replaceState(history.state, '', routes.quiz(quiz.lesson, next ?? undefined));
    const main = document.getElementById('main');
    main?.focus({ preventScroll: true });
    scrollTo(main);
  };
  const begin = async () => {
    const id = newId();
    const version = { quiz: quiz.lesson, quizVersion: quizVersion(quiz.items), seed: newSeed() };
    await writing.write([{ kind: 'quiz-started', attempt: id, ...version, mode: 'practice' }]);
    show(id);
  };

  const notices = [
    ...(learner?.degraded ? [degradedMessage(learner.degraded)] : []),
    ...(writing.fault === null ? [] : [storageMessage(writing.fault)]),
    ...(room.failed ? [quizText.start.notLoaded] : []),
  ];
  return (
    <QuizSettingContext value={setting}>
      {notices.map(({ what, todo }) => (
        <p className="quiz-notice" role="status" key={what}>
          {what}
          {todo}
        </p>
      ))}
      {known && room.value !== null ? (
        <room.value.QuizAttempt
          key={attempt}
          attempt={attempt}
          quiz={quiz}
          rule={rule}
          writing={writing}
          left={standing.left}
          fresh={shown !== null}
          onStart={() => show(null)}
        />
      ) : (
        <QuizStart
          quiz={quiz}
          rule={rule}
          standing={standing}
          lastPaper={last?.id ?? null}
          state={learner !== null && profile === null ? 'nobody' : room.value === null ? 'loading' : 'ready'}
          unknown={attempt !== null && !known}
          lessonTitle={lessonTitle}
          onBegin={begin}
          onShow={show}
        />
      )}
    </QuizSettingContext>
  );
}
