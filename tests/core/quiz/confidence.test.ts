import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/core/quiz/confidence.ts';
import { play, smallQuiz, type Step } from '../../support/quiz.ts';

test('counts only items that asked, by what was said and what came out', () => {
  const { answers } = play(smallQuiz.items.flatMap((): Step[] => ['right', 'next'])).context;
  expect(confidenceOf([])).toEqual({ sureRight: 0, sureWrong: 0, unsureRight: 0, unsureWrong: 0 });
  expect(confidenceOf(answers)).toEqual({ sureRight: 2, sureWrong: 0, unsureRight: 0, unsureWrong: 0 });
  const unsure = answers.map((one) => (one.item === 'k-short' ? { ...one, sure: false } : one));
  expect(confidenceOf(unsure)).toEqual({ sureRight: 1, sureWrong: 0, unsureRight: 1, unsureWrong: 0 });
  const half = unsure.map((one) => ({ ...one, graded: { ...one.graded, mark: 500, code: 'near' as const } }));
  expect(confidenceOf(half)).toEqual({ sureRight: 0, sureWrong: 1, unsureRight: 0, unsureWrong: 1 });
});
