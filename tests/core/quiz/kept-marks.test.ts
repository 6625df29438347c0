import { expect, test } from 'vitest';
import { keptMarks } from '../../../src/core/quiz/kept-marks.ts';
import { record, smallQuiz } from '../../support/quiz.ts';

const events = record(['right', 'next', 'wrong', 'finish']);
const order = events.flatMap((event) => (event.kind === 'quiz-answered' ? event.item : []));

test('what was recorded stands, with the words of items that are still the same', () => {
  const edited = smallQuiz.items.map((item) => (item.id === order[0] ? { ...item, ask: '另问' } : item));
  const kept = keptMarks('a1', edited, events);
  expect(kept?.answers.map(({ item, mark }) => [item?.id ?? null, mark])).toEqual([
    [null, 1000],
    [order[1], 0],
  ]);
  expect(kept).toMatchObject({ count: 8, result: { score: 125, passed: false } });
});

test('an open attempt has no result; an unknown one is nothing', () => {
  expect(keptMarks('a1', smallQuiz.items, events.slice(0, -1))?.result).toBeNull();
  expect(keptMarks('a2', smallQuiz.items, events)).toBeNull();
});

test('the first answer to an item counts where two tabs gave one', () => {
  const stray = events.slice(1, 2).map((event) => ({ ...event, id: 'stray', mark: 0 }));
  expect(keptMarks('a1', smallQuiz.items, [...events, ...stray])?.answers.map(({ mark }) => mark)).toEqual([1000, 0]);
});
