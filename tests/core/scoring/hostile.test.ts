import fc from 'fast-check';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/scoring/judge.ts';
import { LIMIT } from '../../../src/core/scoring/normalise.ts';
import { verdictSchema, type Situation } from '../../../src/core/scoring/verdict.ts';
import { hostileReplies, hostileSituations, processorMs } from '../../../src/tasks/bench/hostile-replies.ts';
import { BORROWERS } from './strings.ts';
import { rubric, situation } from './support.ts';

/** Time is asked for only in `npm run soak`: elsewhere the machine may be doing anything. */
const soaking = process.env['FC_RUNS'] !== undefined;
const MOST_MS = 50;

const everyThird = (_: Situation, i: number): boolean => soaking || i % 3 === Math.floor(i / 3) % 3;
const situations = hostileSituations(
  ([0, 1, 2, 3, 4, 5] as const).map((gate) =>
    situation(gate, BORROWERS[gate], '月入7,400元，房租1,900元，欠款38,000元'),
  ),
  BORROWERS.join(''),
).filter(everyThird);

function within(at: Situation, reply: string): void {
  const verdict = judge(at, reply, rubric);
  expect(verdictSchema.safeParse(verdict).success).toBe(true);
  if (soaking) expect(processorMs(() => judge(at, reply, rubric))).toBeLessThan(MOST_MS);
}

describe('a text made to cost time', () => {
  test('comes as long as the scorer reads', () => {
    const [first] = situations;
    if (first === undefined) throw new Error('no situation');
    expect(hostileReplies(first).filter(({ reply }) => reply.length !== LIMIT)).toEqual([]);
  });

  test.each(
    situations.map((one, i) => [`${String(one.gate)}, borrower of ${String(one.borrower.length)}`, i] as const),
  )('is judged at gate %s characters', (_name, i) => {
    const at = situations[i] as Situation;
    for (const { reply } of hostileReplies(at)) within(at, reply);
  });

  test('of random bits of such texts is judged too', () => {
    const at = fc.constantFrom(...situations);
    fc.assert(
      fc.property(
        at,
        fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 1900 }), fc.integer({ min: 1, max: 80 })), {
          maxLength: 50,
        }),
        (one, cuts) => {
          const texts = hostileReplies(one);
          const bits = cuts.map(
            ([i, start, length]) => texts[i % texts.length]?.reply.slice(start, start + length) ?? '',
          );
          within(one, bits.join(''));
        },
      ),
      { numRuns: soaking ? 2000 : 20 },
    );
  });
});
