import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/core/scoring/features.ts';
import { rulesOf } from '../../../src/core/scoring/judge.ts';
import {
  ANY_REDLINE,
  columnOf,
  COLUMNS,
  CONTEXTS,
  contextsOf,
  GATES,
  KEY_BITS,
  keyOf,
  knownOf,
  MOST,
  OUTPUTS,
  PACKING,
  scoreOf,
  unpack,
} from '../../../src/core/scoring/model.ts';
import { read } from '../../../src/core/scoring/reading.ts';
import { WEIGHTS } from '../../../src/core/scoring/weights.ts';
import { modelOf } from './models.ts';
import { situation } from './support.ts';

const featuresFor = (reply: string): ReturnType<typeof featuresOf> => {
  const reading = read(situation(1, '你们天天打电话，烦不烦？'), reply);
  return featuresOf(reading, rulesOf(reading));
};

describe('the key of a feature', () => {
  // Weights of an older course are of no use if these change.
  test.each([
    ['', 1749243],
    ['n您', 4811830],
    ['n▇？', 13517152],
    ['pQ+mir', 7394369],
    ['slen', 16432351],
    ['rafull', 9770865],
  ])('%j always begins with the bits of %i', (feature, key) => {
    expect(keyOf(feature)).toBe(key >>> (24 - KEY_BITS));
  });

  test('is a whole number of its bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (feature) => {
        const key = keyOf(feature);
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** KEY_BITS).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  test('are packed each once', () => {
    expect([...PACKING].sort((one, other) => one - other)).toEqual(Array.from({ length: COLUMNS }, (_, i) => i));
  });

  test('of gates and outputs are told apart and lie before those of red lines', () => {
    const all = [0, 1, 2, 3, 4, 5].flatMap((gate) =>
      Array.from({ length: OUTPUTS }, (_, output) => columnOf(gate as 0, output)),
    );
    expect(new Set(all).size).toBe(GATES * OUTPUTS);
    expect(Math.max(...all)).toBeLessThan(ANY_REDLINE);
  });

  test('have contexts of the coder within its table, apart by what they code', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: COLUMNS - 1 }),
        fc.nat({ max: GATES }),
        fc.integer({ min: -MOST, max: MOST }),
        (place, before, last) => {
          const { zero, sign, size } = contextsOf(place, before, last);
          expect(zero).toBeGreaterThan(KEY_BITS);
          expect(zero).toBeLessThan(512);
          expect(sign).toBeGreaterThanOrEqual(512);
          expect(sign).toBeLessThan(600);
          expect(size).toBeGreaterThanOrEqual(600);
          expect(size + MOST).toBeLessThan(CONTEXTS);
        },
      ),
    );
  });
});

describe('the score of a column', () => {
  test('is bias plus weights by values, in thousandths', () => {
    const model = modelOf({ weights: { x: { 0: 2, 1: -3 }, y: { 0: 5 } }, biases: { 0: 7, 1: 11 } });
    const known = knownOf(model, [
      { key: 'x', value: 1024, start: -1, end: -1 },
      { key: 'y', value: 512, start: -1, end: -1 },
      { key: 'unheard of', value: 1024, start: -1, end: -1 },
    ]);
    expect(known.map(({ key }) => key)).toEqual(['x', 'y']);
    expect(scoreOf(model, known, 0)).toBe(2000 + 2500 + 7);
    expect(scoreOf(model, known, 1)).toBe(-3000 + 11);
    expect(scoreOf(model, known, 2)).toBe(0);
    expect(scoreOf(model, [], 0)).toBe(7);
  });

  test('is a whole number for any reply and column', () => {
    const model = unpack(WEIGHTS);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat({ max: COLUMNS - 1 }), (reply, column) => {
        expect(Number.isInteger(scoreOf(model, knownOf(model, featuresFor(reply)), column))).toBe(true);
      }),
    );
  });
});

describe('the calibrated weights', () => {
  const model = unpack(WEIGHTS);

  test('have a step and a bias for every column, all whole, and a version', () => {
    expect(WEIGHTS.steps).toHaveLength(COLUMNS);
    expect(WEIGHTS.biases).toHaveLength(COLUMNS);
    expect([...WEIGHTS.steps, ...WEIGHTS.biases, WEIGHTS.redlineFrom].every(Number.isInteger)).toBe(true);
    expect(WEIGHTS.version).toMatch(/^cal-[0-9a-f]{8}$/);
  });

  test('name each feature once, in rising order of keys', () => {
    const keys = [...model.rowOf.keys()];
    expect(keys).toHaveLength(WEIGHTS.features);
    expect(keys.every((key, i) => i === 0 || key > (keys[i - 1] ?? key))).toBe(true);
    expect(keys.at(-1)).toBeLessThan(2 ** KEY_BITS);
  });

  test('know most of what an ordinary reply is made of', () => {
    const features = featuresFor('天天打电话，听着是烦。您说，最烦的是哪一次？');
    expect(knownOf(model, features).length).toBeGreaterThan(features.length / 3);
  });

  test('have no row of nothing but zeros', () => {
    const empty = [...model.rowOf.values()].filter((row) =>
      model.rows.slice(row * COLUMNS, (row + 1) * COLUMNS).every((weight) => weight === 0),
    );
    expect(empty).toEqual([]);
  });
});
