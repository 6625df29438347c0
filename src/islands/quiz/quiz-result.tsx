import { useEffect, useRef } from 'react';
import { routes } from '../../core/course/routes.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import type { AttemptContext } from '../../core/quiz/attempt.ts';
import type { QuizRule } from '../../core/quiz/progress.ts';
import { points, quizText } from '../../text/quiz.ts';
import { Symbol } from '../shared/symbol.tsx';
import { shownOrder } from './answer-draft.ts';
import { ItemTold } from './item-told.tsx';
import { outcomeOf } from './told.ts';
import { unfold } from './unfold.ts';

const text = quizText.result;

interface QuizResultProps {
  context: AttemptContext;
  quiz: Quiz;
  rule: QuizRule;
  left: number;
  /** Has it just been finished here? Then the headline takes the focus. */
  fresh: boolean;
  onStart: () => void;
}

/** The score as a finding, then every item with what was answered. */
export function QuizResult({ context, quiz, rule, left, fresh, onStart }: QuizResultProps) {
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
          <span>{quizText.start.attemptsLeft(left, rule.attempts)}</span>
        </p>
        <p className="acts">
          <button className={left > 0 && !passed ? 'btn btn-main' : 'btn'} type="button" onClick={onStart}>
            {left > 0 ? quizText.start.again : quizText.start.back}
          </button>
          <a className={passed ? 'btn btn-main' : 'btn'} href={routes.lesson(quiz.lesson)}>
            {quizText.toLesson}
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
  const wrong = of('wrong') + order.length - answers.length;
  return text.counts(of('right'), of('partly'), wrong, answers.filter(({ sure }) => sure === false).length);
}

/** One item; what was missed or unsure stands open. */
function ReviewItem({ context, index }: { context: AttemptContext; index: number }) {
  const item = context.input.items.find(({ id }) => id === context.order[index]);
  const answered = context.answers[index];
  if (item === undefined) return null;
  const outcome = answered === undefined ? 'wrong' : outcomeOf(answered.graded.mark);
  const unsure = answered?.sure === false;
  const symbol = { right: 'm-done', partly: 'm-now', wrong: 'm-miss' }[outcome];
  return (
    <li>
      <details open={outcome !== 'right' || unsure}>
        <summary>
          <Symbol name={symbol} className={`mark ${outcome === 'right' ? 'mark-done' : 'mark-now'}`} />
          <span>
            <small>
              {text.itemOf(index + 1)}　{answered === undefined ? text.unanswered : text.states[outcome]}
              {unsure && `　${text.unsure}`}
            </small>
            <b>{unfold(item.ask)}</b>
          </span>
        </summary>
        {item.given !== undefined && <p className="given">{unfold(item.given)}</p>}
        {answered !== undefined && <ItemTold {...answered} item={item} shown={shownOrder(item, context.input.seed)} />}
      </details>
    </li>
  );
}
