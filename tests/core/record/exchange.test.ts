import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '../../../src/core/record/event.ts';
import {
  buildResultsFile,
  checkFileSize,
  parseResultsFile,
  writeResultsFile,
} from '../../../src/core/record/exchange.ts';
import { MAX_FILE_LENGTH } from '../../../src/core/record/results-file.ts';
import { event, inOrder, verdict } from '../../support/record-events.ts';

const events = inOrder([
  event('profile-created'),
  event('section-read'),
  event('case-answered'),
  event('roleplay-replied'),
]);
const file = buildResultsFile('lin', events, 5_000);
const text = writeResultsFile(file);
/** The file with something changed in it, as text. */
const changed = (change: Record<string, unknown>) => JSON.stringify({ ...file, ...change });
const withEvents = (...list: unknown[]) => parseResultsFile(changed({ events: list }));
const refused = (code: string, params: unknown = {}) => ({ ok: false, code, params });

describe('building', () => {
  test('one person’s events under the latest name, ready for JSON', () => {
    expect(file).toEqual({
      product: 'five-gates',
      format: 1,
      exportedAt: 5_000,
      profile: { id: 'lin', name: '林晓', unit: '城东支行' },
      setAside: [],
      events,
    });
  });

  test('leaves out other people and tombstones', () => {
    const all = [
      ...events,
      event('section-read', { id: 'x', profile: 'wu' }),
      event('profile-erased', { id: 'grave' }),
    ];
    expect(buildResultsFile('lin', all, 0).events).toEqual(events);
    expect(buildResultsFile('lin', [event('profile-erased')], 0)).toMatchObject({ profile: { name: '' }, events: [] });
  });

  test('hands on what could not be read', () => {
    const item = { key: 'bad', reason: 'damaged' as const, raw: '{"half":' };
    const parsed = parseResultsFile(writeResultsFile(buildResultsFile('lin', events, 0, [item])));
    expect(parsed).toMatchObject({ ok: true, file: { setAside: [item] } });
  });
});

describe('reading back', () => {
  test('the same file', () => {
    expect(parseResultsFile(text)).toEqual({ ok: true, file, skipped: [] });
  });

  test('with a byte order mark and blanks around, as editors leave them', () => {
    expect(parseResultsFile(`\uFEFF\r\n${text}\r\n`)).toEqual({ ok: true, file, skipped: [] });
  });

  test('any record', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    const words = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => value.length <= 500);
    const any: fc.Arbitrary<RecordEvent> = fc.oneof(
      fc.record({ id, at: fc.nat(), section: words }).map((fields) => event('section-read', fields)),
      fc.record({ id, at: fc.nat(), text: fc.option(words) }).map((fields) => event('case-answered', fields)),
      fc
        .record({
          id,
          at: fc.nat(),
          text: words,
          level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
        })
        .map(({ level, ...fields }) => event('roleplay-replied', { ...fields, verdict: verdict(level) })),
    );
    const record = fc.uniqueArray(any, { selector: (each) => each.id });
    fc.assert(
      fc.property(record, fc.nat(), (list, exportedAt) => {
        const built = buildResultsFile('lin', list, exportedAt);
        expect(parseResultsFile(writeResultsFile(built))).toEqual({ ok: true, file: built, skipped: [] });
      }),
    );
  });
});

