import { describe, expect, test } from 'vitest';
import { classFinding } from '../../../src/core/results/class-finding.ts';
import { profilesOf, redline } from '../../support/results.ts';
import type { Trainee } from '../../support/results.ts';

const all = {
  replies: [
    [1, 3],
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 3],
  ],
} as const;
const at3 = {
  replies: [
    [1, 3],
    [2, 3],
    [3, 1],
  ],
} as const;
const at2 = {
  replies: [
    [1, 3],
    [2, 1],
  ],
} as const;
const finding = (trainees: readonly Trainee[]) => classFinding(profilesOf(trainees));

describe('what the table shows first', () => {
  test('the gate at which most are stopped', () => {
    const found = finding([
      { id: 'a', calls: [at3] },
      { id: 'b', calls: [at3] },
      { id: 'c', calls: [at2] },
    ]);
    expect(found).toEqual({ code: 'stopped', gate: 3, count: 2, people: 3, redlinePeople: 0 });
  });

  test('the earlier gate where two are equal', () => {
    expect(
      finding([
        { id: 'a', calls: [at3] },
        { id: 'b', calls: [at2] },
      ]),
    ).toMatchObject({ gate: 2, count: 1 });
  });

  test('everybody through, nobody begun, nobody stopped', () => {
    expect(finding([{ id: 'a', calls: [all] }])).toMatchObject({ code: 'all-passed' });
    expect(finding([{ id: 'a' }, { id: 'b' }])).toMatchObject({ code: 'no-calls', people: 2 });
    expect(
      finding([
        { id: 'a', calls: [all] },
        { id: 'b', calls: [{ replies: [[1, 3]] }] },
      ]),
    ).toMatchObject({
      code: 'under-way',
      passed: 1,
    });
  });

  test('people who crossed a red line are counted once each, whatever else is found', () => {
    const crossed = { replies: [[1, redline('R1')]] } as const;
    const found = finding([
      { id: 'a', calls: [crossed, crossed] },
      { id: 'b', calls: [all] },
    ]);
    expect(found).toMatchObject({ code: 'stopped', gate: 1, redlinePeople: 1 });
  });
});
