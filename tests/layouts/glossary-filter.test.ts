import { beforeEach, expect, test } from 'vitest';
import { followFilter } from '../../src/layouts/glossary-filter.ts';

const page = `
  <form data-filter hidden><input type="search" /><button type="reset">清空</button></form>
  <p data-filter-status></p>
  <ul>
    <li data-index-group><a data-index-of="mirroring" href="#mirroring">重复</a></li>
    <li data-index-group><a data-index-of="npl" href="#npl">不良贷款</a></li>
  </ul>
  <section id="mirroring" data-words="重复 mirroring 镜像"></section>
  <section id="npl" data-words="不良贷款 non-performing loan (NPL)"></section>
  <p data-filter-none hidden>没有 <a href="/search/">到全课搜索</a></p>`;

const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map(({ id, textContent }) => id || textContent);

function type(text: string): void {
  const field = document.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  location.hash = '';
  document.body.innerHTML = page;
  Element.prototype.scrollIntoView = () => undefined;
  followFilter(document.body);
});

test('the field appears only once the script runs, and all words show', () => {
  expect(document.querySelector('form')!.hidden).toBe(false);
  expect(visible('section')).toEqual(['mirroring', 'npl']);
});

test.each([
  ['镜像', ['mirroring']],
  ['ＮＰＬ', ['npl']],
  ['  Mirroring ', ['mirroring']],
  ['没有这个词', []],
])('%s leaves %j', (typed, expected) => {
  type(typed);
  expect(visible('section')).toEqual(expected);
  expect(visible('[data-filter-none]')).toHaveLength(expected.length === 0 ? 1 : 0);
});

test('where none is left, the search is asked for the same words', () => {
  type(' 没有这个词 ');
  const link = document.querySelector<HTMLAnchorElement>('[data-filter-none] a')!;
  expect([link.pathname, new URLSearchParams(link.search).get('q')]).toEqual(['/search/', '没有这个词']);
});

test('the index follows the list', () => {
  type('镜像');
  expect(visible('[data-index-group]')).toEqual(['重复']);
});

test('clearing brings all words back and leaves the field ready', () => {
  type('镜像');
  // As in a browser: the event is sent before the field is emptied.
  document.querySelector('form')!.dispatchEvent(new Event('reset'));
  expect(visible('section')).toEqual(['mirroring', 'npl']);
  expect(document.activeElement).toBe(document.querySelector('input'));
});

test('a link to a hidden word empties the filter', () => {
  type('镜像');
  location.hash = '#npl';
  dispatchEvent(new Event('hashchange'));
  expect(document.querySelector('input')!.value).toBe('');
  expect(visible('section')).toEqual(['mirroring', 'npl']);
});
