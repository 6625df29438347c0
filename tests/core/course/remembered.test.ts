import { expect, it } from 'vitest';
import { remembered } from '../../../src/core/course/remembered.ts';

it('reads a text once, and again only after others have taken its place', () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return text.length;
  }, 2);
  expect(['甲', '乙乙', '甲', '丙丙丙', '甲', '乙乙'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(read).toEqual(['甲', '乙乙', '丙丙丙', '乙乙']);
});

it('keeps an answer that is nothing', () => {
  let times = 0;
  const nothing = remembered(() => {
    times += 1;
    return undefined;
  }, 1);
  nothing('甲');
  nothing('甲');
  expect(times).toBe(1);
});
