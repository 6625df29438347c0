import { beforeEach, expect, test, vi } from 'vitest';
import { followTree } from '../../src/layouts/contact-tree.ts';
import { contactText as text } from '../../src/text/contact-tree.ts';

const page = `
<div data-tree data-start="who">
  <p data-count></p><button data-back hidden></button><button data-restart hidden></button>
  <h2 id="questions" data-shelf>全部问题</h2>
  <section id="who" data-step class="now"><h3 tabindex="-1">联系谁？</h3>
    <a data-to="hour" href="#hour"><span>本人</span></a><a data-to="no" href="#no"><span>邻居</span></a></section>
  <section id="hour" data-step><h3 tabindex="-1">几点？</h3>
    <a data-to="yes" href="#yes"><span>白天</span></a><a data-to="no" href="#no"><span>夜里</span></a></section>
  <section id="yes" data-step data-verdict="可以"><h3 tabindex="-1">可以打</h3></section>
  <section id="no" data-step data-verdict="不可以"><h3 tabindex="-1">不打</h3></section>
  <button data-copy hidden></button><span data-copied></span>
  <p data-trail-empty></p><ol data-trail></ol><a data-all href="#all"></a><a data-one href="#who" hidden></a>
</div>`;

const root = () => document.querySelector<HTMLElement>('[data-tree]')!;
const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const shown = () => [...document.querySelectorAll('.now')].map(({ id }) => id);
const trail = () => [...document.querySelectorAll('[data-trail] li')].map((item) => item.textContent);
/** As a browser does on a click of a link; jsdom tells of the new hash only later. */
const go = (hash: string) => {
  history.pushState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
};
const choose = (words: string) => {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('.now a')].find((one) => one.textContent === words);
  go(link!.getAttribute('href')!);
};
const begin = (hash: string) => {
  history.replaceState(null, '', hash);
  document.body.innerHTML = page;
  followTree(root());
};

beforeEach(() => begin('/'));

test('it begins with the first question, without a step back', () => {
  expect(shown()).toEqual(['who']);
  expect(part('count').textContent).toBe(text.step(1));
  expect([part('back').hidden, part('restart').hidden, part('copy').hidden]).toEqual([true, true, true]);
});

test('a way through ends at its answer, tells it, lists the choices and puts the focus on it', () => {
  choose('本人');
  expect(part('count').textContent).toBe(text.step(2));
  choose('夜里');
  expect(shown()).toEqual(['no']);
  expect(part('count').textContent).toBe(text.answer('不可以'));
  expect(trail()).toEqual(['联系谁？本人', '几点？夜里']);
  expect(document.activeElement?.textContent).toBe('不打');
  expect([part('back').hidden, part('restart').hidden, part('copy').hidden]).toEqual([false, false, false]);
});

test('the address of an answer carries the way to it', () => {
  choose('本人');
  choose('夜里');
  const { hash } = location;
  begin(hash);
  expect(shown()).toEqual(['no']);
  expect(trail()).toEqual(['联系谁？本人', '几点？夜里']);
  expect(document.activeElement).toBe(document.body);
});

test('one step back asks the last question again; a choice in the list leads to its question', () => {
  choose('本人');
  choose('白天');
  part('back').click();
  dispatchEvent(new Event('hashchange'));
  expect(shown()).toEqual(['hour']);
  expect(trail()).toEqual(['联系谁？本人']);
  go(document.querySelector('[data-trail] a')!.getAttribute('href')!);
  expect(shown()).toEqual(['who']);
  expect(trail()).toEqual([]);
});

test.each([
  ['#no', ['no']],
  ['#no.21', ['no']],
  ['#yes.12', ['yes']],
  ['#nothing.1', ['who']],
])('an address that does not tell a way (%s) shows the step without one', (hash, expected) => {
  go(hash);
  expect(shown()).toEqual(expected);
  expect(trail()).toEqual([]);
  expect(part('back').hidden).toBe(true);
});

test('the whole list stays a list when one follows it', () => {
  go('#all');
  expect(root().classList.contains('all')).toBe(true);
  expect(shown()).toEqual([]);
  expect(document.querySelector('#who a')!.getAttribute('href')).toBe('#all.hour');
  go('#all.hour');
  expect(root().classList.contains('all')).toBe(true);
  expect(document.activeElement?.textContent).toBe('几点？');
  go('#who');
  expect(shown()).toEqual(['who']);
});

test('the address of a shelf opens the list at it', () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  go('#questions');
  expect(root().classList.contains('all')).toBe(true);
  expect(shown()).toEqual([]);
  expect(scrolled.mock.contexts).toContain(document.querySelector('#questions'));
  scrolled.mockClear();
  go('#nowhere');
  expect(root().classList.contains('all')).toBe(false);
  expect(scrolled).not.toHaveBeenCalled();
});

test('the address can be copied', async () => {
  // What earlier tests did to the address is told late.
  await new Promise((resolve) => setTimeout(resolve));
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  go('#no');
  part('copy').click();
  await vi.waitFor(() => expect(part('copied').textContent).toBe(text.copied));
  expect(writeText).toHaveBeenCalledWith(location.href);
  Reflect.deleteProperty(navigator, 'clipboard');
});
