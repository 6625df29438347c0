import { useEffect, useRef } from 'react';
import { routes } from '../../core/course/routes.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import { answerAt, type AttemptContext } from '../../core/quiz/attempt.ts';
import type { QuizRule } from '../../core/quiz/progress.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { points } from '../../text/quiz-told.ts';
import { Symbol } from '../shared/symbol.tsx';
import { shownOrder } from './answer-draft.ts';
import { ItemTold } from './item-told.tsx';
import { outcomeOf } from './told.ts';

const text = quizPageText.result;

interface QuizResultProps {
  context: AttemptContext;
  quiz: Quiz;
  rule: QuizRule;
  left: number;
  /** The quiz was edited since the attempt began. */
  edited: boolean;
  /** Has it just been finished here? Then the headline takes the focus. */
  fresh: boolean;
  onStart: () => void;
}

/** The score as a finding, then every item with what was answered. */
export function QuizResult({ context, quiz, rule, left, edited, fresh, onStart }: QuizResultProps) {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) headline.current?.focus();
  }, [fresh]);
  const { answers, order, result } = context;
  const sum = points(answers.reduce((total, { graded }) => total + graded.mark, 0));
  const passed = result?.passed ?? false;
  return (
    <div className="quiz-result">
      <header className="head">
        <p className="eyebrow">{quiz.title}</p>
        <h1 ref={headline} tabIndex={-1}>
          {passed ? text.passed(sum, order.length) : text.failed(sum, order.length)}
        </h1>
        <p className="lead">
          <span>{text.score(result?.score ?? 0, rule.passPercent)}</span>
          <span>{countsOf(context)}</span>
          <span>{quizPageText.start.attemptsLeft(left, rule.attempts)}</span>
        </p>
        {edited && (
          <p className="quiz-notice" role="status">
            {text.old}
          </p>
        )}
        <p className="acts">
          <button className={left > 0 && !passed ? 'btn btn-main' : 'btn'} type="button" onClick={onStart}>
            {left > 0 ? quizPageText.start.again : quizPageText.start.back}
          </button>
          <a className={passed ? 'btn btn-main' : 'btn'} href={routes.lesson(quiz.lesson)}>
            {quizPageText.toLesson}
          </a>
        </p>
      </header>
      <section aria-labelledby="quiz-review">
        <h2 id="quiz-review">{text.review}</h2>
        <p className="how">{text.reviewHint}</p>
        <ol className="review">
          {order.map((id, index) => (
            <ReviewItem key={id} context={context} index={index} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function countsOf({ answers, order }: AttemptContext): string {
  const of = (outcome: string) => answers.filter(({ graded }) => outcomeOf(graded.mark) === outcome).length;
  const unsure = answers.filter(({ sure }) => sure === false).length;
  return text.counts(of('right'), of('partly'), of('wrong'), unsure, order.length - answers.length);
}

/** One item; what was missed or unsure stands open. */
function ReviewItem({ context, index }: { context: AttemptContext; index: number }) {
  const item = context.input.items.find(({ id }) => id === context.order[index]);
  const answered = answerAt(context, index);
  if (item === undefined) return null;
  const outcome = answered === null ? 'todo' : outcomeOf(answered.graded.mark);
  const unsure = answered?.sure === false;
  const symbol = { right: 'm-done', partly: 'm-now', wrong: 'm-miss', todo: 'm-todo' }[outcome];
  const colour = { right: ' mark-done', partly: ' mark-now', wrong: ' mark-now', todo: '' }[outcome];
  return (
    <li>
      <details open={outcome === 'partly' || outcome === 'wrong' || unsure}>
        <summary>
          <Symbol name={symbol} className={`mark${colour}`} />
          <span>
            <small>
              {text.itemOf(index + 1)}　{text.states[outcome]}
              {unsure && `　${text.unsure}`}
            </small>
            <b>{item.ask}</b>
          </span>
        </summary>
        {item.given !== undefined && <p className="given">{item.given}</p>}
        {answered === null ? (
          <p className="untold">{text.untold}</p>
        ) : (
          <ItemTold {...answered} item={item} shown={shownOrder(item, context.input.seed)} />
        )}
      </details>
    </li>
  );
}
