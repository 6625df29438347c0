import { expect, it } from 'vitest';
import { createSearch } from '../../../src/core/search/lunr-index.ts';
import { otherWritings } from '../../../src/core/search/other-writings.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';

const documents: SearchDocument[] = [
  {
    url: '/t/',
    title: '无关第三人',
    kind: 'term',
    text: '与这笔债没有法律关系的人。',
    aliases: ['第三人', '第三方', '亲友'],
    alsoWritten: ['第三人', '第三方'],
  },
  { url: '/law/', title: '办法', kind: 'source', text: '不得对第三人催收。' },
  { url: '/guide/', title: '评价', kind: 'rule', text: '对第三方机构每年评价一次。' },
  { url: '/other/', title: '别的', kind: 'rule', text: '亲友聚会。' },
];
const ways = otherWritings(documents);

it('asks the query itself first, then each other writing of a word in it', () => {
  expect(ways('第三方 催收').map(({ query }) => query)).toEqual(['第三方 催收', '第三人 催收', '无关第三人 催收']);
});

it('leaves alone a longer word, a word found by only, and what no term names', () => {
  for (const query of ['第三方机构', '亲友', '录音']) expect(ways(query)).toEqual([{ query, share: 1 }]);
});

it('finds every writing by any of them, the rules’ own before the rest, each document once', () => {
  const search = createSearch(documents);
  for (const query of ['第三人', '第三方']) {
    const urls = search(query).map(({ url }) => url);
    expect(urls[0]).toBe('/t/');
    expect([...urls].sort()).toEqual(['/guide/', '/law/', '/t/']);
  }
  expect(search('亲友').map(({ url }) => url)).toEqual(['/t/', '/other/']);
});

it('marks the writing that stands there', () => {
  const law = createSearch(documents)('第三方').find(({ url }) => url === '/law/');
  const marked = law?.matches.map(([start, end]) => law.snippet.slice(start, end));
  expect(marked).toEqual(['第三人']);
});
