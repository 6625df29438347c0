import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSearch } from '../../../src/core/search/lunr-index.ts';
import { searchText } from '../../../src/text/search.ts';
import { realDocuments } from '../../support/search-documents.ts';

const items = parse(readFileSync(new URL('known-items.yaml', import.meta.url), 'utf8')) as {
  query: string;
  url: string;
}[];
const documents = realDocuments();
const search = createSearch(documents);

it('knows enough items, all of which exist', () => {
  expect(items.length).toBeGreaterThanOrEqual(30);
  const urls = new Set(documents.map(({ url }) => url));
  expect(items.filter(({ url }) => !urls.has(url))).toEqual([]);
});

it('finds a known item among the first five: recall@5 of .97 or more', () => {
  const missed = items.filter(({ query, url }) => !search(query, 5).some((hit) => hit.url === url));
  expect(1 - missed.length / items.length, `missed: ${JSON.stringify(missed)}`).toBeGreaterThanOrEqual(0.97);
});

it('finds every word that the search page suggests, whole', () => {
  for (const word of searchText.suggestions) expect(search(word)[0]?.found).toBe('all');
});
