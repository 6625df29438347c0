import { describe, expect, test } from 'vitest';
import { BINDING_KINDS, SUPPORTING_KINDS, statusAt } from '../../../src/core/course/source-status.ts';
import { sourceSchema } from '../../../src/core/course/source.ts';

const law = { kind: 'law', from: '2021-01-01', to: null, checked: 'first-hand' } as const;
const asOf = '2026-11-24';

describe('statusAt', () => {
  test('a verified law that has begun and not ended is in force', () => {
    expect(statusAt(law, asOf)).toBe('in-force');
    expect(statusAt({ ...law, from: asOf }, asOf)).toBe('in-force');
    expect(statusAt({ ...law, to: '2026-11-25' }, asOf)).toBe('in-force');
  });

  test('it has lapsed from the day it ceases to apply, as the build check counts', () => {
    expect(statusAt({ ...law, to: asOf }, asOf)).toBe('lapsed');
  });

  test('a later start means not yet', () => {
    expect(statusAt({ ...law, from: '2026-11-25' }, asOf)).toBe('not-yet');
  });

  test('in force is not claimed where the start or the text was not verified', () => {
    expect(statusAt({ ...law, from: null }, asOf)).toBe('unrepealed');
    expect(statusAt({ ...law, checked: 'reported' }, asOf)).toBe('unrepealed');
    expect(statusAt({ ...law, checked: 'memory' }, asOf)).toBe('unrepealed');
  });

  test('what binds nobody has no status', () => {
    for (const kind of SUPPORTING_KINDS) expect(statusAt({ ...law, kind }, asOf)).toBeNull();
  });

  test('the two lists hold every kind of the schema once', () => {
    expect([...BINDING_KINDS, ...SUPPORTING_KINDS].sort()).toEqual([...sourceSchema.shape.kind.options].sort());
  });
});
