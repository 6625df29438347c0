import { describe, expect, it } from 'vitest';
import { catalogueOf, termsIn } from '../../../src/core/review/catalogue.ts';
import { rubric } from '../../support/rubric.ts';

describe('terms of a lesson', () => {
  it('stand once each, with the section they are first met in', () => {
    const body = [
      '先说<Term id="gate">关</Term>。',
      '## 取哪几个字',
      '<Term id="mirroring">重复</Term>和<Term id="gate">关</Term>。',
      '### 小节',
      '<Term id="pause">停顿</Term>',
      '## 取哪几个字',
      '<Dialogue>\n<Turn who="他">**<Term id="label">标注</Term>**</Turn>\n</Dialogue>',
    ].join('\n\n');
    expect(termsIn(body)).toEqual([
      { term: 'gate', section: null },
      { term: 'mirroring', section: '取哪几个字' },
      { term: 'pause', section: '取哪几个字' },
      { term: 'label', section: '取哪几个字-1' },
    ]);
  });
});

describe('catalogue', () => {
  const catalogue = catalogueOf({
    quizzes: [],
    rubric,
    cases: [],
    lessons: [{ id: 'l', body: '<Term id="mirroring">重复</Term><Term id="gone">没有</Term>' }],
    terms: ['mirroring'],
  });

  it('has the criteria of the five gates, not those of a crisis', () => {
    expect(catalogue.criteria).toContain('1:a');
    expect(catalogue.criteria.filter((name) => name.startsWith('0:'))).toEqual([]);
    expect(new Set(catalogue.criteria.map((name) => name[0]))).toEqual(new Set(['1', '2', '3', '4', '5']));
  });

  it('has only terms of the glossary', () => {
    expect(catalogue.terms).toEqual({ l: [{ term: 'mirroring', section: null }] });
  });
});
