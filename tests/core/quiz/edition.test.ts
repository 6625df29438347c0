import { describe, expect, test } from 'vitest';
import { MOST_EDITIONS, surplus } from '../../../src/core/quiz/edition-shelf.ts';
import { readEdition } from '../../../src/core/quiz/edition.ts';
import { quizVersion } from '../../../src/core/quiz/version.ts';
import { smallQuiz } from '../../support/quiz.ts';

const edition = {
  quiz: smallQuiz.lesson,
  version: quizVersion(smallQuiz.items),
  at: 5,
  items: smallQuiz.items,
  titles: [{ id: 'card-measures#68', title: '《办法》第六十八条' }],
  redlines: [{ id: 'R5', title: '向第三人施压' }],
};

describe('a stored edition', () => {
  test('is read back as it was kept, out of a copy as storage makes it', () => {
    expect(readEdition(structuredClone(edition))).toEqual(edition);
  });

  test('is not read when its items are not those of its version', () => {
    const [first, ...rest] = smallQuiz.items;
    expect(readEdition({ ...edition, items: [{ ...first, ask: '另问' }, ...rest] })).toBeNull();
    expect(readEdition({ ...edition, items: rest })).toBeNull();
    expect(readEdition({ ...edition, version: 'AAAA' })).toBeNull();
  });

  test.each([null, 1, 'x', {}, [], { ...edition, items: [] }, { ...edition, items: [{}] }, { ...edition, at: -1 }])(
    'is not read when it is damaged: %j',
    (value) => {
      expect(readEdition(value)).toBeNull();
    },
  );
});

test('as many editions stay as somebody may be in the middle of, the latest begun', () => {
  const many = Array.from({ length: MOST_EDITIONS + 2 }, (_, at) => ({ version: `v${String(at)}`, at }));
  expect(surplus(many).map(({ version }) => version)).toEqual(['v1', 'v0']);
  expect(surplus(many.slice(2))).toEqual([]);
});
