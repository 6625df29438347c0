import type { SearchHit } from '../../core/search/lunr-index.ts';
import type { SearchReply, SearchRequest } from './search-worker.ts';

/** Rejects where the texts could not be loaded; asking again tries again. */
export type AskSearch = (query: string) => Promise<SearchHit[]>;

interface Pending {
  query: string;
  resolve: (hits: SearchHit[]) => void;
  reject: (error: Error) => void;
}

const startModuleWorker = (): Worker => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });

/** The same search in the page itself; loaded only where the worker cannot be used. */
function searchInPage(indexUrl: string): AskSearch {
  let search: Promise<AskSearch> | null = null;
  return async (query) => {
    search ??= import('./search-index.ts').then(({ searchOver }) => searchOver(indexUrl));
    return (await search)(query);
  };
}

/**
 * Searches in a worker, so that building the index never holds up typing. Where no module worker can be started (an old
 * shell browser, a web view that forbids it), the page does the work itself and open queries are answered there.
 */
export function openSearch(indexUrl: string, startWorker: () => Worker = startModuleWorker): AskSearch {
  const inPage = searchInPage(indexUrl);
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let broken = false;
  let lastId = 0;

  const giveUp = (): void => {
    broken = true;
    worker?.terminate();
    worker = null;
    for (const { query, resolve, reject } of pending.values()) inPage(query).then(resolve, reject);
    pending.clear();
  };

  const receive = (event: MessageEvent<SearchReply>): void => {
    const { id, hits } = event.data;
    const waiting = pending.get(id);
    pending.delete(id);
    if (hits === null) waiting?.reject(new Error('search texts not loaded'));
    else waiting?.resolve(hits);
  };

  const started = (): Worker | null => {
    if (worker !== null || broken) return worker;
    try {
      worker = startWorker();
      worker.addEventListener('message', receive);
      worker.addEventListener('error', giveUp);
    } catch {
      giveUp();
    }
    return worker;
  };

  return (query) => {
    const target = started();
    if (target === null) return inPage(query);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { query, resolve, reject });
      target.postMessage({ id, indexUrl: new URL(indexUrl, document.baseURI).href, query } satisfies SearchRequest);
    });
  };
}
