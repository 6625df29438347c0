import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, LIMIT } from '../../../src/core/scoring/normalise.ts';

describe('fold', () => {
  test.each([
    ['full width to half', 'ＡＰＰ１２３', 'app123'],
    ['traditional to simplified', '還錢的賬單', '还钱的账单'],
    ['Cantonese function words', '唔係佢', '不是他'],
    ['a number with a comma is one number', '1,300元', '1300元'],
    ['a decimal point', '3.5万', '3点5万'],
    ['ASCII marks to Chinese ones', '好,行?', '好，行？'],
    ['repeated marks once', '好。。。？？', '好。？'],
    ['quotation marks go', '“天天打”？', '天天打？'],
    ['pictures go', '电🛗梯', '电梯'],
    ['pictures that stand for a word stay', '🐷脑子', '猪脑子'],
    ['characters set apart are joined', '扫 码 付 给 谁', '扫码付给谁'],
    ['words set apart are a pause', '账我认 您这一句', '账我认，您这一句'],
    ['marks inside a word go', '法·院·訴', '法院诉'],
    ['pinyin for a word', 'zheng信', '证信'],
    ['zero-width marks go', '坐\u200b牢', '坐牢'],
  ])('%s', (_name, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test('maps every folded character back to where it came from', () => {
    const original = '您😀還1,300元';
    const { text, from, to } = fold(original);
    const origins = Array.from(text, (_ch, i) => original.slice(from[i], to[i]));
    expect(origins).toEqual(['您', '還', '1', '3', '0', '0', '元']);
  });

  test('keeps one ordered, non-empty place for each character, inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (original) => {
        const { text, from, to } = fold(original);
        expect([from.length, to.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i += 1) {
          expect(from[i]).toBeLessThan(to[i] ?? 0);
          expect(to[i]).toBeLessThanOrEqual(original.length);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
        }
      }),
    );
  });

  test('reads no further than its limit', () => {
    expect(fold('好'.repeat(LIMIT + 500)).text).toHaveLength(LIMIT);
  });
});
