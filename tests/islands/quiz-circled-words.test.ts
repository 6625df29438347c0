import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf, nudge, pressClause, type Nudge } from '../../src/islands/quiz/circled-words.ts';

const sentence = '“您不接，我们只好联系您单位，请您理解。”';
const clauses = clausesOf(sentence);
const at = (index: number) => {
  const clause = clauses[index];
  if (clause === undefined) throw new Error('no clause');
  return clause;
};
const words = (range: { start: number; end: number } | null) => range && sentence.slice(range.start, range.end);

describe('the clauses of a sentence', () => {
  test('are its words between punctuation, in place', () => {
    expect(clauses.map((clause) => words(clause))).toEqual(['您不接', '我们只好联系您单位', '请您理解']);
    expect(clauses.map(({ before, words: own, after }) => before + own + after).join('')).toBe(sentence);
  });

  test('and their punctuation make the whole again, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('您', '还', '，', '。', '“', ' ', 'a', '😀', '！') }), (any) => {
        const parts = clausesOf(any);
        expect(parts.every(({ start, end, words: own }) => any.slice(start, end) === own && own !== '')).toBe(true);
        if (parts.length > 0)
          expect(parts.map(({ before, words: own, after }) => before + own + after).join('')).toBe(any);
      }),
    );
  });
});

describe('pressing a clause', () => {
  test('begins the circle, takes in what lies between, and gives clauses up again', () => {
    const first = pressClause(null, at(0), clauses);
    expect(words(first)).toBe('您不接');
    const both = pressClause(first, at(2), clauses);
    expect(words(both)).toBe('您不接，我们只好联系您单位，请您理解');
    expect(words(pressClause(both, at(2), clauses))).toBe('您不接，我们只好联系您单位');
    expect(words(pressClause(both, at(0), clauses))).toBe('我们只好联系您单位，请您理解');
    expect(words(pressClause(both, at(1), clauses))).toBe('您不接');
    expect(pressClause(first, at(0), clauses)).toBeNull();
  });
});

describe('nudging', () => {
  test('moves an end by one character and never crosses the other', () => {
    const circle = { start: at(1).start, end: at(1).end };
    expect(words(nudge(circle, 'start-on', sentence))).toBe('们只好联系您单位');
    expect(words(nudge(circle, 'end-back', sentence))).toBe('我们只好联系您单');
    expect(nudge({ start: 1, end: 2 }, 'start-on', sentence)).toEqual({ start: 1, end: 2 });
    expect(nudge({ start: 0, end: 2 }, 'start-back', sentence)).toEqual({ start: 0, end: 2 });
  });

  test('never cuts a character in two', () => {
    const moves: Nudge[] = ['start-back', 'start-on', 'end-back', 'end-on'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 20 }), (steps) => {
        const text = '还😀钱𠀀吧';
        const range = steps.reduce((now, step) => nudge(now, step, text), { start: 0, end: 1 });
        const cut = text.slice(range.start, range.end);
        expect(cut.length).toBeGreaterThan(0);
        expect(Array.from(cut).filter((sign) => /^[\uD800-\uDFFF]$/.test(sign))).toEqual([]);
      }),
    );
  });
});
