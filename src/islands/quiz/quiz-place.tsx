import { answerAt, type AttemptContext } from '../../core/quiz/attempt.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { outcomeOf } from './told.ts';

const text = quizPageText.run;

interface QuizPlaceProps {
  context: AttemptContext;
  onGo: (place: number) => void;
}

/** A number for each item: how it went, which is shown now, and the way to it. */
export function QuizPlace({ context, onGo }: QuizPlaceProps) {
  return (
    <nav aria-label={text.items}>
      <ol className="places">
        {context.order.map((item, place) => {
          const answered = answerAt(context, place);
          const state = answered === null ? 'todo' : outcomeOf(answered.graded.mark);
          return (
            <li key={item}>
              <button
                type="button"
                className={`place place-${state}`}
                aria-label={text.item(place + 1, text.states[state])}
                aria-current={place === context.at ? 'step' : undefined}
                onClick={() => onGo(place)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
