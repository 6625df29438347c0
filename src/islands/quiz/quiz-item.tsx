import { useId } from 'react';
import type { Answer } from '../../core/quiz/answer.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import { answerAt, itemAt, type AttemptContext } from '../../core/quiz/attempt.ts';
import { quizText as text } from '../../text/quiz.ts';
import { shownOrder } from './answer-draft.ts';
import { ItemForm } from './item-form.tsx';
import { ItemQuestion } from './item-question.tsx';
import { ItemTold } from './item-told.tsx';
import { QuizPlace } from './quiz-place.tsx';
import { useFocusAfter } from './use-focus-after.ts';

interface QuizItemProps {
  quiz: Quiz;
  context: AttemptContext;
  told: boolean;
  /** Did the trainee's own press bring the attempt up? Then what is asked takes the focus. */
  fresh: boolean;
  onAnswer: (answer: Answer, sure: boolean | null) => Promise<boolean>;
  onNext: () => Promise<void>;
}

/** The item the attempt is at: asked, or told. */
export function QuizItem({ quiz, context, told, fresh, onAnswer, onNext }: QuizItemProps) {
  const id = useId();
  const item = itemAt(context);
  const answered = answerAt(context);
  const count = context.order.length;
  const shown = shownOrder(item, context.input.seed);
  const heading = useFocusAfter<HTMLHeadingElement>(item.id, fresh);
  const verdict = useFocusAfter<HTMLParagraphElement>(told ? item.id : '');
  return (
    <div className="quiz-run">
      <h1 className="quiz-name">{quiz.title}</h1>
      <QuizPlace context={context} />
      <section className="quiz-sheet" aria-labelledby={id}>
        <ItemQuestion
          item={item}
          id={id}
          heading="h2"
          headingRef={heading}
          eyebrow={text.place(context.at + 1, count)}
        />
        {told && answered !== null ? (
          <ItemTold {...answered} item={item} shown={shown} verdictRef={verdict}>
            <p className="acts">
              <button className="btn btn-main" type="button" onClick={() => void onNext()}>
                {context.at + 1 === count ? text.finish : text.next}
              </button>
            </p>
          </ItemTold>
        ) : (
          <ItemForm key={item.id} item={item} shown={shown} labelledBy={id} ready onAnswer={onAnswer} />
        )}
      </section>
    </div>
  );
}
