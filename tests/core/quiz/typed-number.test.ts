import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NUMBER, numberFrom } from '../../../src/core/quiz/typed-number.ts';
import { inChinese } from '../../support/in-chinese.ts';

const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const unit = fc.constantFrom('元', '万元', '%', '个百分点', '日', '天', '期', '户', '');
const whole = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99_999_999 }));
/** In ten-thousandths, so that each has an exact decimal writing. */
const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9999 }));

describe('a typed number', () => {
  test.each([
    ['300', '元', 300],
    [' 1,300 ', '元', 1300],
    ['12 000', '元', 12_000],
    ['１，３００．５元', '元', 1300.5],
    ['-5', '元', -5],
    ['300 元', '元', 300],
    ['0.05', '元', 0.05],
    ['1.', '元', 1],
    ['1600元。', '元', 1600],
    ['约 1600 元', '元', 1600],
    ['大约1600', '元', 1600],
    ['0.16万', '元', 1600],
    ['0.16 万元', '元', 1600],
    ['1.13万', '元', 11_300],
    ['2亿', '元', 200_000_000],
    ['一千六', '元', 1600],
    ['一千六百元', '元', 1600],
    ['三万二', '元', 32_000],
    ['36', '万元', 36],
    ['36万', '万元', 36],
    ['36 万元', '万元', 36],
    ['360000元', '万元', 36],
    ['360,000 元', '万元', 36],
    ['三十六', '万元', 36],
    ['三十六万', '万元', 36],
    ['三十六万元', '万元', 36],
    ['三万二', '万元', 3.2],
    ['2亿', '万元', 20_000],
    ['12', '日', 12],
    ['12号', '日', 12],
    ['十二日', '日', 12],
    ['37%', '个百分点', 37],
    ['37％', '个百分点', 37],
    ['37个点', '个百分点', 37],
    ['37 个百分点', '个百分点', 37],
    ['37百分点', '个百分点', 37],
    ['15个百分点', '%', 15],
    ['百分之15', '%', 15],
    ['百分之十五', '%', 15],
    ['约百分之 15', '个百分点', 15],
    ['三', '次', 3],
    ['两', '人', 2],
    ['三人', '人', 3],
    ['7', '', 7],
  ])('%s (%s)', (text, unitOf, value) => {
    expect(numberFrom(text, unitOf)).toBe(value);
  });

  test.each([
    ['', '元'],
    ['元', '元'],
    ['约', '元'],
    ['3 4', '元'],
    ['1,30', '元'],
    ['1,3 000', '元'],
    ['300-400', '元'],
    ['三四百', '元'],
    ['三四', '元'],
    ['3万2', '元'],
    ['3万2千', '元'],
    ['3万万', '元'],
    ['1600元/月', '元'],
    ['1600元左右', '元'],
    ['约大约30', '元'],
    ['1600元元', '元'],
    ['12号', '天'],
    ['12号', '元'],
    ['15%', '元'],
    ['百分之15', '元'],
    ['百分之15%', '%'],
    ['百分之', '%'],
    ['1..', '元'],
    ['.', '元'],
    ['1e5', '元'],
    ['0x10', '元'],
    ['10²', '元'],
    ['½', '元'],
    ['①', '元'],
    ['Infinity', '元'],
    ['NaN', '元'],
    ['--5', '元'],
    ['9'.repeat(400), '元'],
    [`${' '.repeat(MAX_NUMBER)}5`, '元'],
  ])('“%s” (%s) is none', (text, unitOf) => {
    expect(numberFrom(text, unitOf)).toBeNull();
  });

  test('a whole number comes back the same however it is written', () => {
    fc.assert(
      fc.property(whole, unit, (value, unitOf) => {
        const figures = String(value);
        const writings = [figures, grouped(value, ','), grouped(value, ' '), wide(figures), wide(grouped(value, ','))];
        for (const text of [...writings, ...writings.map((one) => `约 ${one} ${unitOf}。`), ` ${figures} . `]) {
          // 三万元 names 元, and so does 30000元 where the unit is 万元: below.
          if (unitOf !== '万元' || !text.includes('约')) expect(numberFrom(text, unitOf), text).toBe(value);
        }
        if (unitOf !== '万元') expect(numberFrom(`${inChinese(value)}${unitOf}`, unitOf)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('a decimal comes back the same, in 万 as well', () => {
    fc.assert(
      fc.property(decimal, ([before, after]) => {
        const fraction = String(after).padStart(4, '0');
        const text = `${String(before)}.${fraction}`;
        expect(numberFrom(text, '元')).toBe(Number(text));
        expect(numberFrom(`${wide(text)}元`, '元')).toBe(Number(text));
        const inYuan = Number(`${String(before)}${fraction}`);
        expect(numberFrom(`${text}万`, '元')).toBe(inYuan);
        expect(numberFrom(`${text}万元`, '万元')).toBe(Number(text));
        expect(numberFrom(`${String(inYuan)}元`, '万元')).toBe(Number(text));
      }),
    );
  });

  test('whatever else is typed is a finite number or none, and no text without a number is one', () => {
    const pieces = fc.constantFrom(
      ...'0123459.,，。 -+约万亿元号%点个百分之一二两十百千零〇/~至²①eExX',
      '\u0000',
      '\u202e',
      '👍',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), unit, (text, unitOf) => {
        const value = numberFrom(text, unitOf);
        expect(value === null || Number.isFinite(value)).toBe(true);
        if (!/[\d０-９零〇一二两三四五六七八九十]/.test(text)) expect(value).toBeNull();
        if (text.length > MAX_NUMBER) expect(value).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  test('two numbers, or a word beside the number, are never one', () => {
    const joint = fc.constantFrom('-', '~', '至', '到', '或', '/', '、', '多', '几', 'x', '元', '万');
    fc.assert(
      fc.property(fc.nat(999_999), joint, fc.nat(999_999), (one, between, other) => {
        expect(numberFrom(`${String(one)}${between}${String(other)}`, '元')).toBeNull();
      }),
    );
  });
});
