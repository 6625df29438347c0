import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumeral } from '../../../src/core/quiz/chinese-numeral.ts';
import { inChinese } from '../../support/in-chinese.ts';

/** Four figures each of 亿, 万 and ones, with zeros as often as not, where 零 is read or left out. */
const group = fc.oneof(fc.constantFrom(0, 1, 5, 10, 15, 100, 105, 1000, 1010), fc.integer({ min: 0, max: 9999 }));
const anyWhole = fc.tuple(group, group, group).map(([high, middle, low]) => high * 1e8 + middle * 1e4 + low);

describe('a Chinese numeral', () => {
  test('every whole number below 10^12 comes back the same', () => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        expect(chineseNumeral(inChinese(value))).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十二', 12],
    ['二十', 20],
    ['两百', 200],
    ['一百五', 150],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一千六', 1600],
    ['一千零六', 1006],
    ['一千零六十', 1060],
    ['两千五百五', 2550],
    ['三万二', 32_000],
    ['三万零二', 30_002],
    ['二十三万五', 235_000],
    ['三万一千六', 31_600],
    ['一万零五百', 10_500],
    ['一亿两千万', 120_000_000],
  ])('%s', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '三四',
    '一二三',
    '十两',
    '两十',
    '一百零十',
    '十百',
    '百',
    '千六',
    '万',
    '零五',
    '零三万',
    '五百零',
    '三百五万',
    '一万万',
    '一万十五',
    '一亿零',
    '三点五',
    '三万2',
    '负五',
    '第三',
    '三十几',
    '一千六一千六',
  ])('“%s” is none', (text) => {
    expect(chineseNumeral(text)).toBeNull();
  });

  test('characters of numerals in any order are a number below 10^12 or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零一二两五九十百千万亿'), maxLength: 40 }), (text) => {
        const value = chineseNumeral(text);
        expect(value === null || (Number.isSafeInteger(value) && value >= 0 && value < 1e12)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
