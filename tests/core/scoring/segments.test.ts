import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted, segments } from '../../../src/core/scoring/segments.ts';
import type { Evidence } from '../../../src/core/scoring/verdict.ts';

const reply = '又一个……您说，我听着。';

describe('segments of a reply', () => {
  it('cuts at the borders of evidence and puts the letter where it ends', () => {
    expect(segments(reply, [{ criterion: 'a', start: 0, end: 3 }])).toEqual([
      { text: '又一个', marks: [{ kind: 'criterion', key: 'a' }], ending: [{ kind: 'criterion', key: 'a' }] },
      { text: '……您说，我听着。', marks: [], ending: [] },
    ]);
  });

  it('shows overlapping evidence on the words they share', () => {
    const cut = segments('联系单位', [
      { criterion: 'a', start: 0, end: 4 },
      { redline: 'R5', start: 2, end: 4 },
    ]);
    expect(cut.map(({ text, marks }) => [text, ...marks.map(({ key }) => key)])).toEqual([
      ['联系', 'a'],
      ['单位', 'a', 'R5'],
    ]);
  });

  it('never loses or doubles a character, whatever spans it is given', () => {
    const span: fc.Arbitrary<Evidence> = fc.record({
      criterion: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(40),
      end: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        expect(
          segments(text, spans)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('quotes the words of one criterion', () => {
    const evidence: Evidence[] = [
      { criterion: 'a', start: 0, end: 3 },
      { criterion: 'b', start: 5, end: 7 },
      { criterion: 'a', start: 8, end: 11 },
    ];
    expect(quoted(reply, evidence, 'a')).toBe('又一个……我听着');
    expect(quoted(reply, evidence, 'd')).toBe('');
  });

  it('quotes in the order of the reply, and words found twice once', () => {
    const evidence: Evidence[] = [
      { criterion: 'a', start: 8, end: 11 },
      { criterion: 'a', start: 0, end: 2 },
      { criterion: 'a', start: 1, end: 3 },
      { criterion: 'a', start: 8, end: 9 },
    ];
    expect(quoted(reply, evidence, 'a')).toBe('又一个……我听着');
  });
});
