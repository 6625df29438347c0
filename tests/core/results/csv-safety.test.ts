import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeCell } from '../../../src/core/results/csv-safety.ts';

describe('a cell that no spreadsheet computes', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '  =1',
    '　=1',
    '\u200B=1',
    '\u202E=1',
    '\uFEFF=1',
    '\tplain',
  ])('%j gets an apostrophe', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  test.each(['', '林晓雯', '三点前还 500 元', 'a=1', '5-1', '“=1”', "'=1", '<b>', '12'])(
    '%j stays as it is',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  test('nothing but an apostrophe is ever added, and once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const safe = safeCell(text);
        expect([text, `'${text}`]).toContain(safe);
        expect(safeCell(safe)).toBe(safe);
        expect(safe).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
