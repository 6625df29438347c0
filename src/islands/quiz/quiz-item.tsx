import { useId } from 'react';
import type { Answer } from '../../core/quiz/answer.ts';
import { answerAt, itemAt, placeToAnswer, type AttemptContext } from '../../core/quiz/attempt.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { shownOrder } from './answer-draft.ts';
import { ItemForm } from './item-form.tsx';
import { ItemQuestion } from './item-question.tsx';
import { ItemTold } from './item-told.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const text = quizPageText.run;

interface QuizItemProps {
  context: AttemptContext;
  /** Did the trainee's own press bring the attempt up? Then what is asked takes the focus. */
  fresh: boolean;
  /** Has the item shown just been answered here? Then how it went takes the focus, else what is asked. */
  justTold: boolean;
  onAnswer: (answer: Answer, sure: boolean | null) => Promise<boolean>;
  onNext: () => Promise<void>;
  onSkip: () => void;
}

/** The item the attempt is at: asked, or told. */
export function QuizItem({ context, fresh, justTold, onAnswer, onNext, onSkip }: QuizItemProps) {
  const id = useId();
  const item = itemAt(context);
  const answered = answerAt(context);
  const toAnswer = placeToAnswer(context);
  const shown = shownOrder(item, context.input.seed);
  const heading = useFocusAfter<HTMLHeadingElement>(item.id, fresh);
  const verdict = useFocusAfter<HTMLParagraphElement>(justTold ? item.id : '');
  return (
    <section className="quiz-sheet" aria-labelledby={id}>
      <ItemQuestion
        item={item}
        id={id}
        heading="h2"
        headingRef={heading}
        eyebrow={quizPageText.place(context.at + 1, context.order.length)}
      />
      {answered !== null ? (
        <ItemTold {...answered} item={item} shown={shown} verdictRef={verdict}>
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={() => void onNext()}>
              {onward(context.at, toAnswer)}
            </button>
          </p>
        </ItemTold>
      ) : (
        <ItemForm key={item.id} item={item} shown={shown} labelledBy={id} ready onAnswer={onAnswer}>
          {toAnswer !== null && (
            <button className="btn" type="button" onClick={onSkip}>
              {text.skip}
            </button>
          )}
        </ItemForm>
      )}
    </section>
  );
}

/** Where “next” leads, in words. */
function onward(at: number, toAnswer: number | null): string {
  if (toAnswer === null) return text.finish;
  return toAnswer === at + 1 ? text.next : text.nextIs(toAnswer + 1);
}
