import { useId, useMemo, useState } from 'react';
import { createRecorder } from '../../adapters/browser/recorder.ts';
import { answerText, parseAnswer, type Answer } from '../../core/quiz/answer.ts';
import type { Item } from '../../core/quiz/item.ts';
import { CHECK_SEED } from '../../core/quiz/shuffle.ts';
import type { EventOf, RecordEvent } from '../../core/record/event.ts';
import { quizText as text } from '../../text/quiz.ts';
import { useLearner } from '../shared/use-learner.ts';
import { usePart } from '../shared/use-part.ts';
import { shownOrder } from './answer-draft.ts';
import { ItemForm } from './item-form.tsx';
import { ItemQuestion } from './item-question.tsx';
import { QuizSettingContext, type QuizSetting } from './quiz-setting.ts';
import { useFocusAfter } from './use-focus-after.ts';

interface CheckProps {
  /** The quiz the item is from. */
  quiz: string;
  item: Item;
  setting: QuizSetting;
}

interface Given {
  readonly answer: Answer;
  readonly sure: boolean | null;
}

/** What the trainee did here since the page was opened: what he gave last, or null once he wants to answer again. */
interface Own {
  readonly profile: string;
  readonly press: number;
  readonly given: Given | null;
}

/** How an answer is judged and told: most readers who pass a check do not answer it, and a lesson stays light. */
const fetchTold = async () => {
  const [{ ItemTold }, { grade }] = await Promise.all([
    import('./item-told.tsx'),
    import('../../core/quiz/graders.ts'),
  ]);
  return { ItemTold, grade };
};

/** One item inside a lesson. It may be answered again and counts for no attempt. */
export function Check({ quiz, item, setting }: CheckProps) {
  const id = useId();
  const learner = useLearner();
  const [own, setOwn] = useState<Own | null>(null);
  const ready = learner?.profile != null && learner.progress?.notice != null;
  const recorded = useMemo(() => lastAnswer(learner?.events ?? [], quiz, item), [learner, quiz, item]);
  const mine = own !== null && own.profile === learner?.profile?.id ? own : null;
  const last = mine === null ? recorded : mine.given;
  const asked = useFocusAfter<HTMLHeadingElement>(mine?.given === null ? String(mine.press) : '');
  const told = usePart(fetchTold, last !== null).value;
  const verdict = useFocusAfter<HTMLParagraphElement>(mine?.given && told ? String(mine.press) : '');
  const shown = shownOrder(item, CHECK_SEED);

  const answer = async (given: Answer, sure: boolean | null): Promise<boolean> => {
    if (learner?.profile == null) return false;
    try {
      const { grade } = await fetchTold();
      await createRecorder(learner.log, learner.profile.id).record({
        kind: 'quiz-answered',
        attempt: null,
        quiz,
        item: item.id,
        answer: answerText(given),
        mark: grade(item, given).mark,
        sure,
      });
    } catch {
      return false;
    }
    press(given, sure);
    return true;
  };
  const press = (given: Answer | null, sure: boolean | null = null) => {
    const profile = learner?.profile?.id;
    if (profile === undefined) return;
    setOwn((before) => ({
      profile,
      press: (before?.press ?? 0) + 1,
      given: given === null ? null : { answer: given, sure },
    }));
  };

  return (
    <QuizSettingContext value={setting}>
      <ItemQuestion item={item} id={id} heading="h3" headingRef={asked} eyebrow={text.checkEyebrow} />
      {last === null || told === null ? (
        <ItemForm item={item} shown={shown} labelledBy={id} ready={ready || learner === null} onAnswer={answer} />
      ) : (
        <told.ItemTold item={item} shown={shown} {...last} graded={told.grade(item, last.answer)} verdictRef={verdict}>
          <p className="acts">
            <button className="btn" type="button" onClick={() => press(null)}>
              {text.again}
            </button>
            <span>{text.checkAgain}</span>
          </p>
        </told.ItemTold>
      )}
    </QuizSettingContext>
  );
}

/** The answer given last to this check, as far as it still fits the item. */
function lastAnswer(events: readonly RecordEvent[], quiz: string, item: Item): Given | null {
  const answered = events.filter(
    (event): event is EventOf<'quiz-answered'> =>
      event.kind === 'quiz-answered' && event.attempt === null && event.quiz === quiz && event.item === item.id,
  );
  const last = answered.at(-1);
  const answer = last === undefined ? null : parseAnswer(item, last.answer);
  return last === undefined || answer === null ? null : { answer, sure: last.sure };
}
