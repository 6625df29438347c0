import { useMemo, useState } from 'react';
import type { Answer } from '../../core/quiz/answer.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import { itemAt } from '../../core/quiz/attempt.ts';
import type { QuizRule } from '../../core/quiz/progress.ts';
import { answerFields, next, replayQuiz, summaryOf, type QuizReplay } from '../../core/quiz/replay.ts';
import { quizText } from '../../text/quiz.ts';
import type { Writing } from '../shared/use-writing.ts';
import { QuizItem } from './quiz-item.tsx';
import { QuizResult } from './quiz-result.tsx';

const text = quizText.start;

interface QuizAttemptProps {
  attempt: string;
  quiz: Quiz;
  rule: QuizRule;
  writing: Writing;
  /** Attempts left after this one. */
  left: number;
  /** Did the trainee's own press bring it up? */
  fresh: boolean;
  onStart: () => void;
}

type Replay = Extract<QuizReplay, { ok: true }>;

/** One attempt, replayed from the record; what is looked at now is this page's own. */
export function QuizAttempt(props: QuizAttemptProps) {
  const { attempt, quiz, rule, writing, onStart } = props;
  const { events } = writing;
  const replay = useMemo(() => replayQuiz(attempt, quiz, rule, events), [attempt, quiz, rule, events]);
  if (!replay.ok) {
    return (
      <div className="quiz-start">
        <header className="head">
          <p className="eyebrow">{quizText.eyebrow}</p>
          <h1>{quiz.title}</h1>
        </header>
        <p className="quiz-notice" role="status">
          {{ edited: text.edited, 'no-start': text.unknown, 'does-not-fit': text.doesNotFit }[replay.reason]}
        </p>
        <p className="acts">
          <button className="btn btn-main" type="button" onClick={onStart}>
            {text.back}
          </button>
        </p>
      </div>
    );
  }
  return <OpenAttempt {...props} replay={replay} />;
}

function OpenAttempt({
  attempt,
  quiz,
  rule,
  writing,
  left,
  fresh,
  onStart,
  replay,
}: QuizAttemptProps & { replay: Replay }) {
  const [own, setOwn] = useState<Replay['snapshot'] | null>(null);
  // Another tab may have gone further in the same attempt.
  const answered = (snapshot: Replay['snapshot']) => snapshot.context.answers.length;
  const snapshot = own !== null && answered(own) >= answered(replay.snapshot) ? own : replay.snapshot;
  const { context } = snapshot;

  const answer = async (given: Answer, sure: boolean | null): Promise<boolean> => {
    const item = itemAt(context);
    const event = { kind: 'quiz-answered', attempt, quiz: quiz.lesson, ...answerFields(item, given, sure) } as const;
    await writing.write([event]);
    setOwn(next(snapshot, { type: 'answer', item: item.id, answer: given, sure }));
    return true;
  };
  const goOn = async () => {
    const after = next(snapshot, { type: 'next' });
    const summary = after.value === 'finished' && !replay.ended ? summaryOf(after.context) : null;
    if (summary !== null) await writing.write([{ kind: 'quiz-ended', attempt, ...summary }]);
    setOwn(after);
  };

  return (
    <>
      {replay.edited && (
        <p className="quiz-notice" role="status">
          {text.oldVersion}
        </p>
      )}
      {snapshot.value === 'finished' ? (
        <QuizResult
          context={context}
          quiz={quiz}
          rule={rule}
          left={left}
          fresh={fresh || own !== null}
          onStart={onStart}
        />
      ) : (
        <QuizItem
          quiz={quiz}
          context={context}
          told={snapshot.value === 'told'}
          fresh={fresh}
          onAnswer={answer}
          onNext={goOn}
        />
      )}
    </>
  );
}
