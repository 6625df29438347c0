import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BadReply, readReplies, type Replies } from '../../src/tasks/calibrate/rated.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const context = { ctx: 'k1', gate: 1, persona: '', facts: '', history: [], borrower: '别打了。' };
const reply = { ctx: 'k1', writer: 'w1', reply: '您说。', level: 1, criteria: 'b', redline: null, cap: null };
const pair = { id: 'p1', borrower: '', reply: '您说。', violation: false, red: '' };

const lines = (...rows: readonly unknown[]): string =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

function written(files: Readonly<Record<string, string>>): Replies {
  for (const [name, text] of Object.entries({ 'contexts.jsonl': lines(context), ...files })) {
    writeFileSync(path.join(folder, name), text);
  }
  return readReplies(folder);
}

function faultOf(files: Readonly<Record<string, string>>): string {
  try {
    written(files);
  } catch (error) {
    if (error instanceof BadReply) return error.message;
    throw error;
  }
  return '';
}

describe('rated replies', () => {
  test('come with their situation, in the order of files and lines, kind by the name of the file', () => {
    const { rated, pairs } = written({
      'natural-bank.jsonl': lines({ ...reply, reply: '三' }),
      'natural.jsonl': lines({ ...reply, reply: '四' }),
      'constructed.jsonl': lines(reply, { ...reply, reply: '二' }),
      'redline-bank.jsonl': lines(pair),
    });
    expect(rated.map((one) => [one.kind, one.file, one.reply])).toEqual([
      ['constructed', 'constructed.jsonl', '您说。'],
      ['constructed', 'constructed.jsonl', '二'],
      ['natural', 'natural-bank.jsonl', '三'],
      ['natural', 'natural.jsonl', '四'],
    ]);
    expect(rated[0]?.situation).toEqual(context);
    expect(pairs).toEqual([{ ...pair, file: 'redline-bank.jsonl' }]);
  });

  test('may stand in files of their own beside those of others, with their own contexts', () => {
    const { rated } = written({
      'contexts-bank.jsonl': lines({ ...context, ctx: 'k2', gate: 3 }),
      'natural-bank.jsonl': lines({ ...reply, ctx: 'k2' }),
    });
    expect(rated[0]?.situation.gate).toBe(3);
  });

  test.each([
    ['a mark of byte order at the start', '\ufeff' + lines(reply)],
    ['line ends of Windows', lines(reply).replaceAll('\n', '\r\n') + '\r\n'],
    ['empty lines', `\n\n${lines(reply)}\n\n`],
    ['further fields', lines({ ...reply, id: 'x', raters: 2, note: '备注' })],
  ])('are read with %s', (_name, text) => {
    expect(written({ 'natural.jsonl': text }).rated).toHaveLength(1);
  });

  test('are read as they stand where a field is called __proto__', () => {
    const hostile = `{"__proto__":{"level":3,"polluted":true},${lines(reply).slice(1)}`;
    const { rated } = written({ 'natural.jsonl': hostile });
    expect(rated[0]?.level).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('do not find a context by the name of what every object has', () => {
    expect(faultOf({ 'natural.jsonl': lines({ ...reply, ctx: '__proto__' }) })).toContain('__proto__');
    expect(faultOf({ 'natural.jsonl': lines({ ...reply, ctx: 'constructor' }) })).toContain('constructor');
  });

  test('other files of the folder are not read', () => {
    expect(written({ 'README.md': '# x', 'redline-also.json': '{' })).toEqual({ rated: [], pairs: [] });
  });
});

describe('a fault is named in Chinese with file, line and field', () => {
  test.each([
    ['no level', 'level', { ...reply, level: undefined }],
    ['a level of 4', 'level', { ...reply, level: 4 }],
    ['a level in words', 'level', { ...reply, level: '2' }],
    ['a letter that is no criterion', 'criteria', { ...reply, criteria: 'abf' }],
    ['a red line nobody knows', 'redline', { ...reply, redline: 'R13' }],
    ['an empty reply', 'reply', { ...reply, reply: '' }],
    ['a reply that is too long', 'reply', { ...reply, reply: '长'.repeat(2001) }],
    ['no writer', 'writer', { ...reply, writer: '' }],
    ['no context', 'ctx', { ...reply, ctx: undefined }],
  ])('%s', (_name, field, row) => {
    const message = faultOf({ 'natural-bank.jsonl': lines(reply, '', row) });
    expect(message).toContain('natural-bank.jsonl');
    expect(message).toContain('第 3 行');
    expect(message).toContain(field);
    expect(message).toMatch(/行的 [a-z]+ [一-鿿]{2}/);
    expect(message).not.toMatch(/invalid|expected|too (big|small)/i);
  });

  test.each([
    ['gate', { ...context, gate: 6 }],
    ['borrower', { ...context, borrower: '' }],
    ['history', { ...context, history: '坐席：您好' }],
  ])('in a context: %s', (field, row) => {
    const message = faultOf({ 'contexts-bank.jsonl': lines({ ...context, ctx: 'k2' }, row) });
    expect(message).toContain('contexts-bank.jsonl');
    expect(message).toContain('第 2 行');
    expect(message).toContain(field);
    expect(message).not.toMatch(/invalid|expected/i);
  });

  test('in a pair for red lines', () => {
    const message = faultOf({ 'redline-bank.jsonl': lines(pair, { ...pair, red: 'R99' }) });
    expect(message).toContain('redline-bank.jsonl');
    expect(message).toContain('第 2 行');
    expect(message).toContain('red');
  });

  test('where a line is not JSON', () => {
    for (const bad of ['{"ctx":', '您说。', '[', '{}{}']) {
      const message = faultOf({ 'natural.jsonl': `${lines(reply)}\n${bad}` });
      expect(message).toContain('natural.jsonl 第 2 行');
    }
  });

  test('where a line is JSON, but no object', () => {
    for (const bad of ['null', '7', '[]', '"x"']) {
      const message = faultOf({ 'natural.jsonl': `${lines(reply)}\n${bad}` });
      expect(message).toContain('natural.jsonl 第 2 行');
      expect(message).not.toMatch(/invalid|expected/i);
    }
  });

  test('where a reply answers a context that is not there: by the line of the file', () => {
    const message = faultOf({ 'natural.jsonl': `${lines(reply)}\n\n${lines({ ...reply, ctx: 'k9' })}` });
    expect(message).toContain('natural.jsonl 第 3 行');
    expect(message).toContain('k9');
  });
});
