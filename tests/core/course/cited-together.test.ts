import { expect, test } from 'vitest';
import { bySource, nameInGroup } from '../../../src/core/course/cited-together.ts';

/** Each group as it reads in a line. */
const lines = (cited: readonly (readonly [reference: string, title: string])[]) =>
  bySource(cited.map(([reference, title]) => ({ reference, title }))).map((group) =>
    group.map(({ title }, index) => nameInGroup(title, index)).join('、'),
  );

test('the articles of one source are named after its title, which stands once', () => {
  expect(
    lines([
      ['rules#13', '《办法》第十三条'],
      ['code#1', '《民法典》第一条'],
      ['rules#14', '《办法》第十四条'],
    ]),
  ).toEqual(['《办法》第十三条、第十四条', '《民法典》第一条']);
});

test('a title within a title stays whole', () => {
  expect(
    lines([
      ['a#1', '《关于适用〈办法〉和《条例》的解释》第一条'],
      ['a#2', '《关于适用〈办法〉和《条例》的解释》第二条'],
    ]),
  ).toEqual(['《关于适用〈办法〉和《条例》的解释》第一条、第二条']);
});

test('two sources of one title, a whole source and what the course itself says are not put together', () => {
  const cited = [
    ['a#1', '《办法》第一条'],
    ['b#1', '《办法》第一条'],
    ['a', '《办法》'],
    ['course#one', '本课程的折中方案一'],
    ['course#two', '本课程的折中方案二'],
    ['gone#3', 'gone#3'],
  ] as const;
  expect(lines(cited)).toEqual(cited.map(([, title]) => title));
});
