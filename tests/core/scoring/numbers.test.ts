import { describe, expect, test } from 'vitest';
import { amountsIn, moneyIn } from '../../../src/core/scoring/numbers.ts';

describe('amountsIn', () => {
  test.each([
    ['三千五', 3500],
    ['两千七百', 2700],
    ['一万三千六百', 13600],
    ['两万一', 21000],
    ['一千零五十', 1050],
    ['十五', 15],
    ['38600', 38600],
    ['3点5万', 35000],
    ['2千', 2000],
    ['一百零五', 105],
  ])('%s is %i', (text, value) => {
    expect(amountsIn(`约${text}元`).map((amount) => amount.value)).toEqual([value]);
  });
});

test('dates and numbers of instalments are no money', () => {
  expect(moneyIn('每月15号还2400元，120期').map((money) => money.value)).toEqual([2400]);
});
