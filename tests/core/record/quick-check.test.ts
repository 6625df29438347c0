import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { eventSchemas } from '../../../src/core/record/event.ts';
import type { EventKind } from '../../../src/core/record/event.ts';
import { quickCheck } from '../../../src/core/record/quick-check.ts';
import { parseEvent, readEvent } from '../../../src/core/record/read-event.ts';
import { event, verdict } from '../../support/record-events.ts';
import '../../support/property-runs.ts';

const kinds = Object.keys(eventSchemas) as EventKind[];

test.each(kinds)('takes a sound %s without asking the schema', (kind) => {
  expect(quickCheck(eventSchemas[kind])(event(kind))).toBe(true);
});

test('takes a whole verdict, red line, cap and all', () => {
  const judged = verdict(0, {
    judgedAs: 'crisis',
    criteria: { a: 'full', b: 'none', e: 'weak' },
    redline: 'R4',
    redlines: ['R4', 'R12'],
    flaws: ['but-turn'],
    cap: 'but-turn',
    evidence: [
      { redline: 'R4', start: 0, end: 5 },
      { flaw: 'but-turn', start: 5, end: 5 },
    ],
  });
  const check = quickCheck(eventSchemas['roleplay-replied']);
  expect(check(event('roleplay-replied', { verdict: judged }))).toBe(true);
  expect(check(event('roleplay-replied', { verdict: { ...judged, flaws: ['But'] } }))).toBe(false);
});

/** A sound event with one thing in it changed: a field taken away, added or given another value, at any depth. */
const spoiled = fc
  .record({
    kind: fc.constantFrom(...kinds),
    path: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
    key: fc.constantFrom('extra', '__proto__', 'constructor', 'v', 'at', 'redline', ''),
    value: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(null, '', 'R1', 'full', 0, -1, 1.5, 2, 8.64e15, 8.64e15 + 2, Number.NaN, true, [], {}, [null]),
      fc.string({ maxLength: 70 }),
      fc.integer(),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    how: fc.constantFrom('set', 'delete', 'add'),
  })
  .map(({ kind, path, key, value, how }) => {
    const judged = kind === 'case-answered' ? { verdict: verdict(2) } : {};
    const whole = structuredClone(event(kind, judged)) as unknown as Record<string, unknown>;
    let at = whole;
    let last: string = key;
    for (const step of path) {
      const keys = Object.keys(at);
      last = keys[step % Math.max(1, keys.length)] ?? key;
      const inner = at[last];
      if (typeof inner !== 'object' || inner === null) break;
      at = inner as Record<string, unknown>;
    }
    if (how === 'delete') Reflect.deleteProperty(at, last);
    else Object.defineProperty(at, how === 'add' ? key : last, { value, enumerable: true, configurable: true });
    return whole;
  });

test('reading gives what the schema gives, whatever is wrong with an event', () => {
  const seen = { ok: 0, refused: 0 };
  fc.assert(
    fc.property(spoiled, (value) => {
      const parsed = parseEvent(value);
      seen[parsed.ok ? 'ok' : 'refused'] += 1;
      expect(readEvent(value)).toStrictEqual(parsed);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.ok, seen.refused)).toBeGreaterThan(100);
});

describe('what it does not know is left to the schema', () => {
  test.each([
    ['a union', z.union([z.string(), z.int()]), 'a'],
    ['a default', z._default(z.string(), 'a'), 'a'],
    ['a plain number', z.number(), 1],
    ['a strict object', z.strictObject({ a: z.int() }), { a: 1 }],
    ['a format of its own', z.email(), 'a@b.cn'],
    ['a refinement', z.string().check(z.refine((text) => text !== 'b')), 'a'],
    ['a changed text', z.string().check(z.trim()), 'a'],
    ['a pattern that remembers', z.string().check(z.regex(/a/g)), 'a'],
  ])('%s', (_name, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(quickCheck(schema)(value)).toBe(false);
  });

  test('an unknown key, one that is there but undefined, and a hole in a list', () => {
    const check = quickCheck(z.object({ a: z.optional(z.int()), b: z.array(z.nullable(z.int())) }));
    expect(check({ a: 1, b: [1, null] })).toBe(true);
    expect(check({ b: [] })).toBe(true);
    expect(check({ a: undefined, b: [] })).toBe(false);
    expect(check({ b: [], c: 1 })).toBe(false);
    expect(check({ b: new Array(1) })).toBe(false);
    expect(check([])).toBe(false);
  });
});

test('an event that is given back changed is never the caller’s own', () => {
  const value = { ...event('section-read'), extra: 1 };
  const read = readEvent(value);
  expect(read).toEqual({ ok: true, event: event('section-read') });
  expect(value).toHaveProperty('extra');
});
