import type { AskSearch } from '../adapters/browser/search-client.ts';
import type { SearchHit } from '../core/search/lunr-index.ts';
import { searchText } from '../text/search.ts';
import { followKeys } from './search-keys.ts';
import { resultItem } from './search-results.ts';

/** Typing pauses this long before a search starts, and loading takes this long before it is spoken of; milliseconds. */
const typingPause = 120;
const loadingPatience = 300;

/** `usualLimit` of the index, written out here so that the page does not load the index for one number. */
const mostHits = 50;

interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  failed: HTMLElement;
  retry: HTMLElement;
  tryBox: HTMLElement;
  tryLead: HTMLElement;
}

function partsOf(root: HTMLElement): Parts {
  const get = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (found === null) throw new Error(`search page without ${selector}`);
    return found;
  };
  return {
    form: get('form'),
    field: get('input[name="q"]'),
    status: get('[data-status]'),
    results: get('[data-results]'),
    failed: get('[data-failed]'),
    retry: get('[data-retry]'),
    tryBox: get('[data-try]'),
    tryLead: get('[data-try-lead]'),
  };
}

function statusOf(query: string, hits: SearchHit[]): string {
  const first = hits[0];
  if (first === undefined) return searchText.nothing(query);
  if (first.found !== 'all') return searchText.near(hits.length);
  return hits.length >= mostHits ? searchText.capped(hits.length) : searchText.counted(hits.length);
}

function show(parts: Parts, hits: SearchHit[], status: string): void {
  parts.status.textContent = status;
  parts.failed.hidden = true;
  parts.results.replaceChildren(...hits.map(resultItem));
  parts.tryBox.hidden = hits.length > 0;
}

function showFailed(parts: Parts): void {
  show(parts, [], '');
  parts.tryBox.hidden = true;
  parts.failed.hidden = false;
  parts.status.textContent = searchText.failed;
}

/** The address follows the query, so that a result's page leads back to the same list. */
function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}

/** Brings the search page to life. The form alone (GET, `?q=`) leads here too. */
export function startSearchPage(root: HTMLElement, ask: AskSearch): void {
  const parts = partsOf(root);
  const { form, field } = parts;
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(typing);
    latest += 1;
    const turn = latest;
    const query = field.value.trim();
    keepInAddress(query);
    parts.tryLead.textContent = query === '' ? searchText.start : searchText.nothingHint;
    if (query === '') return show(parts, [], '');
    const patience = setTimeout(() => {
      if (turn === latest) parts.status.textContent = searchText.loading;
    }, loadingPatience);
    const hits = await ask(query).catch(() => null);
    clearTimeout(patience);
    // A later query has been asked meanwhile: its answer is the one to show.
    if (turn !== latest) return;
    if (hits === null) showFailed(parts);
    else show(parts, hits, statusOf(query, hits));
  };
  const search = (query: string): void => {
    field.value = query;
    void run();
  };

  field.addEventListener('input', (event) => {
    clearTimeout(typing);
    // Half-typed pinyin is no query; `compositionend` follows.
    if (!(event instanceof InputEvent && event.isComposing)) typing = setTimeout(() => void run(), typingPause);
  });
  field.addEventListener('compositionend', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  parts.retry.addEventListener('click', () => {
    field.focus();
    void run();
  });
  parts.tryBox.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-suggestion]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    search(link.dataset.suggestion ?? '');
  });
  followKeys(field, parts.results);

  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') search(asked);
}
