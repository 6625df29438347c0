import { describe, expect, test } from 'vitest';
import { answerAt, itemAt } from '../../../src/core/quiz/attempt.ts';
import { rightAnswer } from '../../../src/core/quiz/graders.ts';
import { beginAttempt, next } from '../../../src/core/quiz/machine.ts';
import { newInput, summaryOf } from '../../../src/core/quiz/replay.ts';
import { attemptInput, play, quizRule, smallQuiz, type Step } from '../../support/quiz.ts';

const count = smallQuiz.items.length;
/** Answers all, `wrong` of them wrongly, up to the last explanation. */
const all = (wrong = 0): Step[] =>
  Array.from({ length: count }, (_, at): Step[] => [
    ...(at > 0 ? (['next'] as const) : []),
    at < wrong ? 'wrong' : 'right',
  ]).flat();

describe('an attempt', () => {
  test('begins at the first item as shuffled', () => {
    const { value, context } = beginAttempt(attemptInput());
    expect(value).toBe('answering');
    expect([...context.order].sort()).toEqual(smallQuiz.items.map(({ id }) => id).sort());
    expect(itemAt(context).id).toBe(context.order[0]);
    expect(answerAt(context)).toBeNull();
    expect(summaryOf(context)).toBeNull();
  });

  test('tells after each answer and goes on', () => {
    const told = play(['wrong']);
    expect(told.value).toBe('told');
    expect(answerAt(told.context)?.graded.mark).toBe(0);
    const on = next(told, { type: 'next' });
    expect([on.value, on.context.at]).toEqual(['answering', 1]);
  });

  test('ends after the last item with the score of all', () => {
    const whole = play([...all(), 'next']);
    expect(whole.value).toBe('finished');
    expect(summaryOf(whole.context)).toEqual({ score: 1000, passed: true });
    expect(summaryOf(play([...all(1), 'next']).context)).toEqual({ score: 875, passed: true });
    expect(summaryOf(play([...all(2), 'next']).context)).toEqual({ score: 750, passed: false });
  });

  test('is passed at the pass mark of the course, not before', () => {
    const at = (passPercent: number) =>
      summaryOf(play([...all(2), 'next'], newInput(smallQuiz, 7, { ...quizRule, passPercent })).context)?.passed;
    expect([at(75), at(76)]).toEqual([true, false]);
  });

  test('can be handed in early; what is not answered earns nothing', () => {
    expect(summaryOf(play(['right', 'finish']).context)).toEqual({ score: 125, passed: false });
    expect(summaryOf(play(['right', 'next', 'finish']).context)).toEqual({ score: 125, passed: false });
    expect(summaryOf(play(['finish']).context)).toEqual({ score: 0, passed: false });
  });

  test('keeps what the trainee said about being sure', () => {
    const { answers } = play(all(count)).context;
    for (const { item, sure } of answers) {
      expect(sure).toBe(smallQuiz.items.find(({ id }) => id === item)?.askConfidence ? false : null);
    }
  });
});

describe('another order', () => {
  const places = (steps: readonly Step[]) => {
    const { value, context } = play(steps);
    return [value, context.at];
  };

  test('an item is left for later, and come back to after the last', () => {
    expect(places(['skip'])).toEqual(['answering', 1]);
    const rest = Array.from({ length: count - 2 }, (): Step[] => ['right', 'next']).flat();
    const back: Step[] = ['skip', ...rest, 'right', 'next'];
    expect(places(back)).toEqual(['answering', 0]);
    expect(places([...back, 'skip'])).toEqual(['answering', 0]);
    expect(summaryOf(play([...back, 'wrong', 'next']).context)).toEqual({ score: 875, passed: true });
  });

  test('any item can be gone to; an answered one is read only and leads on to one without an answer', () => {
    expect(places(['right', 'next', 'go 0'])).toEqual(['told', 0]);
    expect(places(['right', 'next', 'go 5', 'wrong', 'go 0', 'next'])).toEqual(['answering', 1]);
    const told = play(['wrong', 'next', 'go 0']);
    const item = itemAt(told.context);
    const again = next(told, { type: 'answer', item: item.id, answer: rightAnswer(item), sure: null });
    expect(again.context).toEqual(told.context);
  });

  test('answers are kept in the order of the items, whatever came first', () => {
    const { answers, order } = play(['go 5', 'right', 'go 2', 'wrong']).context;
    expect(answers.map(({ item }) => item)).toEqual([order[2], order[5]]);
  });

  test('there is nothing to go to outside the quiz', () => {
    for (const place of [-1, count, 0.5, Number.NaN]) {
      expect(next(play([]), { type: 'go', place }).context.at).toBe(0);
    }
  });
});

describe('events that do not apply change nothing', () => {
  const begun = beginAttempt(attemptInput());
  const item = itemAt(begun.context);

  test('an answer to another item, or one that is not complete', () => {
    const other = smallQuiz.items.find(({ id }) => id !== item.id);
    if (other === undefined) return expect.unreachable();
    for (const stray of [
      { type: 'answer', item: other.id, answer: rightAnswer(other), sure: null },
      // Complete for the item shown, but meant for another: a button pressed twice.
      { type: 'answer', item: other.id, answer: rightAnswer(item), sure: null },
      { type: 'answer', item: item.id, answer: [], sure: null },
      { type: 'next' },
    ] as const) {
      const after = next(begun, stray);
      expect([after.value, after.context]).toEqual([begun.value, begun.context]);
    }
  });

  test('a second answer, or anything after the end', () => {
    const told = play(['right']);
    expect(next(told, { type: 'answer', item: item.id, answer: rightAnswer(item), sure: null }).context).toEqual(
      told.context,
    );
    const end = play(['finish']);
    for (const step of ['right', 'next', 'skip', 'go 3', 'finish'] as const) {
      expect(play(['finish', step]).context).toEqual(end.context);
    }
  });
});

test('a quiz without items cannot be begun', () => {
  expect(() => beginAttempt({ ...attemptInput(), items: [] })).toThrow(RangeError);
});
