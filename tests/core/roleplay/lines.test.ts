import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallContext } from '../../../src/core/roleplay/call.ts';
import { callInput, play } from '../../support/call.ts';

const anyLevels = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), { maxLength: 33 });
const linesOf = (context: CallContext): string[] =>
  context.log.flatMap((entry) => (entry.kind === 'borrower' ? [entry.text] : []));
/** Variants of one pool differ in their last character only. */
const poolOf = (line: string): string => line.slice(0, -1);
const sizeOf = (line: string): number => (line.includes('留') ? 3 : 2);

describe('his lines', () => {
  test('are the same for the same seed, and not for every seed', () => {
    const levels = [1, 1, 2, 2, 1, 3] as const;
    const said = (seed: number) => linesOf(play(levels, callInput({ seed })).context).join();
    expect(said(7)).toBe(said(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(said)).size).toBeGreaterThan(2);
  });

  test('every variant is drawn first by some seed', () => {
    const first = (seed: number) => linesOf(play([1], callInput({ seed })).context).at(-1);
    expect(new Set(Array.from({ length: 40 }, (_, seed) => first(seed))).size).toBe(3);
  });

  test('the draw depends on gate and turn, not on the seed alone', () => {
    const last = (seed: number, levels: (0 | 1)[], startGate: number) =>
      linesOf(play(levels, callInput({ seed, startGate })).context)
        .at(-1)
        ?.at(-1);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(seeds.some((seed) => last(seed, [], 1) !== last(seed, [], 2))).toBe(true);
    expect(seeds.some((seed) => last(seed, [0], 1) !== last(seed, [1, 0], 1))).toBe(true);
  });

  test('no variant comes again while its pool has an unused one, and none twice running', () => {
    fc.assert(
      fc.property(fc.integer(), anyLevels, (seed, levels) => {
        const lines = linesOf(play(levels, callInput({ seed })).context);
        const spoken = new Map<string, string[]>();
        for (const [at, line] of lines.entries()) {
          const before = spoken.get(poolOf(line)) ?? [];
          const distinct = new Set(before).size;
          if (before.includes(line)) expect(distinct).toBe(sizeOf(line));
          expect(lines[at - 1]).not.toBe(line);
          spoken.set(poolOf(line), [...before, line]);
        }
      }),
    );
  });
});
