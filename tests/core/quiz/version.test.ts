import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/core/quiz/item.ts';
import { itemsOfVersion, quizVersion } from '../../../src/core/quiz/version.ts';
import { allItems, itemOf } from '../../support/quiz.ts';

const version = quizVersion(allItems);
const edit = (id: string, change: object): Item[] =>
  allItems.map((item) => (item.id === id ? ({ ...item, ...change } as Item) : item));
const many = (count: number): Item[] =>
  Array.from({ length: count }, (_, at) => ({ ...itemOf('true-false'), id: `i-${String(at)}` }));

describe('the version of a quiz', () => {
  test('fits into an event and does not depend on the order of keys', () => {
    expect(version).toMatch(/^[\w-]{32}$/);
    const turned = allItems.map((item) => Object.fromEntries(Object.entries(item).reverse()) as unknown as Item);
    expect(quizVersion(turned)).toBe(version);
    expect(quizVersion(many(16)).length).toBe(64);
    expect(quizVersion(many(200)).length).toBeLessThanOrEqual(64);
  });

  test('stays the same when the code changes: open attempts depend on it', () => {
    expect(quizVersion([itemOf('true-false')])).toBe('BU-c');
  });

  test.each<[string, string, object]>([
    ['the question', 'k-single', { ask: '另问' }],
    ['the situation', 'k-single', { given: '新情况' }],
    ['the right answer', 'k-true-false', { answer: true }],
    ['the order of steps', 'k-ordering', { steps: ['乙', '甲', '丙', '丁'] }],
    ['a side', 'k-matching', { pairs: [...itemOf('matching').pairs.slice(0, 2), { left: '左三', right: '别的' }] }],
    ['the tolerance', 'k-numeric', { tolerance: 6 }],
    ['an accepted form', 'k-short', { accept: ['重复', '镜像'] }],
    ['the marked words', 'k-utterance', { words: '您领导' }],
    [
      'an option’s text',
      'k-multiple',
      { options: itemOf('multiple').options.map((one) => ({ ...one, text: one.id })) },
    ],
  ])('changes with %s; an attempt begun before cannot be gone on with', (_, id, change) => {
    const edited = edit(id, change);
    expect(quizVersion(edited)).not.toBe(version);
    expect(itemsOfVersion(version, edited)).toBeNull();
  });

  test.each<[string, string, object]>([
    ['the explanation', 'k-single', { explain: '新解释' }],
    [
      'why an option tempts',
      'k-multiple',
      { options: itemOf('multiple').options.map((one) => ({ ...one, why: '新' })) },
    ],
    ['why the other answer tempts', 'k-true-false', { whyNot: '新' }],
    ['sources', 'k-short', { sources: ['civil-code#1'] }],
    ['the question of confidence', 'k-ordering', { askConfidence: true }],
  ])('does not change with %s', (_, id, change) => {
    expect(quizVersion(edit(id, change))).toBe(version);
  });
});

describe('the items of an older version', () => {
  const ids = (items: readonly Item[] | null) => items?.map(({ id }) => id) ?? null;

  test('are found in their old order though items were added and moved', () => {
    const later = [...many(1), ...[...allItems].reverse()];
    expect(ids(itemsOfVersion(version, later))).toEqual(ids(allItems));
  });

  test('are not found when one was removed', () => {
    expect(itemsOfVersion(version, allItems.slice(1))).toBeNull();
  });

  test('of more than 16 items are only known when nothing changed', () => {
    const long = many(40);
    expect(itemsOfVersion(quizVersion(long), long)).toEqual(long);
    expect(itemsOfVersion(quizVersion(long), [...long, itemOf('single')])).toBeNull();
    expect(itemsOfVersion(quizVersion(many(16)), long)).toEqual(many(16));
    expect(itemsOfVersion(quizVersion(long), long.slice(1))).toBeNull();
  });

  test.each(['', 'abc', 'whole', 'AAAA', `${version}AAAA`, version + version.slice(0, 4), '。。。。', 'a.b.c'])(
    'are not found for what is no version of it: %s',
    (stray) => {
      expect(itemsOfVersion(stray, allItems)).toBeNull();
    },
  );
});
