import { copyText } from '../adapters/browser/download.ts';
import { contactText as text } from '../text/contact-tree.ts';
import { element } from './element.ts';

/** One choice on the way: which option (1–9) of which question. */
interface Choice {
  readonly question: string;
  readonly option: number;
}

/** What the address asks for. `way` is null where a step is named without the choices that led to it. */
type Place =
  | { readonly show: 'all'; readonly step: string | null }
  | { readonly show: 'one'; readonly step: string; readonly way: readonly Choice[] | null };

interface Step {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
  readonly options: readonly HTMLAnchorElement[];
}

const optionsOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLAnchorElement>('a[data-to]')];

function readSteps(root: HTMLElement): ReadonlyMap<string, Step> {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  return new Map(
    sections.flatMap((section) => {
      const heading = section.querySelector<HTMLElement>('h3');
      return heading ? [[section.id, { section, heading, options: optionsOf(section) }] as const] : [];
    }),
  );
}

/** Takes the options told by digits, one after the other; null where they lead to no step or to another one. */
function walk(steps: ReadonlyMap<string, Step>, start: string, digits: string, end: string): Choice[] | null {
  const way: Choice[] = [];
  let at = start;
  for (const digit of digits) {
    const next = steps.get(at)?.options[Number(digit) - 1]?.dataset['to'];
    if (next === undefined) return null;
    way.push({ question: at, option: Number(digit) });
    at = next;
  }
  return at === end ? way : null;
}

/**
 * `#answer.512` is an answer with the way to it, `#answer` the answer alone, `#all.answer` the answer in the whole list, the
 * id of a shelf the whole list from that shelf on.
 */
function placeOf(
  steps: ReadonlyMap<string, Step>,
  shelves: readonly HTMLElement[],
  start: string,
  hash: string,
): Place {
  const [id = '', rest = ''] = hash.replace(/^#/, '').split('.');
  if (id === 'all') return { show: 'all', step: steps.has(rest) ? rest : null };
  if (shelves.some((shelf) => shelf.id === id)) return { show: 'all', step: null };
  if (!steps.has(id)) return { show: 'one', step: start, way: [] };
  return { show: 'one', step: id, way: walk(steps, start, rest, id) };
}

const digitsOf = (way: readonly Choice[]) => way.map(({ option }) => String(option)).join('');
const addressOf = (step: string, way: readonly Choice[]) => `#${step}${way.length > 0 ? `.${digitsOf(way)}` : ''}`;

/**
 * Shows the tree in `root` one question at a time. Every choice is a link to an address of its own, so the browser's own
 * Back works and an answer can be handed on with the way to it. Without this script the page is the whole list.
 */
export function followTree(root: HTMLElement): void {
  const steps = readSteps(root);
  const shelves = [...root.querySelectorAll<HTMLElement>('[data-shelf]')];
  const start = root.dataset['start'] ?? '';
  const find = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-${name}]`);
  const [count, back, restart, copy, copied] = ['count', 'back', 'restart', 'copy', 'copied'].map((name) => find(name));
  const [trail, trailEmpty, all, one] = ['trail', 'trail-empty', 'all', 'one'].map((name) => find(name));
  const hide = (part: HTMLElement | null | undefined, hidden: boolean) => {
    if (part) part.hidden = hidden;
  };

  const linkOptions = (place: Place) => {
    for (const [id, { options }] of steps) {
      options.forEach((link, index) => {
        const to = link.dataset['to'] ?? '';
        if (place.show === 'all') link.href = `#all.${to}`;
        else if (place.way === null || id !== place.step) link.href = `#${to}`;
        else link.href = addressOf(to, [...place.way, { question: id, option: index + 1 }]);
      });
    }
  };
  const listWay = (way: readonly Choice[]) => {
    const items = way.map(({ question, option }, index) => {
      const step = steps.get(question);
      const chosen = step?.options[option - 1]?.querySelector('span')?.textContent ?? '';
      const link = element('a', { href: addressOf(question, way.slice(0, index)) }, step?.heading.textContent ?? '');
      return element('li', {}, link, element('b', {}, chosen));
    });
    trail?.replaceChildren(...items);
    hide(trailEmpty, items.length > 0);
  };
  const tell = (place: Place) => {
    if (!count) return;
    const verdict = place.show === 'one' ? steps.get(place.step)?.section.dataset['verdict'] : undefined;
    if (place.show === 'all') count.textContent = text.listed;
    else if (verdict === undefined) count.textContent = place.way === null ? '' : text.step(place.way.length + 1);
    else count.textContent = text.answer(verdict);
  };
  const apply = (moved: boolean) => {
    const place = placeOf(steps, shelves, start, location.hash);
    const listed = place.show === 'all';
    const way = place.show === 'one' ? (place.way ?? []) : [];
    root.classList.toggle('all', listed);
    for (const [id, { section }] of steps) section.classList.toggle('now', !listed && id === place.step);
    linkOptions(place);
    listWay(way);
    tell(place);
    hide(back, way.length === 0);
    hide(restart, listed || place.step === start);
    hide(all, listed);
    hide(one, !listed);
    hide(copy, listed || steps.get(place.step ?? '')?.options.length !== 0);
    if (copied) copied.textContent = '';
    if (moved && place.step !== null) steps.get(place.step)?.heading.focus();
    // The browser looked for it while it was not shown.
    shelves.find(({ id }) => `#${id}` === location.hash)?.scrollIntoView();
  };

  back?.addEventListener('click', () => {
    const place = placeOf(steps, shelves, start, location.hash);
    const way = place.show === 'one' ? (place.way ?? []) : [];
    const last = way[way.length - 1];
    if (last) location.hash = addressOf(last.question, way.slice(0, -1));
  });
  restart?.addEventListener('click', () => {
    location.hash = addressOf(start, []);
  });
  copy?.addEventListener('click', () => {
    void copyText(location.href).then((done) => {
      if (copied) copied.textContent = done ? text.copied : text.notCopied;
    });
  });
  addEventListener('hashchange', () => apply(true));
  apply(false);
}
