import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemOrder, optionOrder, rightOrder, shuffled, stepOrder } from '../../../src/core/quiz/shuffle.ts';
import { itemOf } from '../../support/quiz.ts';

const sorted = (list: readonly number[]) => [...list].sort((one, other) => one - other);
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('a shuffle', () => {
  test('is a permutation that depends on nothing but list and seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const once = shuffled(list, seed);
        expect(sorted(once)).toEqual(sorted(list));
        expect(shuffled([...list], seed)).toEqual(once);
      }),
    );
  });

  test('brings every item to every place about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      itemOrder(['a', 'b', 'c', 'd'], seed).forEach((id, at) => {
        const key = `${id}${String(at)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('stays as it was when the code changes: open attempts depend on it', () => {
    expect(itemOrder(['a', 'b', 'c', 'd', 'e'], 7)).toEqual(['d', 'e', 'c', 'b', 'a']);
  });
});

describe('within an item', () => {
  test('steps and right sides are never in line already, and vary', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 7 }), (seed, count) => {
        const steps = Array.from({ length: count }, (_, at) => `第${String(at)}步`);
        const pairs = steps.map((left) => ({ left, right: `${left}右` }));
        for (const order of [
          stepOrder({ ...itemOf('ordering'), steps }, seed),
          rightOrder({ ...itemOf('matching'), pairs }, seed),
        ]) {
          expect(sorted(order)).toEqual(steps.map((_, at) => at));
          expect(order).not.toEqual(sorted(order));
        }
      }),
    );
    expect(new Set(seeds.map((seed) => stepOrder(itemOf('ordering'), seed).join())).size).toBeGreaterThan(10);
  });

  test('options vary with the seed and with the item', () => {
    const single = itemOf('single');
    expect(new Set(seeds.map((seed) => optionOrder(single, seed).join())).size).toBe(6);
    const other = { ...single, id: 'another' };
    expect(seeds.some((seed) => optionOrder(single, seed).join() !== optionOrder(other, seed).join())).toBe(true);
  });
});
