import type { AttemptContext } from '../../core/quiz/attempt.ts';
import { outcomeOf } from './told.ts';

/** A row of marks, one an item; the heading says the same in words. */
export function QuizPlace({ context }: { context: AttemptContext }) {
  return (
    <ol className="pips" aria-hidden="true">
      {context.order.map((item, index) => {
        const answered = context.answers[index];
        const state = answered === undefined ? 'todo' : outcomeOf(answered.graded.mark);
        return <li key={item} className={`pip pip-${state}${index === context.at ? ' pip-now' : ''}`} />;
      })}
    </ol>
  );
}
