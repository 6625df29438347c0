import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSteps, type PathStep } from '../../../src/core/figures/path-steps.ts';
import { path } from '../../../src/core/figures/scene.ts';

const ends = (steps: readonly PathStep[]) =>
  steps.flatMap((step) => (step.kind === 'close' ? [] : [[step.x, step.y] as const]));

describe('the steps of a path', () => {
  it.each([
    [
      'M 1 2 L 3 4',
      [
        { kind: 'move', x: 1, y: 2 },
        { kind: 'line', x: 3, y: 4 },
      ],
    ],
    [
      'M1,2H5V-6.5',
      [
        { kind: 'move', x: 1, y: 2 },
        { kind: 'line', x: 5, y: 2 },
        { kind: 'line', x: 5, y: -6.5 },
      ],
    ],
    [
      'M 0 0 C 1 2 3 4 5 6 Z',
      [{ kind: 'move', x: 0, y: 0 }, { kind: 'curve', x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6 }, { kind: 'close' }],
    ],
  ])('reads %s', (d, steps) => {
    expect(pathSteps(d)).toEqual(steps);
  });

  it('goes on with lines where a move has more numbers', () => {
    expect(pathSteps('M 0 0 1 1 2 2').map(({ kind }) => kind)).toEqual(['move', 'line', 'line']);
  });

  it('goes on from the first point after it has closed', () => {
    expect(pathSteps('M 1 1 L 5 5 Z H 9').at(-1)).toEqual({ kind: 'line', x: 9, y: 1 });
  });

  it.each([
    ['short way, clockwise', 'M 10 0 A 10 10 0 0 1 0 10', [0, 0], 1],
    ['short way, against the clock', 'M 10 0 A 10 10 0 0 0 0 10', [10, 10], 1],
    ['long way, clockwise', 'M 10 0 A 10 10 0 1 1 0 10', [10, 10], 3],
    ['half a circle', 'M -10 0 A 10 10 0 0 1 10 0', [0, 0], 2],
  ] as const)('bends an arc the %s around its centre', (_, d, [x, y], quarters) => {
    const steps = pathSteps(d);
    expect(steps).toHaveLength(quarters + 1);
    for (const [endX, endY] of ends(steps)) expect(Math.hypot(endX - x, endY - y)).toBeCloseTo(10);
    for (const step of steps) {
      if (step.kind !== 'curve') continue;
      // The handles are the tangents' : a right angle to the radius at the end.
      expect((step.x2 - step.x) * (step.x - x) + (step.y2 - step.y) * (step.y - y)).toBeCloseTo(0);
    }
  });

  it('ends every arc where the path says', () => {
    const number = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        fc.boolean(),
        (x1, y1, x2, y2, r, isLong, sweep) => {
          fc.pre(x1 !== x2 || y1 !== y2);
          const last = ends(pathSteps(path('M', x1, y1, 'A', r, r, 0, Number(isLong), Number(sweep), x2, y2))).at(-1);
          expect(last?.[0]).toBeCloseTo(x2, 4);
          expect(last?.[1]).toBeCloseTo(y2, 4);
        },
      ),
    );
  });

  it.each(['M 0 0 q 1 1 2 2', 'M 0 0 l 1 1', 'M 0', 'M 0 0 A 1 1 45 0 0 2 2'])('refuses %s', (d) => {
    expect(() => pathSteps(d)).toThrow(RangeError);
  });
});