describe('refused whole', () => {
  test.each(['', '   ', '\uFEFF', '\n\n'])('empty: %j', (value) => {
    expect(parseResultsFile(value)).toEqual(refused('empty'));
  });

  test.each([0.01, 0.3, 0.5, 0.9, 0.999])('cut short at %d of its length', (share) => {
    expect(parseResultsFile(text.slice(0, Math.ceil(text.length * share)))).toEqual(refused('cut-short'));
  });

  test.each(['学员,成绩\n林晓,90', '<!doctype html>', 'PK\u0003\u0004', '{five-gates}', `${text}]`, '\u0000'])(
    'no JSON: %j',
    (value) => {
      expect(parseResultsFile(value)).toEqual(refused('not-json'));
    },
  );

  test.each(['[]', '[1,2]', '42', '"five-gates"', 'null', 'true', '{}', '{"product":"other","format":1,"events":[]}'])(
    'not ours: %s',
    (value) => {
      expect(parseResultsFile(value)).toEqual(refused('other-product'));
    },
  );

  test('50 MB, before it is parsed', () => {
    const size = 50 * 1024 * 1024;
    expect(parseResultsFile('x'.repeat(size))).toEqual(refused('too-large', { limit: MAX_FILE_LENGTH, size }));
    expect(checkFileSize(size)).toEqual(refused('too-large', { limit: MAX_FILE_LENGTH, size }));
    expect(checkFileSize(MAX_FILE_LENGTH)).toBeNull();
  });

  test('a later format, whatever else it holds', () => {
    expect(parseResultsFile(JSON.stringify({ product: 'five-gates', format: 2, people: {} }))).toEqual(
      refused('newer-format', { version: 2 }),
    );
  });

  test.each([
    ['format', { format: 0 }],
    ['format', { format: '1' }],
    ['exportedAt', { exportedAt: 'now' }],
    ['exportedAt', { exportedAt: 9e15 }],
    ['profile', { profile: null }],
    ['profile.id', { profile: { id: '../..', name: '林', unit: '' } }],
    ['profile.name', { profile: { id: 'lin', name: '林'.repeat(41), unit: '' } }],
    ['profile.unit', { profile: { id: 'lin', name: '林' } }],
    ['events', { events: undefined }],
    ['events', { events: { length: 1 } }],
    ['setAside.0.reason', { setAside: [{ key: 'k', reason: 'bored', raw: '' }] }],
  ])('a bad field: %s', (path, change) => {
    expect(parseResultsFile(changed(change))).toEqual(refused('bad-field', { path }));
  });

  test('more than 50,000 events', () => {
    const many = Array.from({ length: 50_001 }, () => 0);
    expect(parseResultsFile(changed({ events: many }))).toEqual(
      refused('too-many-events', { limit: 50_000, count: 50_001 }),
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s anywhere', (key) => {
    const put = (json: string) => text.replace('"product"', `${json}, "product"`);
    expect(parseResultsFile(put(`"${key}": {"admin": true}`))).toEqual(refused('dangerous-key', { path: key }));
    expect(parseResultsFile(put(`"extra": [{"deep": {"${key}": 1}}]`))).toEqual(
      refused('dangerous-key', { path: `extra.0.deep.${key}` }),
    );
    expect(parseResultsFile(changed({ events: [JSON.parse(`{"${key}": 1}`)] }))).toEqual(
      refused('dangerous-key', { path: `events.0.${key}` }),
    );
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('the key __proto__ written in escapes', () => {
    expect(parseResultsFile(text.replace('"product"', '"\\u005f_proto__": 1, "product"'))).toEqual(
      refused('dangerous-key', { path: '__proto__' }),
    );
  });
});

describe('skipped and counted', () => {
  test('damaged, newer, another’s, repeated and erasing events; the rest is kept', () => {
    const [created, read] = events;
    const result = withEvents(
      created,
      { ...read, at: -1 },
      { ...read, v: 2 },
      { ...read, id: 'w', profile: 'wu' },
      read,
      read,
      event('profile-erased', { id: 'grave' }),
      null,
      'text',
      { ...read, id: 'k', kind: 'toString' },
    );
    expect(result).toEqual({
      ok: true,
      file: { ...file, events: [created, read] },
      skipped: [
        { index: 1, reason: 'damaged' },
        { index: 2, reason: 'newer-version' },
        { index: 3, reason: 'other-profile' },
        { index: 5, reason: 'duplicate' },
        { index: 6, reason: 'erasure' },
        { index: 7, reason: 'damaged' },
        { index: 8, reason: 'damaged' },
        { index: 9, reason: 'damaged' },
      ],
    });
  });

  test('a time no calendar can show is damage', () => {
    expect(withEvents({ ...events[0], at: 8.64e15 + 1 })).toMatchObject({ skipped: [{ index: 0, reason: 'damaged' }] });
  });
});

describe('kept as data', () => {
  test('mark-up in names and formulas in replies', () => {
    const name = '<img src=x onerror=alert(1)>';
    const reply = "=cmd()|' /C calc'!A0";
    const odd = inOrder([event('profile-created', { name }), event('case-answered', { text: reply })]);
    const parsed = parseResultsFile(writeResultsFile(buildResultsFile('lin', odd, 0)));
    expect(parsed).toMatchObject({ ok: true, file: { profile: { name }, events: [{ name }, { text: reply }] } });
  });

  test('direction overrides do not stay in the name', () => {
    const parsed = parseResultsFile(changed({ profile: { id: 'lin', name: '林\u202E晓', unit: '\u200B' } }));
    expect(parsed).toMatchObject({ ok: true, file: { profile: { name: '林晓', unit: '' } } });
  });

  test('keys the schema does not know are dropped, at every depth', () => {
    const extra = { ...events[3], verdict: { ...verdict(2), extra: 1 }, extra: { deep: true } };
    const parsed = parseResultsFile(changed({ extra: 1, profile: { ...file.profile, extra: 1 }, events: [extra] }));
    expect(parsed.ok).toBe(true);
    expect(JSON.stringify(parsed)).not.toContain('extra');
  });
});

describe('never throws', () => {
  test.each(['[', '{"product":"five-gates","format":1,"events":[],"x":['])('deep nesting after %s', (start) => {
    const depth = 100_000;
    expect(parseResultsFile(start + '['.repeat(depth))).toEqual(refused('cut-short'));
    const closed =
      start === '[' ? '['.repeat(depth) + ']'.repeat(depth) : `${start}${'['.repeat(depth)}${']'.repeat(depth)}]}`;
    expect(parseResultsFile(closed)).toMatchObject({ ok: false });
  });

  test('an event nested deep is damaged or cleaned, nothing worse', () => {
    const deep = `{"product":"five-gates","format":1,"exportedAt":0,"profile":{"id":"lin","name":"","unit":""},"events":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`;
    expect(parseResultsFile(deep)).toMatchObject({ ok: true, skipped: [{ index: 0, reason: 'damaged' }] });
  });

  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => void expect(parseResultsFile(any)).toHaveProperty('ok')),
    );
  });

  test('on any JSON, ours by name or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (profile, list) => {
        const forged = JSON.stringify({ product: 'five-gates', format: 1, exportedAt: 0, profile, events: list });
        expect(parseResultsFile(forged)).toHaveProperty('ok');
        expect(parseResultsFile(JSON.stringify({ ...file, events: list }))).toHaveProperty('ok');
      }),
    );
  });

  test('on our file with one character changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 2 }), (at, piece) => {
        expect(parseResultsFile(text.slice(0, at) + piece + text.slice(at + 1))).toHaveProperty('ok');
      }),
    );
  });
});
