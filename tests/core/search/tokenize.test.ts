import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTraced, tokenize, tokensOf } from '../../../src/core/search/tokenize.ts';

const cases: [text: string, tokens: string[]][] = [
  ['', []],
  ['锚', ['锚']],
  ['重复', ['重复']],
  ['停息挂账', ['停息', '息挂', '挂账']],
  ['第293条', ['第', '293', '条']],
  ['根据第293条规定', ['根据', '据第', '293', '条规', '规定']],
  ['GB/T 45251', ['gb', 't', '45251']],
  ['12356', ['12356']],
  ['年利率3.5%', ['年利', '利率', '3.5']],
  ['FDCPA', ['fdcpa']],
  ['ＦＤＣＰＡ　１２３', ['fdcpa', '123']],
  ['“重复”技巧', ['重复', '技巧']],
  ['借款人：好。', ['借款', '款人', '好']],
  ['下周\n再说', ['下周', '再说']],
  ['㈱ ㎏', ['株', 'kg']],
  ['𠮷野家', ['𠮷野', '野家']],
  ['* : ~1 + -', ['1']],
  ['😀👍🏽', []],
  ['\uD800重\uDC00复', ['重', '复']],
];

describe('tokenize', () => {
  it.each(cases)('cuts %j', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it('marks a Han character without Han neighbour as lone', () => {
    expect(tokensOf('第68条款').map(({ text, lone }) => [text, lone])).toEqual([
      ['第', true],
      ['68', false],
      ['条款', false],
    ]);
  });

  it('gives the place of every token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        for (const token of tokensOf(folded)) expect(folded.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('foldTraced', () => {
  it('traces a folded unit back over characters that grow or shrink', () => {
    const { text, from, to } = foldTraced('重㎏Ａe\u0301');
    expect(text).toBe('重kgaé');
    expect(from).toEqual([0, 1, 1, 2, 3]);
    expect(to).toEqual([1, 2, 2, 3, 5]);
  });

  it('agrees with fold on any string, lone surrogates included, and keeps its traces in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, from, to } = foldTraced(original);
        expect(text).toBe(fold(original));
        expect(from).toHaveLength(text.length);
        expect(from).toEqual([...from].sort((a, b) => a - b));
        for (const [i, start] of from.entries()) expect(to[i]).toBeGreaterThan(start);
      }),
    );
  });
});
