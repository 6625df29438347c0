import type Reveal from 'reveal.js';
import { keyIsTaken } from './key-is-taken.ts';

type Started = InstanceType<typeof Reveal>;

/** How long the bar stays after the pointer has come to rest, in milliseconds. */
const REST = 2500;

/** The bar below the deck: it comes when the pointer moves and goes when it rests; and the list of keys (? or F1). */
export function bar(deck: Started): void {
  const place = document.querySelector<HTMLElement>('.deck-bar');
  const on = (name: string, act: () => void) =>
    place?.querySelector(`[data-bar="${name}"]`)?.addEventListener('click', act);
  on('previous', () => deck.prev());
  on('next', () => deck.next());
  on('overview', () => deck.toggleOverview());
  on('dark', () => deck.togglePause());
  const speaker = place?.querySelector<HTMLAnchorElement>('[data-bar="speaker"]');
  if (speaker) deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, () => speaker.click());
  if (place) wakeOnMove(place);
  help(on);
  // A button that was clicked would take the next press of the space bar, which is for the next slide.
  document.addEventListener('click', ({ target, detail }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (detail > 0 && document.querySelector('dialog[open]') === null) pressed?.blur();
  });
}

function wakeOnMove(place: HTMLElement): void {
  let timer = 0;
  const wake = () => {
    const busy = document.querySelector('[data-laser]:not([hidden]), [data-pen-pad]:not([hidden])') !== null;
    if (busy) return;
    place.classList.add('is-awake');
    clearTimeout(timer);
    timer = window.setTimeout(() => place.classList.remove('is-awake'), REST);
  };
  addEventListener('pointermove', wake);
  addEventListener('pointerdown', wake);
}

function help(on: (name: string, act: () => void) => void): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-help]');
  if (!dialog) return;
  const open = () => dialog.showModal();
  on('help', open);
  dialog.querySelector('[data-help-close]')?.addEventListener('click', () => dialog.close());
  // Before reveal.js, whose own list of keys is English.
  addEventListener(
    'keydown',
    (event) => {
      if (keyIsTaken(event) || (event.key !== '?' && event.key !== 'F1' && event.key !== '？')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open();
    },
    { capture: true },
  );
}
