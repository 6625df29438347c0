import { reading as text } from '../text/reading.ts';
import { element } from './element.ts';

const ID = 'term-pop';

/** Hovering this long asks for the meaning; passing over does not. */
const HOVER_MS = 150;

/**
 * The meaning of a term beside it, by pointer, focus or tap; Escape closes. A tap shows the meaning first, a second one follows
 * the link. Terms carry their meaning themselves (mdx/Term.astro).
 */
export function explainTerms(within: HTMLElement): void {
  let shown: { link: HTMLAnchorElement; pop: HTMLElement } | null = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    shown?.link.removeAttribute('aria-describedby');
    shown?.pop.remove();
    shown = null;
  };
  const open = (link: HTMLAnchorElement, byTouch: boolean) => {
    if (shown?.link === link) return;
    close();
    const { zh = '', en = '', definition = '' } = link.closest<HTMLElement>('dfn')?.dataset ?? {};
    if (definition === '') return;
    const pop = element(
      'div',
      { id: ID, class: 'term-pop', role: 'tooltip' },
      element('p', {}, element('b', {}, zh), '　', element('span', { lang: 'en' }, en)),
      element('p', {}, definition),
      ...(byTouch ? [element('p', { class: 'hint' }, text.termAgain)] : []),
    );
    // Not into the paragraph: a block has no place there, and highlights read it.
    within.append(pop);
    place(pop, link, within);
    link.setAttribute('aria-describedby', ID);
    shown = { link, pop };
  };
  const linkOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('dfn.term a') : null;

  within.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkOf(event.target);
    clearTimeout(timer);
    if (link) timer = window.setTimeout(() => open(link, false), HOVER_MS);
    // Moving from the term onto its meaning keeps it open.
    else if (shown && !(event.target instanceof Node && shown.pop.contains(event.target)))
      timer = window.setTimeout(() => shown?.link !== document.activeElement && close(), HOVER_MS * 2);
  });
  within.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    // A tap also focuses; it is answered by the click.
    if (link?.matches(':focus-visible')) open(link, false);
  });
  within.addEventListener('focusout', (event) => linkOf(event.target) && close());
  within.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch' || shown?.link === link) return;
    event.preventDefault();
    open(link, true);
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !shown?.pop.contains(event.target) && linkOf(event.target) !== shown?.link)
      close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}

/** Below the term, or above it where the screen ends; within the column. */
function place(pop: HTMLElement, link: HTMLElement, within: HTMLElement): void {
  const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const column = within.getBoundingClientRect();
  const left = Math.max(0, Math.min(line.left - column.left, column.width - pop.offsetWidth));
  pop.style.left = `${left}px`;
  const below = line.bottom + 6 + pop.offsetHeight <= innerHeight;
  pop.style.top = `${(below ? line.bottom + 6 : line.top - 6 - pop.offsetHeight) - column.top}px`;
}
