import { describe, expect, test } from 'vitest';
import { eventSchemas } from '../../../src/core/record/event.ts';
import type { EventKind } from '../../../src/core/record/event.ts';
import { stampEvent, tombstone } from '../../../src/core/record/new-event.ts';
import { readEvent } from '../../../src/core/record/read-event.ts';
import { event, verdict } from '../../support/record-events.ts';

const kinds = Object.keys(eventSchemas) as EventKind[];

test.each(kinds)('%s is read as it was written', (kind) => {
  expect(readEvent(event(kind))).toEqual({ ok: true, event: event(kind) });
});

test.each(kinds)('a schema stands under the kind it reads: %s', (kind) => {
  for (const other of kinds) expect(eventSchemas[kind].safeParse(event(other)).success).toBe(kind === other);
});

describe('a verdict in an event', () => {
  test('keeps the grades it has and no others', () => {
    const criteria = { a: 'full', d: 'none' } as const;
    const read = readEvent(event('roleplay-replied', { verdict: verdict(2, { criteria }) }));
    expect(read).toMatchObject({ ok: true, event: { verdict: { criteria } } });
    expect(read.ok && 'verdict' in read.event && Object.keys(read.event.verdict?.criteria ?? {})).toEqual(['a', 'd']);
  });

  test.each([{ a: 'good' }, { a: null }, { a: undefined }])('%j is no set of grades', (criteria) => {
    const value = { ...event('roleplay-replied'), verdict: { ...verdict(2), criteria } };
    expect(readEvent(value)).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([4, -1, 1.5, '2', null])('%j is no level', (level) => {
    const value = { ...event('roleplay-replied'), verdict: { ...verdict(2), level } };
    expect(readEvent(value)).toEqual({ ok: false, reason: 'damaged' });
  });
});

test.each([undefined, null, 1, 'text', [], {}, { kind: 'constructor' }, { kind: '__proto__' }, { v: 1 }])(
  '%j is damaged',
  (value) => {
    expect(readEvent(value)).toEqual({ ok: false, reason: 'damaged' });
  },
);

test('a later version is told apart before anything else is read', () => {
  expect(readEvent({ v: 2 })).toEqual({ ok: false, reason: 'newer-version' });
  expect(readEvent({ v: '2' })).toEqual({ ok: false, reason: 'damaged' });
  expect(readEvent({ ...event('section-read'), v: 0 })).toEqual({ ok: false, reason: 'damaged' });
});

test('a stamp makes an event of what happened', () => {
  const stamp = { id: 'n1', at: 7, profile: 'lin' };
  expect(stampEvent({ kind: 'notice-accepted', notice: 1 }, stamp)).toEqual({
    v: 1,
    kind: 'notice-accepted',
    notice: 1,
    ...stamp,
  });
  expect(tombstone(stamp)).toEqual({ v: 1, kind: 'profile-erased', ...stamp });
});
