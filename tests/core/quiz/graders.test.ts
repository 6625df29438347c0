import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerText, isComplete, parseAnswer } from '../../../src/core/quiz/answer.ts';
import { grade, markedSpan, rightAnswer, scoreOf } from '../../../src/core/quiz/graders.ts';
import { quizSchema, type Item } from '../../../src/core/quiz/item.ts';
import { parse } from 'yaml';
import { contentFiles } from '../../support/content.ts';
import { allItems, itemOf, wrongAnswer } from '../../support/quiz.ts';

const ofCourse = contentFiles()
  .filter(({ path }) => path.startsWith('quizzes/'))
  .flatMap(({ text }) => quizSchema.parse(parse(text)).items);
const anyItem = fc.constantFrom<Item>(...allItems, ...ofCourse);

/** Values that look like answers, so that the graders themselves are reached. */
const likely = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
  fc.boolean(),
  fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 8 }),
  fc.shuffledSubarray([0, 1, 2, 3]),
  fc.shuffledSubarray([0, 1, 2]),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.record({
    lawful: fc.boolean(),
    redline: fc.constantFrom(null, 'R5', 'R12', 'R13'),
    words: fc.option(fc.record({ start: fc.integer({ min: -1, max: 30 }), end: fc.integer({ min: -1, max: 30 }) })),
  }),
);

describe('every kind', () => {
  test('any value at all gets whole marks within 0 and 1000, and nothing when it is no answer', () => {
    fc.assert(
      fc.property(anyItem, fc.oneof(likely, fc.jsonValue(), fc.anything()), (item, value) => {
        const { mark, code, parts } = grade(item, value);
        expect(Number.isInteger(mark) && mark >= 0 && mark <= 1000).toBe(true);
        expect(code === 'right').toBe(mark === 1000);
        expect(code === 'unreadable').toBe(!isComplete(item, value));
        expect(parts.every(({ right }) => right)).toBe(mark === 1000 || code === 'unreadable');
      }),
      { numRuns: 2000 },
    );
  });

  test('reading a recorded text never throws, and gives back what was recorded', () => {
    fc.assert(
      fc.property(
        anyItem,
        fc.oneof(
          fc.string(),
          fc.json(),
          likely.map((value) => JSON.stringify(value)),
        ),
        (item, text) => {
          const answer = parseAnswer(item, text);
          if (answer !== null) expect(parseAnswer(item, answerText(answer))).toEqual(answer);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([...allItems, ...ofCourse].map((item) => [item.id, item] as const))(
    '%s: the right answer earns all',
    (_, item) => {
      expect(grade(item, rightAnswer(item))).toMatchObject({ mark: 1000, code: 'right' });
      expect(parseAnswer(item, answerText(rightAnswer(item)))).toEqual(rightAnswer(item));
    },
  );

  test.each(allItems.map((item) => [item.kind, item] as const))('%s: a wrong answer earns nothing', (_, item) => {
    expect(grade(item, wrongAnswer(item)).mark).toBe(0);
    expect(grade(item, wrongAnswer(item)).code).not.toBe('unreadable');
  });

  test('an answer nested too deep, or as long as a book, is no answer', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const item of allItems) expect(parseAnswer(item, deep)).toBeNull();
    expect(parseAnswer(itemOf('short'), JSON.stringify('重'.repeat(101)))).toBeNull();
  });
});

test('words must lie within the utterance', () => {
  const item = itemOf('utterance');
  const answer = (start: number, end: number) => ({ lawful: false, redline: 'R5', words: { start, end } });
  const { length } = item.utterance;
  expect(isComplete(item, answer(0, length))).toBe(true);
  for (const [start, end] of [
    [0, length + 1],
    [3, 3],
    [4, 2],
    [-1, 2],
    [0.5, 2],
  ] as const) {
    expect(isComplete(item, answer(start, end))).toBe(false);
  }
});

describe('multiple', () => {
  test('never earns more by one more wrong choice, nor less by one more right one', () => {
    const item = itemOf('multiple');
    const right = item.options.filter(({ correct }) => correct).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1, maxLength: 3 }), (chosen) => {
        for (const { id } of item.options.filter((option) => !chosen.includes(option.id))) {
          const change = grade(item, [...chosen, id]).mark - grade(item, chosen).mark;
          if (right.includes(id)) expect(change).toBeGreaterThanOrEqual(0);
          else expect(change).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

test('the marked words are found where they stand', () => {
  expect(markedSpan(itemOf('utterance'))).toEqual({ start: 6, end: 11 });
  expect(markedSpan({ ...itemOf('utterance'), lawful: true, redline: null, words: null })).toBeNull();
});

test('the score of a whole is rounded down, so that 79.99 % is not 80 %', () => {
  expect(scoreOf([1000, 1000, 333], 3)).toBe(777);
  expect(scoreOf([1000, 1000, 1000, 999, 0], 5)).toBe(799);
  expect(scoreOf([1000], 4)).toBe(250);
  expect(scoreOf([], 0)).toBe(0);
});
