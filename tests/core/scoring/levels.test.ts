import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, probabilityOf } from '../../../src/core/scoring/levels.ts';
import { columnOf, knownOf } from '../../../src/core/scoring/model.ts';
import type { Gate } from '../../../src/core/scoring/verdict.ts';
import { modelOf } from './models.ts';

const SURE = 9000;
const odds = fc.integer({ min: -12_000, max: 12_000 });

const at = (one: number, two: number, three: number, gate: Gate = 3): number =>
  levelOf(
    modelOf({ biases: { [columnOf(gate, 0)]: one, [columnOf(gate, 1)]: two, [columnOf(gate, 2)]: three } }),
    [],
    gate,
  );

describe('the probability of log odds', () => {
  test('is the logistic function to three thousandths', () => {
    fc.assert(
      fc.property(odds, (one) => {
        const exact = 1000 / (1 + Math.exp(-one / 1000));
        expect(Math.abs(probabilityOf(one) - exact)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is whole, rises and mirrors about a half', () => {
    fc.assert(
      fc.property(odds, fc.nat({ max: 500 }), (one, more) => {
        expect(Number.isInteger(probabilityOf(one))).toBe(true);
        expect(probabilityOf(one + more)).toBeGreaterThanOrEqual(probabilityOf(one));
        expect(probabilityOf(one) + probabilityOf(-one)).toBe(1000);
      }),
    );
  });

  test.each([
    [0, 500],
    [250, 562],
    [1000, 731],
    [-1000, 269],
    [125, 531],
    [8000, 1000],
    [1e9, 1000],
    [-1e9, 0],
  ])('at %i thousandths is %i', (one, thousandths) => {
    expect(probabilityOf(one)).toBe(thousandths);
  });
});

describe('the level', () => {
  test.each([
    [-SURE, -SURE, -SURE, 0],
    [SURE, -SURE, -SURE, 1],
    [SURE, SURE, -SURE, 2],
    [SURE, SURE, SURE, 3],
  ])('is what is sure: %i, %i, %i give %i', (one, two, three, level) => {
    for (const gate of [0, 1, 2, 3, 4, 5] as const) expect(at(one, two, three, gate)).toBe(level);
  });

  test('never falls when a step becomes likelier', () => {
    fc.assert(
      fc.property(odds, odds, odds, fc.nat({ max: 4000 }), (one, two, three, more) => {
        const before = at(one, two, three);
        expect(at(one + more, two, three)).toBeGreaterThanOrEqual(before);
        expect(at(one, two + more, three)).toBeGreaterThanOrEqual(before);
        expect(at(one, two, three + more)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('is the level nearest to the one expected, within the leave calibration takes', () => {
    fc.assert(
      fc.property(odds, odds, odds, (one, two, three) => {
        const expected = probabilityOf(one) + probabilityOf(two) + probabilityOf(three);
        expect(Math.abs(at(one, two, three) * 1000 - expected)).toBeLessThanOrEqual(650);
      }),
    );
  });

  test('looks at the columns of its own gate, not at those of criteria', () => {
    const sure = (gate: Gate, output: number): Record<number, number> => ({ [columnOf(gate, output)]: SURE });
    const silent = Object.fromEntries([0, 1, 2].map((output) => [columnOf(3, output), -SURE]));
    const elsewhere = modelOf({ biases: { ...sure(3, 3), ...sure(2, 0), ...sure(4, 0), ...silent } });
    expect(levelOf(elsewhere, [], 3)).toBe(0);
  });

  test('is moved by what is known of the reply', () => {
    const biases = Object.fromEntries([0, 1, 2].map((output) => [columnOf(1, output), -SURE]));
    const model = modelOf({ weights: { x: { [columnOf(1, 0)]: 15 } }, biases });
    expect(levelOf(model, [], 1)).toBe(0);
    expect(levelOf(model, knownOf(model, [{ key: 'x', value: 2048, start: -1, end: -1 }]), 1)).toBe(1);
  });
});
