import { describe, expect, test } from 'vitest';
import { citedBy } from '../../../src/core/course/cited-by.ts';
import { citedLevel, lessonSources } from '../../../src/core/course/lesson-sources.ts';
import { sourceSchema, type Source } from '../../../src/core/course/source.ts';

const source = (
  id: string,
  kind: Source['kind'],
  checked: Source['checked'] = 'first-hand',
  articles: { id: string; checked?: Source['checked'] }[] = [],
): Source =>
  sourceSchema.parse({
    id,
    kind,
    title: id,
    issuer: '某机关',
    number: null,
    from: null,
    to: null,
    checked,
    says: '说了什么。',
    articles: articles.map((article) => ({ ...article, title: `第${article.id}条`, says: '说了什么。' })),
    link: null,
  });

const sources = [
  source('notice', 'normative-document', 'reported'),
  source('act', 'law', 'first-hand', [{ id: '3' }, { id: '1' }, { id: '9', checked: 'quoted' }]),
  source('study', 'study', 'quoted'),
  source('abroad', 'elsewhere'),
  source('own', 'course'),
  source('unused', 'law'),
];

const here = { lesson: 'l1', cases: ['c1'], figures: ['f1'] };
const empty = { lessons: [], cases: [], quizzes: [], terms: [], redlines: [] };
const citing = (content: Partial<Parameters<typeof citedBy>[0]>) =>
  lessonSources(citedBy({ ...empty, ...content }), here, sources);
const referencesOf = ({ groups }: ReturnType<typeof lessonSources>) => groups.flatMap(({ references }) => references);

describe('lessonSources', () => {
  test('gathers what lesson, case, figure and quiz cite, grouped, and nothing else', () => {
    const { groups, levels } = citing({
      lessons: [
        { id: 'l1', body: '甲<Cite id="notice" />乙<Cite id="act" article="1" />丙<Cite id="own" />' },
        { id: 'l2', body: '别的课<Cite id="unused" />' },
      ],
      cases: [
        { id: 'c1', body: '丁<Cite id="abroad" />' },
        { id: 'c2', body: '戊<Cite id="unused" />' },
      ],
      quizzes: [{ lesson: 'l1', items: [{ sources: ['act#3'] }] }],
      charts: [{ id: 'f1', sources: ['study'], rows: [] }],
      terms: [{ id: 'l1', sources: ['unused'] }],
    });
    expect(groups).toEqual([
      { group: 'binding', count: 2, references: ['act#3', 'act#1', 'notice'] },
      { group: 'elsewhere', count: 1, references: ['abroad'] },
      { group: 'supporting', count: 1, references: ['study'] },
      { group: 'course', count: 1, references: ['own'] },
    ]);
    expect(levels).toEqual([
      { level: 'first-hand', count: 2 },
      { level: 'quoted', count: 1 },
      { level: 'reported', count: 1 },
    ]);
  });

  test('names an article once, in the order of the source file, however often and in whatever order it is cited', () => {
    const found = citing({
      lessons: [{ id: 'l1', body: '甲<Cite id="act" article="9" />乙<Cite id="act" article="3" />' }],
      cases: [{ id: 'c1', body: '丙<Cite id="act" article="3" />' }],
      quizzes: [{ lesson: 'l1', items: [{ sources: ['act#9', 'act#1'] }] }],
    });
    expect(referencesOf(found)).toEqual(['act#3', 'act#1', 'act#9']);
  });

  test('keeps the source as a whole beside its articles, and counts it once', () => {
    const found = citing({ lessons: [{ id: 'l1', body: '甲<Cite id="act" article="3" />乙<Cite id="act" />' }] });
    expect(found.groups).toEqual([{ group: 'binding', count: 1, references: ['act', 'act#3'] }]);
  });

  test('counts a source at the weakest article cited here', () => {
    const weak = citing({
      lessons: [{ id: 'l1', body: '甲<Cite id="act" article="3" />乙<Cite id="act" article="9" />' }],
    });
    expect(weak.levels).toEqual([{ level: 'quoted', count: 1 }]);
    const strong = citing({ lessons: [{ id: 'l1', body: '甲<Cite id="act" article="3" />' }] });
    expect(strong.levels).toEqual([{ level: 'first-hand', count: 1 }]);
  });

  test('a lesson that cites nothing has neither groups nor levels', () => {
    expect(citing({})).toEqual({ groups: [], levels: [] });
  });
});

describe('citedLevel', () => {
  const half = source('half', 'law', 'reported', [{ id: '1', checked: 'first-hand' }, { id: '2' }]);

  test('is that of the articles cited, of the source where it is cited as a whole', () => {
    expect(citedLevel(half, ['1'])).toBe('first-hand');
    expect(citedLevel(half, ['1', '2'])).toBe('reported');
    expect(citedLevel(half, ['1', null])).toBe('reported');
    expect(citedLevel(half, [])).toBe('reported');
  });
});
