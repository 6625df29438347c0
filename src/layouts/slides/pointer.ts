import { keyIsTaken } from './key-is-taken.ts';

/** A point of light that follows the mouse while it is switched on (key Q or the bar). */
export function pointer(): void {
  const dot = document.querySelector<HTMLElement>('[data-laser]');
  const button = document.querySelector<HTMLElement>('[data-bar="pointer"]');
  if (!dot) return;
  // Zooming moves the whole body, and what is fixed in it; the light has to stay under the mouse.
  document.documentElement.append(dot);
  const toggle = () => {
    dot.hidden = !dot.hidden;
    button?.setAttribute('aria-pressed', String(!dot.hidden));
  };
  addEventListener('pointermove', ({ clientX, clientY }) => {
    dot.style.transform = `translate(${clientX}px, ${clientY}px)`;
  });
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'q' || keyIsTaken(event) || event.ctrlKey || event.metaKey) return;
    toggle();
  });
  button?.addEventListener('click', toggle);
}
