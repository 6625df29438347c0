import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCutShort } from '../../../src/core/record/json-prefix.ts';

test('every beginning of an object is cut short, however it is written', () => {
  const text = '{ "a": [1, -2.5e+3, true, null, false, "x\\"\\u4e2d"], "b": {}, "c": [], "d": [[{"e": 0}]] }';
  for (let end = 1; end < text.length; end += 1) expect(isCutShort(text.slice(0, end)), text.slice(0, end)).toBe(true);
  expect(isCutShort(text)).toBe(false);
});

test('every beginning of any JSON object is cut short', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), fc.boolean(), (value, at, spaced) => {
      const text = JSON.stringify(value, null, spaced ? 1 : 0);
      expect(isCutShort(text.slice(0, 1 + (at % (text.length - 1))))).toBe(true);
      expect(isCutShort(text)).toBe(false);
    }),
  );
});

test.each([
  '',
  'hello',
  '姓名,成绩',
  '<html>',
  '{hello',
  '{"a" "b"',
  '{"a": 1,, "b"',
  '{"a": tru3',
  '{"a": 01, ',
  '{"a": 1] ',
  '[1}',
  '{} {',
  '{"a": +',
  "{'a': 1",
  '{"a": nul, ',
  'PK\u0003\u0004',
])('%j is no beginning of one', (text) => {
  expect(isCutShort(text)).toBe(false);
});

test('deep nesting is walked without recursion', () => {
  expect(isCutShort('['.repeat(200_000))).toBe(true);
  expect(isCutShort('{"a":'.repeat(100_000))).toBe(true);
});
