import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUOTE, anchorAt, findQuote } from '../../../src/core/record/quote-anchor.ts';

const found = (text: string, quote: string, before = '', after = '') => {
  const span = findQuote(text, { quote, before, after });
  return span === null ? null : [span.start, text.slice(span.start, span.end)];
};

describe('findQuote', () => {
  it('takes the place whose surroundings agree', () => {
    const text = '先停住。再问，然后停住，不接话。';
    expect(found(text, '停住')).toEqual([1, '停住']);
    expect(found(text, '停住', '然后', '，不接话')).toEqual([9, '停住']);
  });

  it('disregards white space, also within the quote', () => {
    expect(found('取 二到\n 八个字', '二到八个字')).toEqual([2, '二到\n 八个字']);
    expect(found('取二到八个字', '二到 八个字')).toEqual([1, '二到八个字']);
  });

  it('finds nothing where the words have changed', () => {
    expect(found('取两到八个字', '二到八个字')).toBeNull();
    expect(found('', '停住')).toBeNull();
    expect(found('停住', ' ')).toBeNull();
  });
});

describe('anchorAt', () => {
  it('refuses white space alone and a quote that is too long', () => {
    expect(anchorAt('a  b', { start: 1, end: 3 })).toBeNull();
    const long = '停'.repeat(MAX_QUOTE + 1);
    expect(anchorAt(long, { start: 0, end: long.length })).toBeNull();
    expect(anchorAt(long, { start: 1, end: long.length })?.quote).toHaveLength(MAX_QUOTE);
  });

  it('leads back to the same words in any unchanged text', () => {
    const words = fc.array(fc.constantFrom(...'先停住问他一 。\n'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (signs, from, length) => {
        const text = `起${signs.join('')}止`;
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 20));
        const anchor = anchorAt(text, { start, end });
        if (anchor === null) return;
        const span = findQuote(text, anchor);
        expect(span).not.toBeNull();
        if (span === null) return;
        const dense = (part: string) => part.replace(/\s/g, '');
        expect(dense(text.slice(span.start, span.end))).toBe(dense(anchor.quote));
      }),
    );
  });

  it('leads back to its own place among many that look the same', () => {
    const text = `甲${'停住。'.repeat(12)}乙`;
    for (let at = 0; at < 12; at += 1) {
      const anchor = anchorAt(text, { start: 1 + at * 3, end: 3 + at * 3 });
      if (anchor === null) throw new Error('no anchor');
      // Ten repetitions fill the context on one side; the other side still tells them apart.
      expect(findQuote(text, anchor)?.start).toBe(1 + at * 3);
    }
  });
});
