import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, usualLimit } from '../../../src/core/search/lunr-index.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';
import { realDocuments } from '../../support/search-documents.ts';

const small: SearchDocument[] = [
  { url: '/l1/', title: '第一关', kind: 'lesson', text: '先重复，再停。根据第293条规定。' },
  { url: '/l1/#a', title: '第一关', kind: 'lesson', heading: '红线', text: '只催本人，不催第三人。' },
  { url: '/l2/', title: '停息挂账', kind: 'lesson', text: '说法没有依据。国家标准 GB/T 45251 另有规定。' },
  {
    url: '/l3/',
    title: '热线',
    kind: 'lesson',
    text: '心理援助热线 12356。息挂着，账也挂着，停息的事再谈，挂账不行。',
  },
  {
    url: '/t/',
    title: '重复',
    kind: 'term',
    text: '还给对方。\nmirroring\n镜像',
    aliases: ['mirroring', '镜像'],
  },
  { url: '/s/', title: '镜像与镜像研究', kind: 'source', text: '镜像研究，镜像研究，镜像研究。' },
];
const search = createSearch(small);
const urls = (query: string): string[] => search(query).map(({ url }) => url);

describe('search over a few documents', () => {
  it.each([
    ['第293条', ['/l1/']],
    ['293', ['/l1/']],
    ['GB/T 45251', ['/l2/']],
    ['gb/t45251', ['/l2/']],
    ['ＧＢ／Ｔ　４５２５１', ['/l2/']],
    ['12356', ['/l3/']],
    ['账', ['/l2/', '/l3/']],
    ['关', ['/l1/']],
    ['停息挂账', ['/l2/']],
    ['第三人', ['/l1/#a']],
    ['第一关', ['/l1/']],
    ['第一关 红线', ['/l1/#a']],
    ['mirro', ['/t/']],
    ['量子物理', []],
  ])('%s finds %j', (query, expected) => {
    expect(urls(query).sort()).toEqual([...expected].sort());
  });

  it('puts the term first for any of its names', () => {
    for (const name of ['重复', 'Mirroring', '镜像']) expect(urls(name)[0]).toBe('/t/');
  });

  it('falls back to some of the words and says so', () => {
    expect(search('怎么跟第三人说停息挂账')).not.toHaveLength(0);
    expect(new Set(search('怎么跟第三人说停息挂账').map(({ found }) => found))).toEqual(new Set(['some']));
    expect(search('第三人')[0]?.found).toBe('all');
    expect(search('mirro')[0]?.found).toBe('prefix');
  });

  it('gives title, heading and kind as they are', () => {
    expect(search('第三人')[0]).toMatchObject({ title: '第一关', heading: '红线', kind: 'lesson' });
    expect(search('12356')[0]).not.toHaveProperty('heading');
  });

  it('gives at most the usual number, or the number asked for', () => {
    const many = Array.from({ length: 80 }, (_, i) => ({ ...small[0], url: `/m${i}/` }) as SearchDocument);
    const searchMany = createSearch(many);
    expect(searchMany('重复')).toHaveLength(usualLimit);
    expect(searchMany('重复', 3)).toHaveLength(3);
    expect(searchMany('重复', Infinity)).toHaveLength(80);
  });

  it('works over nothing', () => {
    expect(createSearch([])('重复')).toEqual([]);
  });
});

const documents = realDocuments();
const searchCourse = createSearch(documents);
const searched = documents.map(({ url, title, heading, text, aliases = [] }) => ({
  url,
  lines: [heading ?? title, ...text.split('\n'), ...aliases].map((line) => line.normalize('NFKC').toLowerCase()),
}));
const truth = (query: string): string[] =>
  searched.filter(({ lines }) => lines.some((line) => line.includes(query))).map(({ url }) => url);

/** Every n-th different fragment of that length within the Han runs of the course. */
function fragments(length: number, every: number): string[] {
  const found = new Set<string>();
  for (const { lines } of searched)
    for (const line of lines)
      for (const [run] of line.matchAll(/\p{Script=Han}+/gu))
        for (let at = 0; at + length <= run.length; at += 1) found.add(run.slice(at, at + length));
  return [...found].filter((_, i) => i % every === 0);
}

describe('search over the course', () => {
  it('has documents of every kind, with ids of their own', () => {
    expect(new Set(documents.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length);
  });

  it.each([
    ['single characters', 1, 9],
    ['two-character words', 2, 23],
    ['three-character fragments', 3, 41],
    ['four-character fragments', 4, 47],
  ])('finds exactly what holds %s (precision and recall 1)', (_, length, every) => {
    const queries = fragments(length, every);
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) {
      const found = searchCourse(query, Infinity).map(({ url }) => url);
      expect({ query, found: found.sort() }).toEqual({ query, found: truth(query).sort() });
    }
  });

  it.each([
    '',
    ' ',
    '*',
    ':',
    '~1',
    '+',
    '-',
    '^5',
    'title:',
    '*重复*',
    '重复~1',
    '+重复 -技巧',
    '😀',
    '👩‍👩‍👧',
    '\uD800',
    '\uDC00重\uD83D',
    '重\u0000复',
    '__proto__',
    'constructor',
    'hasOwnProperty toString',
    '<b>重复</b>',
    '重'.repeat(10_000),
    '😀'.repeat(5_000),
    'a'.repeat(10_000),
    '“”，。',
    '%E4%BD',
    '\u202E重复',
  ])('takes the odd query %j calmly', (query) => {
    const hits = searchCourse(query);
    expect(hits.length).toBeLessThanOrEqual(usualLimit);
    for (const { url } of hits) expect(searched.some((document) => document.url === url)).toBe(true);
  });

  it.each(['', '*', ':', '+', '😀', '\uD800', '“”，。'])('finds nothing for %j', (query) => {
    expect(searchCourse(query)).toEqual([]);
  });

  it('looks at the first hundred characters only', () => {
    const long = `${'重复'.repeat(50)}12356`;
    expect(searchCourse(long)).toEqual(searchCourse(long.slice(0, 100)));
  });

  it('never throws, and marks ranges that lie inside the snippet', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('重', '复', '第', '6', '8', '条', '*', ':', '~', '^', '+', '-', ' ', 'a'),
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(any, (query) => {
        for (const { snippet, matches } of searchCourse(query, 5)) {
          for (const [start, end] of matches) expect(snippet.slice(start, end)).toHaveLength(end - start);
        }
      }),
      { numRuns: 300 },
    );
  });
});
