import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLogistic, scoreOf, type Linear, type Problem, type Sparse } from '../../src/tasks/calibrate/logistic.ts';

function sparse(rows: readonly (readonly number[])[]): Sparse {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const start = [0];
  const feature: number[] = [];
  const value: number[] = [];
  for (const row of rows) {
    row.forEach((one, f) => {
      if (one === 0) return;
      feature.push(f);
      value.push(one);
    });
    start.push(feature.length);
  }
  return { start: Int32Array.from(start), feature: Int32Array.from(feature), value: Float64Array.from(value), width };
}

function problem(
  rows: readonly (readonly number[])[],
  targets: readonly boolean[],
  more: Partial<Problem> = {},
): Problem {
  return {
    data: sparse(rows),
    rows: rows.map((_, i) => i),
    target: (row) => targets[row] ?? false,
    weight: () => 1,
    group: () => 0,
    groups: 1,
    cost: 1,
    ...more,
  };
}

const ROWS = [[1, 0], [1, 1], [2, 0], [0, 1], [0, 2], [0, 1]]; // prettier-ignore
const TARGETS = [true, true, true, false, false, false];
const norm = (model: Linear): number => Math.hypot(...model.shared);

describe('a logistic fit', () => {
  test('tells apart what can be told apart', () => {
    const one = problem(ROWS, TARGETS, { cost: 100 });
    const model = fitLogistic(one);
    ROWS.forEach((_, row) => {
      expect(scoreOf(model, one.data, row, 0) > 0).toBe(TARGETS[row]);
    });
  });

  test('of nothing but a bias is the log odds of the yeses, drawn in by the penalty', () => {
    const targets = [...new Array<boolean>(90).fill(true), ...new Array<boolean>(30).fill(false)];
    const model = fitLogistic(problem(targets.map(() => [0]), targets, { cost: 1e9 })); // prettier-ignore
    expect(model.bias[0]).toBeCloseTo(Math.log(3), 3);
    const drawn = fitLogistic(problem(targets.map(() => [0]), targets, { cost: 0.05 })); // prettier-ignore
    expect(drawn.bias[0]).toBeGreaterThan(0);
    expect(drawn.bias[0]).toBeLessThan(Math.log(3));
  });

  test('is drawn to zero by the penalty, the more the stronger it is', () => {
    const [weak, middle, strong] = [100, 1, 0.01].map((cost) => norm(fitLogistic(problem(ROWS, TARGETS, { cost }))));
    expect(weak).toBeGreaterThan(middle ?? 0);
    expect(middle).toBeGreaterThan(strong ?? 0);
    expect(strong).toBeLessThan(0.1);
  });

  test('stands where the slope is level', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.boolean()), {
          minLength: 4,
          maxLength: 30,
        }),
        (some) => {
          const one = problem(
            some.map(([x, y]) => [x, y]),
            some.map(([, , target]) => target),
          );
          const model = fitLogistic(one);
          const slope = [0, 1].map((f) =>
            some.reduce((sum, row, i) => {
              const sign = row[2] ? 1 : -1;
              return sum - (sign * (row[f as 0 | 1] || 0)) / (1 + Math.exp(sign * scoreOf(model, one.data, i, 0)));
            }, model.shared[f] ?? 0),
          );
          for (const each of slope) expect(Math.abs(each)).toBeLessThan(0.05 * some.length);
        },
      ),
    );
  });

  test('counts a row by its weight: one of weight three is three rows', () => {
    const thrice = problem([...ROWS, [1, 1], [1, 1], [1, 1]], [...TARGETS, false, false, false]);
    const weighed = problem([...ROWS, [1, 1]], [...TARGETS, false], { weight: (row) => (row === 6 ? 3 : 1) });
    expect(fitLogistic(weighed).shared[0]).toBeCloseTo(fitLogistic(thrice).shared[0] ?? 0, 6);
  });

  test('looks only at the rows it is given', () => {
    const told = problem(ROWS, TARGETS);
    const more = problem([...ROWS, [5, 0]], [...TARGETS, false], { rows: told.rows });
    expect(fitLogistic(more)).toEqual(fitLogistic(told));
  });
});

describe('a sparse fit', () => {
  test('keeps what is not allowed at exactly zero', () => {
    const rows = [[1, 0, 1], [1, 1, 0], [0, 1, 1], [0, 1, 0], [1, 0, 0], [0, 0, 1]]; // prettier-ignore
    const allowed = Uint8Array.from([1, 0, 1, 1]);
    const model = fitLogistic(problem(rows, [true, true, false, false, true, false], { allowed }));
    expect(model.shared[1]).toBe(0);
    expect(model.shared[0]).not.toBe(0);
    expect(model.shared[2]).not.toBe(0);
  });

  test('with nothing allowed is zero', () => {
    const model = fitLogistic(problem(ROWS, TARGETS, { allowed: new Uint8Array(3) }));
    expect([...model.shared, ...model.bias]).toEqual([0, 0, 0]);
  });
});

describe('groups', () => {
  const rows = [[1], [1], [1], [1], [1], [1], [1], [1]]; // prettier-ignore
  const targets = [true, true, true, false, false, false, false, true];
  const group = (row: number): number => (row < 4 ? 0 : 1);

  test('depart from what they share, each its own way', () => {
    const one = problem(rows, targets, { group, groups: 2, cost: 10 });
    const model = fitLogistic(one);
    expect(scoreOf(model, one.data, 0, 0)).toBeGreaterThan(0);
    expect(scoreOf(model, one.data, 0, 1)).toBeLessThan(0);
    expect(model.own).toHaveLength(2);
    expect(model.bias).toHaveLength(2);
  });

  test('of one kind have no departures', () => {
    expect([...(fitLogistic(problem(ROWS, TARGETS)).own[0] ?? [])]).toEqual([0, 0]);
  });

  test('keep departures that are not allowed at exactly zero', () => {
    const allowed = Uint8Array.from([1, 0, 1, 1, 1]);
    const model = fitLogistic(problem(rows, targets, { group, groups: 2, allowed }));
    expect(model.own[0]?.[0]).toBe(0);
    expect(model.own[1]?.[0]).not.toBe(0);
  });
});

describe('the same problem', () => {
  test('gives the same bytes', () => {
    const bytes = (): string => {
      const { shared, own, bias } = fitLogistic(problem(ROWS, TARGETS, { group: (row) => row % 2, groups: 2 }));
      return [shared, ...own, bias].map((part) => Buffer.from(part.buffer).toString('hex')).join();
    };
    expect(bytes()).toBe(bytes());
  });
});
