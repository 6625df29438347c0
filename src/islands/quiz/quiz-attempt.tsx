import { useMemo, useState } from 'react';
import type { Answer } from '../../core/quiz/answer.ts';
import { itemAt, type AttemptContext } from '../../core/quiz/attempt.ts';
import type { Edition } from '../../core/quiz/edition.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import { next, type AttemptEvent } from '../../core/quiz/machine.ts';
import type { QuizRule } from '../../core/quiz/progress.ts';
import { answerFields, replayQuiz, summaryOf, type QuizReplay } from '../../core/quiz/replay.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import type { Writing } from '../shared/use-writing.ts';
import { QuizItem } from './quiz-item.tsx';
import { QuizKeptMarks } from './quiz-kept-marks.tsx';
import { QuizLeave } from './quiz-leave.tsx';
import { QuizPlace } from './quiz-place.tsx';
import { QuizResult } from './quiz-result.tsx';

interface QuizAttemptProps {
  attempt: string;
  quiz: Quiz;
  rule: QuizRule;
  /** What was kept here of earlier editions of this quiz. */
  editions: readonly Edition[];
  writing: Writing;
  /** Attempts left after this one. */
  left: number;
  /** Did the trainee's own press bring it up? */
  fresh: boolean;
  onStart: () => void;
}

type Replay = Extract<QuizReplay, { ok: true }>;

/** One attempt, replayed from the record; which item is looked at is this page's own. */
export function QuizAttempt(props: QuizAttemptProps) {
  const { attempt, quiz, rule, editions, writing, onStart } = props;
  const { events } = writing;
  const replay = useMemo(
    () => replayQuiz(attempt, quiz, rule, events, editions),
    [attempt, quiz, rule, events, editions],
  );
  if (replay.ok) return <ReplayedAttempt {...props} replay={replay} />;
  return <QuizKeptMarks attempt={attempt} quiz={quiz} events={events} reason={replay.reason} onStart={onStart} />;
}

/** The item looked at here; `told` where it was answered here just now. */
interface Look {
  readonly place: number;
  readonly told: boolean;
}

function ReplayedAttempt({ replay, ...props }: QuizAttemptProps & { replay: Replay }) {
  const { attempt, quiz, rule, writing, left, fresh, onStart } = props;
  const [look, setLook] = useState<Look | null>(null);
  const { snapshot: recorded, ended, edited } = replay;
  const snapshot = look === null || ended ? recorded : next(recorded, { type: 'go', place: look.place });
  const { context } = snapshot;
  if (snapshot.value === 'finished') {
    return (
      <QuizResult
        context={context}
        quiz={quiz}
        rule={rule}
        left={left}
        edited={edited}
        fresh={fresh || look !== null}
        onStart={onStart}
      />
    );
  }

  const answer = async (given: Answer, sure: boolean | null): Promise<boolean> => {
    const fields = answerFields(itemAt(context), given, sure);
    await writing.write([{ kind: 'quiz-answered', attempt, quiz: quiz.lesson, ...fields }]);
    setLook({ place: context.at, told: true });
    return true;
  };
  /** To another item, or to the end, which is recorded: the replay then shows the result. */
  const take = async (event: AttemptEvent) => {
    const after = next(snapshot, event).context;
    setLook({ place: after.at, told: false });
    const summary = summaryOf(after);
    if (summary !== null) await writing.write([{ kind: 'quiz-ended', attempt, ...summary }]);
  };
  return (
    <div className="quiz-run">
      <h1 className="quiz-name">{quiz.title}</h1>
      {edited && (
        <p className="quiz-notice" role="status">
          {quizPageText.run.old}
        </p>
      )}
      <QuizPlace context={context} onGo={(place) => void take({ type: 'go', place })} />
      <QuizItem
        context={context}
        fresh={fresh}
        justTold={look?.told === true}
        onAnswer={answer}
        onNext={() => take({ type: 'next' })}
        onSkip={() => void take({ type: 'skip' })}
      />
      {toGo(context) > 0 && <QuizLeave toGo={toGo(context)} onFinish={() => take({ type: 'finish' })} />}
    </div>
  );
}

const toGo = ({ order, answers }: AttemptContext): number => order.length - answers.length;
