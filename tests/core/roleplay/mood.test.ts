import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, GATES, gateNumber, moveMood, stepOf } from '../../../src/core/roleplay/mood.ts';
import { smallScenario } from '../../support/scenario.ts';

const LEVELS = [0, 1, 2, 3] as const;
const start = smallScenario.mood;
const of = (level: 0 | 1 | 2 | 3) => ({ level, redline: null });
const anyMood = fc.record({
  resistance: fc.integer({ min: 0, max: 100 }),
  trust: fc.integer({ min: 0, max: 100 }),
  commitment: fc.integer({ min: 0, max: 100 }),
});

describe('a reply moves the mood', () => {
  test('level 3 at the first gate calms most and wins some trust', () => {
    expect(moveMood(start, of(3), 1)).toEqual({ resistance: 54, trust: 26, commitment: 20 });
  });

  test('level 0 stings', () => {
    expect(moveMood(start, of(0), 1)).toEqual({ resistance: 90, trust: 4, commitment: 9 });
  });

  test('level 1 drifts by a little, and not beyond 85', () => {
    expect(moveMood(start, of(1), 2)).toEqual({ resistance: 81, trust: 12, commitment: 14 });
    expect(moveMood({ ...start, resistance: 84 }, of(1), 2).resistance).toBe(85);
    expect(moveMood({ ...start, resistance: 92 }, of(1), 2).resistance).toBe(92);
  });

  test('commitment rises most at gates 3 to 5', () => {
    const risen = GATES.map((gate) => moveMood(start, of(3), gate).commitment - start.commitment);
    expect(Math.min(...risen.slice(2))).toBeGreaterThan(Math.max(...risen.slice(0, 2)));
  });

  test('a red line undoes whatever was won', () => {
    const calm = { resistance: 5, trust: 90, commitment: 90 };
    expect(moveMood(calm, { level: 0, redline: 'R5' }, 5)).toEqual({ resistance: 95, trust: 5, commitment: 10 });
  });

  test('nothing moves in a crisis', () => {
    fc.assert(
      fc.property(anyMood, fc.constantFrom(...LEVELS), (mood, level) => {
        expect(moveMood(mood, of(level), 0)).toEqual(mood);
      }),
    );
  });

  test('a better level never leaves a worse mood, and every mood is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(anyMood, fc.constantFrom(0 as const, ...GATES), (mood, gate) => {
        const after = LEVELS.map((level) => moveMood(mood, of(level), gate));
        for (const one of [...after, moveMood(mood, { level: 0, redline: 'R1' }, gate)]) {
          expect(Object.values(one).every((value) => Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true);
        }
        for (const [level, better] of after.slice(1).entries()) {
          const worse = after[level] ?? better;
          expect(better.resistance).toBeLessThanOrEqual(worse.resistance);
          expect(better.trust).toBeGreaterThanOrEqual(worse.trust);
          expect(better.commitment).toBeGreaterThanOrEqual(worse.commitment);
        }
      }),
    );
  });
});

describe('bands', () => {
  const calm = { resistance: 0, trust: 100, commitment: 100 };

  test.each([
    [1, 50, 70],
    [2, 47, 65],
    [3, 37, 60],
    [4, 28, 55],
    [5, 25, 50],
  ] as const)('gate %i: open up to resistance %i, shut from %i', (gate, openTo, shutFrom) => {
    expect(bandOf({ ...calm, resistance: openTo }, gate)).toBe('open');
    expect(bandOf({ ...calm, resistance: openTo + 1 }, gate)).toBe('wary');
    expect(bandOf({ ...calm, resistance: shutFrom - 1 }, gate)).toBe('wary');
    expect(bandOf({ ...calm, resistance: shutFrom }, gate)).toBe('shut');
  });

  test('calm alone is not open: trust counts, and from gate 4 on commitment', () => {
    expect(bandOf({ ...calm, trust: 19 }, 1)).toBe('wary');
    expect(bandOf({ ...calm, trust: 20 }, 1)).toBe('open');
    expect(bandOf({ ...calm, commitment: 39 }, 4)).toBe('wary');
    expect(bandOf({ ...calm, commitment: 40 }, 4)).toBe('open');
    expect(bandOf({ ...calm, commitment: 0 }, 3)).toBe('open');
  });

  test('a gate practised on its own begins wary, the first one shut', () => {
    expect(smallScenario.gates.map((script) => bandOf(script.startMood, gateNumber(script.gate)))).toEqual([
      'shut',
      'wary',
      'wary',
      'wary',
      'wary',
    ]);
  });
});

test('steps of a mood', () => {
  expect([0, 9, 10, 29, 30, 49, 50, 74, 75, 100].map(stepOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('a gate is a number from 1 to 5', () => {
  expect(gateNumber(5)).toBe(5);
  expect(() => gateNumber(0)).toThrow(RangeError);
  expect(() => gateNumber(6)).toThrow(RangeError);
});
