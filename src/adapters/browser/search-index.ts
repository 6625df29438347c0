import { createSearch, type Search, type SearchHit } from '../../core/search/lunr-index.ts';
import type { SearchDocument } from '../../core/search/search-document.ts';

/** Loads the texts and builds the index on first use; a failure is not kept, so the next query tries again. */
export function searchOver(indexUrl: string): (query: string) => Promise<SearchHit[]> {
  let ready: Promise<Search> | null = null;
  const load = async (): Promise<Search> => {
    const response = await fetch(indexUrl);
    if (!response.ok) throw new Error(`${indexUrl}: ${response.status}`);
    return createSearch((await response.json()) as SearchDocument[]);
  };
  return async (query) => {
    ready ??= load();
    try {
      return (await ready)(query);
    } catch (error) {
      ready = null;
      throw error;
    }
  };
}
