import { describe, expect, test } from 'vitest';
import { citedBy, usedIn } from '../../../src/core/course/cited-by.ts';

const nothing = { lessons: [], cases: [], quizzes: [], terms: [], redlines: [] };

describe('citedBy', () => {
  test('finds citations of lessons, cases, terms and red lines, with their article', () => {
    const found = citedBy({
      lessons: [{ id: 'l1', body: '第一段<Cite id="civil-code" article="188" />。' }],
      cases: [{ id: 'c1', body: '只提到整部法<Cite id="civil-code" />。' }],
      quizzes: [],
      terms: [{ id: 't1', sources: ['civil-code#676', 'other'] }],
      redlines: [{ id: 'R5', law: ['civil-code#1033'] }],
    });
    expect(found.get('civil-code')).toEqual([
      { by: 'lesson', id: 'l1', article: '188' },
      { by: 'case', id: 'c1', article: null },
      { by: 'term', id: 't1', article: '676' },
      { by: 'redline', id: 'R5', article: '1033' },
    ]);
    expect(found.get('other')).toEqual([{ by: 'term', id: 't1', article: null }]);
  });

  test('reads the source of a red-line box, not its own id', () => {
    const body = '<RedLine id="R5" notSay="甲" say="乙" source="card-measures" article="68">为什么。</RedLine>';
    const found = citedBy({ ...nothing, lessons: [{ id: 'l1', body }] });
    expect([...found.keys()]).toEqual(['card-measures']);
    expect(found.get('card-measures')).toEqual([{ by: 'lesson', id: 'l1', article: '68' }]);
  });

  test('reads the source a slide names', () => {
    const body = '<Slide title="不能说" kind="redline" source="card-measures" article="68" />';
    expect(citedBy({ ...nothing, lessons: [{ id: 'l1', body }] }).get('card-measures')).toEqual([
      { by: 'lesson', id: 'l1', article: '68' },
    ]);
  });

  test('counts the sources of a quiz, those of its options too, by its lesson', () => {
    const items = [
      { sources: ['civil-code#1033'], options: [{ sources: ['card-measures#68'] }, { sources: [] }] },
      { sources: ['card-measures#68', 'card-measures'] },
    ];
    const found = citedBy({ ...nothing, quizzes: [{ lesson: 'l1', items }] });
    expect(found.get('civil-code')).toEqual([{ by: 'quiz', id: 'l1', article: '1033' }]);
    expect(found.get('card-measures')).toEqual([
      { by: 'quiz', id: 'l1', article: '68' },
      { by: 'quiz', id: 'l1', article: null },
    ]);
  });

  test('counts the sources of a figure, those of its rows too', () => {
    const rows = [{ source: 'nfra#2014' }, { source: '' }, { law: 'card-measures#68' }];
    const found = citedBy({ ...nothing, charts: [{ id: 'f1', sources: ['nfra'], rows }] });
    expect(found.get('nfra')).toEqual([
      { by: 'figure', id: 'f1', article: null },
      { by: 'figure', id: 'f1', article: '2014' },
    ]);
    expect([...found.keys()]).toEqual(['nfra', 'card-measures']);
  });

  test('names lesson and quiz of the same id apart', () => {
    const lessons = [{ id: 'l1', body: '好<Cite id="s" />。' }];
    const quizzes = [{ lesson: 'l1', items: [{ sources: ['s'] }] }];
    expect(
      citedBy({ ...nothing, lessons, quizzes })
        .get('s')
        ?.map(({ by, id }) => `${by} ${id}`),
    ).toEqual(['lesson l1', 'quiz l1']);
  });

  test('counts the same place once and different articles apart', () => {
    const body = '<Cite id="s" article="1" />甲<Cite id="s" article="1" />乙<Cite id="s" article="2" />';
    expect(citedBy({ ...nothing, lessons: [{ id: 'l1', body }] }).get('s')).toEqual([
      { by: 'lesson', id: 'l1', article: '1' },
      { by: 'lesson', id: 'l1', article: '2' },
    ]);
  });

  test('a body that does not parse does not hide the others', () => {
    const lessons = [
      { id: 'broken', body: '<Cite id="s"' },
      { id: 'whole', body: '好<Cite id="s" />。' },
    ];
    expect(citedBy({ ...nothing, lessons }).get('s')).toEqual([{ by: 'lesson', id: 'whole', article: null }]);
  });
});

describe('usedIn', () => {
  const lessons = [
    { id: 'l1', body: '<Term id="mirroring">重复</Term>，再说一次<Term id="mirroring">重复</Term>' },
    { id: 'l2', body: '<RedLine id="R5" notSay="甲" say="乙" source="s">为什么。</RedLine>' },
  ];
  const cases = [{ id: 'c1', body: '<Term id="mirroring">重复</Term>' }];

  test('names each lesson and case once', () => {
    expect(usedIn('Term', { lessons, cases }).get('mirroring')).toEqual([
      { by: 'lesson', id: 'l1' },
      { by: 'case', id: 'c1' },
    ]);
  });

  test('keeps tags of different kinds apart', () => {
    expect([...usedIn('RedLine', { lessons, cases }).keys()]).toEqual(['R5']);
  });
});

test('finds limits of the quick reference and answers of the decision tree', () => {
  const cited = citedBy({
    lessons: [],
    cases: [],
    quizzes: [],
    terms: [],
    redlines: [],
    rules: [{ id: 'when-night', sources: ['gbt-45251-2025'] }],
    answers: [{ id: 'a-night', sources: ['gbt-45251-2025', 'civil-code#1033'] }],
  });
  expect(cited.get('gbt-45251-2025')).toEqual([
    { by: 'rule', id: 'when-night', article: null },
    { by: 'answer', id: 'a-night', article: null },
  ]);
  expect(cited.get('civil-code')).toEqual([{ by: 'answer', id: 'a-night', article: '1033' }]);
});

test('finds the legal notes of sheets to print, and the lessons that lead to a sheet', () => {
  const lessons = [{ id: 'l1', body: '<Template id="letter" />\n\n<Term id="letter">函</Term>' }];
  const cited = citedBy({
    ...nothing,
    lessons,
    templates: [{ id: 'letter', sources: ['civil-code#676', 'civil-code'] }],
  });
  expect(cited.get('civil-code')).toEqual([
    { by: 'template', id: 'letter', article: '676' },
    { by: 'template', id: 'letter', article: null },
  ]);
  expect(usedIn('Template', { lessons, cases: [] }).get('letter')).toEqual([{ by: 'lesson', id: 'l1' }]);
});
