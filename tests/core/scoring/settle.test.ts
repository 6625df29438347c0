import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, protocolOf } from '../../../src/core/scoring/decision.ts';
import { settle } from '../../../src/core/scoring/settle.ts';
import type { Criterion, FlawKey, Gate, Grade, Level } from '../../../src/core/scoring/verdict.ts';
import { gates } from './strings.ts';
import { rubric } from './support.ts';

const GRADES: readonly Grade[] = ['full', 'weak', 'none'];
const LEVELS: readonly Level[] = [0, 1, 2, 3];
const lettersOf = (gate: Gate): readonly Criterion[] => (gate === 0 ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd']);
const KEYS: readonly FlawKey[] = [...new Set(rubric.flaws.map(({ key }) => key))];
const capsAt = (gate: Gate): ReadonlySet<FlawKey> =>
  new Set(
    rubric.flaws
      .filter(({ cap, gates: at }) => cap !== null && (at.length === 0 || at.includes(gate)))
      .map(({ key }) => key),
  );

/** Flaws a row of the gate's table excludes. */
const excluded = (gate: Gate): ReadonlySet<FlawKey> =>
  new Set(
    protocolOf(rubric, gate)
      .table.flatMap(({ none }) => none)
      .filter((token) => token.startsWith('flaw:'))
      .map((token) => token.replace('flaw:', '')),
  );

/** Flaws a row of the gate's table asks for (not those it only excludes). */
const asked = (gate: Gate): ReadonlySet<FlawKey> =>
  new Set(
    protocolOf(rubric, gate)
      .table.flatMap(({ all, any }) => [...all, ...any.flat()])
      .filter((token) => token.startsWith('flaw:'))
      .map((token) => token.replace('flaw:', '')),
  );

type Odds = Partial<Record<Criterion, number>>;
interface Reading {
  readonly criteria: Partial<Record<Criterion, Grade>>;
  readonly flaws: readonly FlawKey[];
  readonly cost: number;
}

function gradings(gate: Gate, odds: Odds): { criteria: Partial<Record<Criterion, Grade>>; cost: number }[] {
  let all: { criteria: Partial<Record<Criterion, Grade>>; cost: number }[] = [{ criteria: {}, cost: 0 }];
  for (const letter of lettersOf(gate)) {
    const one = odds[letter] ?? 0;
    const costs = { full: Math.max(0, -one), weak: 250 + Math.trunc(Math.abs(one) / 2), none: Math.max(0, one) };
    all = all.flatMap(({ criteria, cost }) =>
      GRADES.map((grade) => ({ criteria: { ...criteria, [letter]: grade }, cost: cost + costs[grade] })),
    );
  }
  return all;
}

/** Every reading `settle` says it weighs, by brute force. */
function readings(gate: Gate, odds: Odds, found: readonly FlawKey[]): Reading[] {
  const weighed = found.filter((key) => capsAt(gate).has(key) || asked(gate).has(key) || excluded(gate).has(key));
  const flaws: { kept: readonly FlawKey[]; cost: number }[] = [
    { kept: found, cost: 0 },
    ...weighed.map((key) => ({ kept: found.filter((one) => one !== key), cost: 900 })),
    { kept: found.filter((one) => !weighed.includes(one)), cost: 900 * weighed.length },
    ...[...asked(gate)].filter((key) => !found.includes(key)).map((key) => ({ kept: [...found, key], cost: 2200 })),
  ];
  return gradings(gate, odds).flatMap(({ criteria, cost }) =>
    flaws.map((one) => ({ criteria, flaws: one.kept, cost: cost + one.cost })),
  );
}

const odds = fc.record({
  a: fc.integer({ min: -6000, max: 6000 }),
  b: fc.integer({ min: -6000, max: 6000 }),
  c: fc.integer({ min: -6000, max: 6000 }),
  d: fc.integer({ min: -6000, max: 6000 }),
  e: fc.integer({ min: -6000, max: 6000 }),
});
const oddsAt = (gate: Gate, all: Required<Odds>): Odds =>
  Object.fromEntries(lettersOf(gate).map((letter) => [letter, all[letter]]));
const flawLists = fc.subarray([...KEYS], { maxLength: 3 });
const levels = fc.constantFrom(...LEVELS);

describe('a settled verdict', () => {
  test('has the level the table gives for its grades and flaws', () => {
    fc.assert(
      fc.property(gates, levels, odds, flawLists, (gate, level, all, flaws) => {
        const settled = settle(rubric, { gate, level, odds: oddsAt(gate, all), flaws });
        expect(settled.level).toBe(decide(rubric, gate, settled).level);
        expect(Object.keys(settled.criteria)).toEqual(lettersOf(gate));
      }),
    );
  });

  test('reaches the level wanted whenever some reading reaches it, and then by the likeliest one', () => {
    fc.assert(
      fc.property(gates, levels, odds, flawLists, (gate, level, all, flaws) => {
        const own = oddsAt(gate, all);
        const fitting = readings(gate, own, flaws).filter((one) => decide(rubric, gate, one).level === level);
        const settled = settle(rubric, { gate, level, odds: own, flaws });
        expect(settled.level === level).toBe(fitting.length > 0);
        if (fitting.length === 0) return;
        const same = (one: Reading): boolean =>
          JSON.stringify([one.criteria, one.flaws]) === JSON.stringify([settled.criteria, settled.flaws]);
        const costs = fitting.filter(same).map(({ cost }) => cost);
        expect(Math.min(...costs)).toBe(Math.min(...fitting.map(({ cost }) => cost)));
      }),
      { numRuns: 150 },
    );
  });

  test('reaches every level at every gate where no flaw was found', () => {
    for (const gate of [0, 1, 2, 3, 4, 5] as const) {
      for (const level of LEVELS) {
        const own = oddsAt(gate, { a: 0, b: 0, c: 0, d: 0, e: 0 });
        expect(settle(rubric, { gate, level, odds: own, flaws: [] }).level).toBe(level);
      }
    }
  });

  test('where no reading reaches the level, is the likeliest of all, with the flaws found', () => {
    fc.assert(
      fc.property(gates, levels, odds, flawLists, (gate, level, all, flaws) => {
        const own = oddsAt(gate, all);
        fc.pre(!readings(gate, own, flaws).some((one) => decide(rubric, gate, one).level === level));
        const settled = settle(rubric, { gate, level, odds: own, flaws });
        expect(settled.flaws).toEqual(flaws);
        for (const letter of lettersOf(gate)) {
          if (own[letter] !== 0) expect(settled.criteria[letter]).toBe((own[letter] ?? 0) > 0 ? 'full' : 'none');
        }
      }),
      { numRuns: 30, maxSkipsPerRun: 5000 },
    );
  });

  test('is left as it is likeliest where that has the level wanted', () => {
    fc.assert(
      fc.property(gates, odds, flawLists, (gate, all, flaws) => {
        const own = oddsAt(gate, all);
        const likeliest = Object.fromEntries(
          lettersOf(gate).map((letter) => [letter, (own[letter] ?? 0) >= 0 ? ('full' as const) : ('none' as const)]),
        );
        const { level } = decide(rubric, gate, { criteria: likeliest, flaws });
        const settled = settle(rubric, { gate, level, odds: own, flaws });
        expect(settled).toEqual({ criteria: likeliest, flaws, level });
      }),
    );
  });

  test('is the same each time, whatever the order of the odds', () => {
    fc.assert(
      fc.property(gates, levels, odds, flawLists, (gate, level, all, flaws) => {
        const own = oddsAt(gate, all);
        const turned = Object.fromEntries(Object.entries(own).reverse());
        expect(settle(rubric, { gate, level, odds: turned, flaws })).toEqual(
          settle(rubric, { gate, level, odds: own, flaws }),
        );
      }),
    );
  });

  test('keeps flaws that neither cap nor decide', () => {
    const idle = KEYS.filter((key) => !capsAt(5).has(key) && !asked(5).has(key) && !excluded(5).has(key)).slice(0, 1);
    const own = oddsAt(5, { a: -500, b: -500, c: -500, d: -500, e: 0 });
    expect(idle).toHaveLength(1);
    for (const level of LEVELS)
      expect(settle(rubric, { gate: 5, level, odds: own, flaws: idle }).flaws).toContain(idle[0]);
  });
});
