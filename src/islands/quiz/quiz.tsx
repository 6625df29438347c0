import { useEffect, useState } from 'react';
import { newId, now } from '../../adapters/browser/new-id.ts';
import { newSeed } from '../../adapters/browser/new-seed.ts';
import { routes } from '../../core/course/routes.ts';
import type { Edition } from '../../core/quiz/edition.ts';
import type { Quiz as QuizContent } from '../../core/quiz/item.ts';
import { foldQuizzes, type QuizRule } from '../../core/quiz/progress.ts';
import { standingOf } from '../../core/quiz/standing.ts';
import { quizVersion } from '../../core/quiz/version.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { degradedMessage, storageMessage } from '../../text/record.ts';
import { useLearner } from '../shared/use-learner.ts';
import { scrollTo, useQuery } from '../shared/use-page.ts';
import { usePart } from '../shared/use-part.ts';
import { useWriting } from '../shared/use-writing.ts';
import { QuizSettingContext, type QuizSetting } from './quiz-setting.ts';
import { QuizStart } from './quiz-start.tsx';
import { useEditions } from './use-editions.ts';

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

/** The machine, the controls of items and the store of editions are a fifth of the page's script: they come once there is a learner. */
const fetchRoom = async () => {
  const [attempt, editions] = await Promise.all([
    import('./quiz-attempt.tsx'),
    import('../../adapters/browser/quiz-editions.ts'),
  ]);
  return { ...attempt, ...editions };
};
/** Nothing is kept where the record is not either, and nothing is needed while no attempt is of another edition. */
const noEditions = () => Promise.resolve([]);

/** A quiz: the start, then one attempt at a time. */
export function Quiz({ quiz, rule, setting, lessonTitle }: QuizProps) {
  const learner = useLearner();
  const asked = useQuery().get('attempt');
  const [shown, setShown] = useState<Shown | null>(null);
  const profile = learner?.progress?.notice == null ? null : (learner.profile?.id ?? null);
  const writing = useWriting(learner?.log ?? null, profile, learner?.events ?? []);
  const attempt = profile === null ? null : shown === null ? asked : shown.profile === profile ? shown.attempt : null;
  const record = profile === null ? undefined : foldQuizzes(writing.events, profile).get(quiz.lesson);
  const room = usePart(fetchRoom, profile !== null);
  const keeps = learner?.log.persistence === 'indexeddb';
  const edited = record?.attempts.some(({ version }) => version !== quizVersion(quiz.items)) === true;
  const editions = useEditions(room.value && (keeps && edited ? room.value.readEditions : noEditions), quiz.lesson);
  const standing = standingOf(record, quiz, rule, editions ?? []);
  const ready = room.value !== null && editions !== null;
  const last = record?.attempts.filter(({ endedAt }) => endedAt !== null).at(-1) ?? null;
  const known = attempt !== null && record?.attempts.some(({ id }) => id === attempt) === true;

  // An attempt from a file, or begun before editions were kept: from now on it can be finished whatever is edited.
  const { value: parts } = room;
  const unkept = ready && keeps && !editions.some(({ version }) => version === standing.open?.version);
  const toKeep = unkept && standing.open?.version === quizVersion(quiz.items);
  useEffect(() => {
    if (toKeep) void parts?.keepEdition(editionOf(quiz, setting));
  }, [toKeep, parts, quiz, setting]);

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
    if (keeps) await room.value?.keepEdition(editionOf(quiz, setting));
    await writing.write([{ kind: 'quiz-started', attempt: id, ...version, mode: 'practice' }]);
    show(id);
  };

  const notices = [
    ...(learner?.degraded ? [degradedMessage(learner.degraded)] : []),
    ...(writing.fault === null ? [] : [storageMessage(writing.fault)]),
    ...(room.failed ? [quizPageText.start.notLoaded] : []),
  ];
  return (
    <QuizSettingContext value={settingWith(setting, editions ?? [])}>
      {notices.map(({ what, todo }) => (
        <p className="quiz-notice" role="status" key={what}>
          {what}
          {todo}
        </p>
      ))}
      {known && room.value !== null && editions !== null ? (
        <room.value.QuizAttempt
          key={attempt}
          attempt={attempt}
          quiz={quiz}
          rule={rule}
          editions={editions}
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
          state={learner !== null && profile === null ? 'nobody' : ready ? 'ready' : 'loading'}
          unknown={attempt !== null && !known}
          lessonTitle={lessonTitle}
          onBegin={begin}
          onShow={show}
        />
      )}
    </QuizSettingContext>
  );
}

function editionOf(quiz: QuizContent, { titles, redlines }: QuizSetting): Edition {
  return {
    quiz: quiz.lesson,
    version: quizVersion(quiz.items),
    at: now(),
    items: quiz.items,
    titles: Object.entries(titles).map(([id, title]) => ({ id, title })),
    redlines: [...redlines],
  };
}

/** With what items of earlier editions refer to besides. */
function settingWith(setting: QuizSetting, editions: readonly Edition[]): QuizSetting {
  const before = editions.flatMap(({ titles }) => titles.map(({ id, title }) => [id, title] as const));
  const redlines = [setting, ...editions].find((one) => one.redlines.length > 0)?.redlines ?? [];
  return { redlines, titles: setting.titles, formerTitles: Object.fromEntries(before) };
}
