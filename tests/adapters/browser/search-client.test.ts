import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../../src/adapters/browser/search-client.ts';
import type { SearchReply, SearchRequest } from '../../../src/adapters/browser/search-worker.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';

const documents: SearchDocument[] = [{ url: '/a/', title: '第一关', kind: 'lesson', text: '先重复，再停' }];
const fetched = vi.fn<() => Promise<Response>>();

/** A worker that answers as it is told. */
class FakeWorker extends EventTarget {
  readonly asked: SearchRequest[] = [];
  terminated = false;
  postMessage(request: SearchRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(reply: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

beforeEach(() => {
  fetched.mockReset().mockImplementation(() => Promise.resolve(Response.json(documents)));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('document', { baseURI: 'http://course.test/search/' });
});
afterEach(() => vi.unstubAllGlobals());

const withWorker = () => {
  const worker = new FakeWorker();
  return { worker, ask: openSearch('/search.json', () => worker as unknown as Worker) };
};

describe('openSearch', () => {
  it('asks the worker and gives each query its own answer', async () => {
    const { worker, ask } = withWorker();
    const first = ask('甲');
    const second = ask('乙');
    expect(worker.asked.map(({ query, indexUrl }) => [query, indexUrl])).toEqual([
      ['甲', 'http://course.test/search.json'],
      ['乙', 'http://course.test/search.json'],
    ]);
    const [one, two] = worker.asked;
    worker.answer({ id: two?.id ?? 0, hits: [] });
    worker.answer({ id: one?.id ?? 0, hits: null });
    await expect(second).resolves.toEqual([]);
    await expect(first).rejects.toThrow();
  });

  it('works in the page where no worker can be started', async () => {
    const ask = openSearch('/search.json', () => {
      throw new Error('forbidden');
    });
    expect((await ask('重复')).map(({ url }) => url)).toEqual(['/a/']);
    await ask('再停');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('answers open and later queries in the page when the worker breaks', async () => {
    const { worker, ask } = withWorker();
    const open = ask('重复');
    worker.dispatchEvent(new Event('error'));
    expect((await open).map(({ url }) => url)).toEqual(['/a/']);
    expect((await ask('再停')).map(({ url }) => url)).toEqual(['/a/']);
    expect(worker.terminated).toBe(true);
    expect(worker.asked).toHaveLength(1);
  });

  it('rejects while the texts cannot be loaded and recovers when they can', async () => {
    const ask = openSearch('/search.json', () => {
      throw new Error('forbidden');
    });
    fetched.mockImplementationOnce(() => Promise.resolve(new Response('', { status: 503 })));
    await expect(ask('重复')).rejects.toThrow(/503/);
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('offline')));
    await expect(ask('重复')).rejects.toThrow(/offline/);
    expect(await ask('重复')).toHaveLength(1);
  });
});
