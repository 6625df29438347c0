import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../src/core/search/lunr-index.ts';
import { startSearchPage } from '../../src/layouts/search-page.ts';
import { markedText } from '../../src/layouts/search-results.ts';

const hit = (more: Partial<SearchHit> = {}): SearchHit => ({
  url: '/a/',
  title: '第一关',
  kind: 'lesson',
  snippet: '先重复，再停',
  matches: [[1, 3]],
  found: 'all',
  ...more,
});

const page = `
  <div data-search><form><input name="q" type="search"><button>搜索</button></form><p data-status></p>
  <div data-failed hidden><button data-retry>再试一次</button></div>
  <div data-try><p data-try-lead></p><a href="/search/?q=x" data-suggestion="重复">重复</a></div>
  <ol data-results></ol></div>`;

const get = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(selector);
  return found;
};
const field = (): HTMLInputElement => get('input');
const links = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('ol a'));
const status = (): string => get('[data-status]').textContent;
const settle = async (): Promise<void> => {
  await vi.runAllTimersAsync();
};
const press = (key: string, init: KeyboardEventInit = {}): void => {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
};
async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

const ask = vi.fn<(query: string) => Promise<SearchHit[]>>();

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/search/');
  document.body.innerHTML = page;
  ask.mockReset().mockResolvedValue([]);
});
afterEach(() => vi.useRealTimers());

const start = (): void => startSearchPage(get('[data-search]'), ask);

describe('search page', () => {
  it('shows results as links with kind, heading, page and marked snippet, and counts them aloud', async () => {
    ask.mockResolvedValue([hit(), hit({ url: '/a/#b', heading: '红线', kind: 'case' })]);
    start();
    await type('重复');
    expect(status()).toBe('找到 2 条');
    expect(links().map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['/a/', '第一关'],
      ['/a/#b', '红线'],
    ]);
    expect(get('ol').textContent).toContain('案例');
    expect(get('ol mark').textContent).toBe('重复');
    expect(get('[data-try]').hidden).toBe(true);
  });

  it('never reads text as markup', async () => {
    ask.mockResolvedValue([hit({ title: '<img src=x>', snippet: '<b>重复</b>', matches: [[3, 5]] })]);
    start();
    await type('<i>重复</i>');
    expect(document.querySelector('ol img, ol b, ol i')).toBeNull();
    ask.mockResolvedValue([]);
    await type('<u>无</u>');
    expect(document.querySelector('[data-status] u')).toBeNull();
  });

  it('says what it did not find and offers words, one of which can be taken', async () => {
    start();
    await type('量子');
    expect(status()).toBe('没有找到“量子”');
    expect(get('[data-try]').hidden).toBe(false);
    ask.mockResolvedValue([hit()]);
    get('[data-suggestion]').click();
    await settle();
    expect(field().value).toBe('重复');
    expect(links()).toHaveLength(1);
  });

  it('says when the hits hold only some of the words', async () => {
    ask.mockResolvedValue([hit({ found: 'some' })]);
    start();
    await type('怎么重复');
    expect(status()).toBe('按接近的程度列出 1 条');
  });

  it('searches for ?q= at once and keeps the address at the query', async () => {
    history.replaceState(null, '', '/search/?q=%E9%87%8D%E5%A4%8D');
    start();
    await settle();
    expect(ask).toHaveBeenCalledWith('重复');
    await type('录音');
    expect(new URLSearchParams(location.search).get('q')).toBe('录音');
    await type('');
    expect(location.search).toBe('');
    expect(status()).toBe('');
  });

  it('waits for the input method and searches once when it is done', async () => {
    start();
    field().value = "chong'fu";
    field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await settle();
    expect(ask).not.toHaveBeenCalled();
    field().value = '重复';
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settle();
    expect(ask.mock.calls).toEqual([['重复']]);
  });

  it('shows the answer to the last query, whatever order the answers come in', async () => {
    let answerFirst: (hits: SearchHit[]) => void = () => undefined;
    ask.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    start();
    await type('甲');
    ask.mockResolvedValueOnce([hit({ title: '乙的' })]);
    await type('乙');
    answerFirst([hit({ title: '甲的' })]);
    await settle();
    expect(links().map((link) => link.textContent)).toEqual(['乙的']);
  });

  it('speaks of loading only when it takes long, and of failure with a way to try again', async () => {
    let fail: (error: Error) => void = () => undefined;
    ask.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    start();
    await type('重复');
    expect(status()).toContain('正在载入');
    fail(new Error('offline'));
    await settle();
    expect(status()).toContain('暂时不能搜索');
    expect(get('[data-failed]').hidden).toBe(false);
    ask.mockResolvedValueOnce([hit()]);
    get('[data-retry]').click();
    await settle();
    expect(get('[data-failed]').hidden).toBe(true);
    expect(status()).toBe('找到 1 条');
    expect(document.activeElement).toBe(field());
  });

  it('is worked by keys: / to the field, arrows through the results and back', async () => {
    ask.mockResolvedValue([hit(), hit({ url: '/b/' })]);
    start();
    await type('重复');
    press('/');
    expect(document.activeElement).toBe(field());
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('leaves keys to the input method, and / to whoever types it', async () => {
    ask.mockResolvedValue([hit()]);
    start();
    await type('重复');
    field().focus();
    press('ArrowDown', { isComposing: true });
    expect(document.activeElement).toBe(field());
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    field().dispatchEvent(slash);
    expect(slash.defaultPrevented).toBe(false);
  });
});

describe('markedText', () => {
  it('covers the text once', () => {
    const box = document.createElement('p');
    box.append(
      ...markedText('先重复再复述', [
        [1, 3],
        [4, 6],
      ]),
    );
    expect(box.innerHTML).toBe('先<mark>重复</mark>再<mark>复述</mark>');
  });
});
