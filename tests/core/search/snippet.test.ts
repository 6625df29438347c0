import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../src/core/search/snippet.ts';
import { fold } from '../../../src/core/search/tokenize.ts';

const filler = '这里是一段不相干的话，说的都是别的事情，跟要找的词没有关系。';
const marked = (text: string, query: string): string[] => {
  const { snippet, matches } = snippetOf(text, fold(query));
  return matches.map(([start, end]) => snippet.slice(start, end));
};

describe('snippetOf', () => {
  it('cuts about sixty characters around the hit and says where it cut', () => {
    const { snippet } = snippetOf(filler.repeat(3) + '只催本人，不催第三人。' + filler.repeat(3), '第三人');
    expect(snippet).toMatch(/^….*第三人.*…$/);
    expect(snippet.length).toBeLessThanOrEqual(62);
  });

  it('starts at the block of the hit, so that a label such as 不能说 stays in sight', () => {
    const { snippet } = snippetOf(`${filler}\n不能说：再不还就找您单位领导谈谈\n${filler}`, '单位');
    expect(snippet).toMatch(/^不能说：再不还就找您单位/);
  });

  it('marks the whole query where it stands, else its tokens, overlapping pairs as one', () => {
    expect(marked('先重复技巧，后重复', '重复技巧')).toEqual(['重复技巧']);
    expect(marked('用重复，这个技巧也叫镜像', '重复技巧')).toEqual(['重复', '技巧']);
    expect(marked('停息挂账没有依据', '停息挂账吗')).toEqual(['停息挂账']);
  });

  it('marks full-width and half-width forms in the original', () => {
    expect(marked('依据ＧＢ／Ｔ　４５２５１的规定', 'gb/t 45251')).toEqual(['ＧＢ／Ｔ　４５２５１']);
  });

  it('prefers the place that holds most of the query', () => {
    expect(marked(`录音要留。${filler.repeat(3)}录音保存两年`, '录音 保存')).toEqual(['录音保存']);
  });

  it('gives the beginning where nothing hits', () => {
    expect(snippetOf('短文', '没有')).toEqual({ snippet: '短文', matches: [] });
    expect(snippetOf('', '没有')).toEqual({ snippet: '', matches: [] });
  });

  it('keeps its ranges inside the snippet, in order, apart, and on text that folds into the query or its tokens', () => {
    const unit = fc.constantFrom(
      '重',
      '复',
      '第',
      '三',
      '6',
      '8',
      '条',
      'Ａ',
      'a',
      '㎏',
      '𠮷',
      '\n',
      ' ',
      '，',
      '\uD83D',
      '😀',
      '\u0301',
    );
    const text = fc.string({ unit, maxLength: 300 });
    const query = fc.string({ unit, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, query, (original, asked) => {
        const { snippet, matches } = snippetOf(original, fold(asked).trim());
        expect(snippet).not.toContain('\n');
        let last = 0;
        for (const [start, end] of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(snippet.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
