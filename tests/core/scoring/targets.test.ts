import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarmsOf, fileParts, goalCount, inOrder, recallOf, targetsOf } from '../../../src/core/scoring/targets.ts';
import { calibration, group, validation } from '../../support/calibration.ts';

const one = (parts: Parameters<typeof validation>[1]) => calibration({ validations: [validation('contexts', parts)] });
const find = (key: string, from = calibration()) => targetsOf(from).find((target) => target.key === key);
const metOf = (key: string, from = calibration()) =>
  find(key, from)?.rows.map(({ measured }) => measured.map(({ met }) => met));

describe('targetsOf', () => {
  it('judges every goal at its very bound', () => {
    expect(metOf('constructed')).toEqual([[true, true]]);
    expect(metOf('constructed-gate')).toEqual([[true, true]]);
    expect(metOf('natural')).toEqual([[false, false]]);
    expect(metOf('redline-recall')).toEqual([[true, true]]);
    expect(metOf('redline-alarms')).toEqual([[true, true]]);
  });

  it('misses a goal by a thousandth', () => {
    const groups = [group('constructed.jsonl', { overall: { kappa: 0.899, low: 0.8, high: 1 } })];
    expect(metOf('constructed', one({ groups }))).toEqual([[false]]);
    const pairs = [{ file: 'redline-ours.jsonl', crossing: 1000, found: 979, lawful: 1000, alarms: 21 }];
    expect(metOf('redline-recall', one({ pairs }))).toEqual([[false]]);
    expect(metOf('redline-alarms', one({ pairs }))).toEqual([[false]]);
  });

  it('takes the lowest of the five gates and keeps the crisis apart', () => {
    expect(find('constructed-gate')?.rows[0]?.measured[0]).toMatchObject({ gate: 1, value: 850 });
    expect(find('crisis')?.rows.map(({ file }) => file)).toEqual(['constructed.jsonl', 'natural.jsonl']);
    expect(find('crisis')?.rows[0]?.measured[0]).toMatchObject({ value: 800, met: true });
  });

  it('asks every criterion to reach the goal, and leaves out what could not be measured', () => {
    const criteria = [
      { gate: 1, criterion: 'a', f1: 0.84 },
      { gate: 2, criterion: 'a', f1: 0.99 },
      { gate: 2, criterion: 'b', f1: null },
    ];
    const found = find('criteria', one({ groups: [group('natural-ours.jsonl', { criteria })] }));
    expect(found?.rows[0]?.measured).toEqual([{ over: 'contexts', value: 840, part: 1, whole: 2, met: false }]);
  });

  it('says nothing of what is not there', () => {
    const bare = one({ groups: [group('constructed.jsonl', { gates: [], criteria: [] })], pairs: [] });
    expect(targetsOf(bare).map(({ key }) => key)).toEqual(['constructed']);
    const empty = [{ file: 'redline-x.jsonl', crossing: 0, found: 0, lawful: 5, alarms: 0 }];
    expect(targetsOf(one({ pairs: empty })).some(({ key }) => key === 'redline-recall')).toBe(false);
  });

  it('measures the file of a bank like any other', () => {
    const found = find('natural', one({ groups: [group('natural-citybank.jsonl')] }));
    expect(found?.rows).toMatchObject([{ file: 'natural-citybank.jsonl', measured: [{ value: 900, met: true }] }]);
  });

  it('keeps a figure and the other validation apart where a file is in one only', () => {
    const validations = [validation('writers', { groups: [] }), validation('contexts')];
    expect(metOf('constructed', calibration({ validations }))).toEqual([[null, true]]);
  });
});

describe('goalCount', () => {
  it('counts figures, not goals, and no missing ones', () => {
    expect(goalCount(targetsOf(calibration()))).toEqual({ met: 16, all: 18 });
    expect(goalCount([])).toEqual({ met: 0, all: 0 });
  });
});

describe('shares of red lines', () => {
  it('are never rounded in our favour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, some) => {
        const part = Math.min(whole, some);
        expect((recallOf({ found: part, crossing: whole }) ?? 0) * whole).toBeLessThanOrEqual(part * 1000);
        expect((alarmsOf({ alarms: part, lawful: whole }) ?? 0) * whole).toBeGreaterThanOrEqual(part * 1000);
      }),
    );
    expect(recallOf({ found: 0, crossing: 0 })).toBeNull();
    expect(alarmsOf({ alarms: 0, lawful: 0 })).toBeNull();
  });
});

describe('names of files', () => {
  it('tell kind and owner', () => {
    expect(fileParts('constructed.jsonl')).toEqual({ kind: 'constructed', whose: '' });
    expect(fileParts('natural-ours.jsonl')).toEqual({ kind: 'natural', whose: 'ours' });
    expect(fileParts('redline-dev.jsonl')).toEqual({ kind: 'redline', whose: '' });
    expect(fileParts('natural-city-bank.jsonl')).toEqual({ kind: 'natural', whose: 'city-bank' });
  });

  it('are put in one order, the given before others of a kind', () => {
    expect(
      inOrder(['natural.jsonl', 'constructed-ours.jsonl', 'natural-bank.jsonl', 'constructed.jsonl', 'natural.jsonl']),
    ).toEqual(['constructed.jsonl', 'constructed-ours.jsonl', 'natural.jsonl', 'natural-bank.jsonl']);
  });
});
