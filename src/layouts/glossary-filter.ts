import { glossaryText } from '../text/glossary.ts';

/** Letters and case as typed on any keyboard count alike: full width, upper case and spaces at the ends do not matter. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/**
 * Narrows the glossary to the words that hold what was typed, in `root`. Without this script the page is the whole list.
 * Where none is left, the link to the search asks for the same words.
 * A link to a word that is filtered out (from the index, from a lesson) empties the filter first.
 * @param told says how many of how many are shown
 */
export function followFilter(
  root: HTMLElement,
  told: (shown: number, all: number) => string = glossaryText.shown,
): void {
  const form = root.querySelector<HTMLFormElement>('[data-filter]');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  const terms = [...root.querySelectorAll<HTMLElement>('[data-words]')];
  const status = root.querySelector<HTMLElement>('[data-filter-status]');
  const index = root.querySelector<HTMLElement>('[data-index]');
  const none = root.querySelector<HTMLElement>('[data-filter-none]');
  const elsewhere = none?.querySelector('a');

  const apply = () => {
    const wanted = plain(field.value);
    for (const term of terms) term.hidden = !plain(term.dataset['words'] ?? '').includes(wanted);
    for (const item of root.querySelectorAll<HTMLElement>('[data-index-of]')) {
      item.hidden = terms.some(({ id, hidden }) => hidden && id === item.dataset['indexOf']);
    }
    for (const group of root.querySelectorAll<HTMLElement>('[data-index-group]')) {
      group.hidden = group.querySelector('[data-index-of]:not([hidden])') === null;
    }
    const shown = terms.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = told(shown, terms.length);
    if (none) none.hidden = shown > 0;
    if (elsewhere) elsewhere.search = new URLSearchParams({ q: field.value.trim() }).toString();
    if (index) index.hidden = shown === 0;
  };
  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.hidden !== true) return;
    field.value = '';
    apply();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The event comes before the browser empties the field.
    field.value = '';
    apply();
    field.focus();
  });
  field.addEventListener('input', apply);
  addEventListener('hashchange', showTarget);
  // A browser that restores the page restores what was typed, too.
  apply();
  showTarget();
}
