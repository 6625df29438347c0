import type { SearchHit } from '../../core/search/lunr-index.ts';
import { searchOver } from './search-index.ts';

/** One query. The index is loaded and built on the first. */
export interface SearchRequest {
  id: number;
  indexUrl: string;
  query: string;
}

/** `hits` is null where the texts could not be loaded. */
export interface SearchReply {
  id: number;
  hits: SearchHit[] | null;
}

let search: ReturnType<typeof searchOver> | null = null;

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  const { id, indexUrl, query } = event.data;
  search ??= searchOver(indexUrl);
  const reply = (hits: SearchReply['hits']): void => self.postMessage({ id, hits } satisfies SearchReply);
  search(query).then(reply, () => reply(null));
});
