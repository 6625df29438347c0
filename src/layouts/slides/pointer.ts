/** A point of light that follows the mouse while it is switched on (key Q or the bar). */
export function pointer(): void {
  const dot = document.querySelector<HTMLElement>('[data-laser]');
  if (!dot) return;
  const toggle = () => {
    dot.hidden = !dot.hidden;
  };
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!dot.hidden) dot.style.transform = `translate(${clientX}px, ${clientY}px)`;
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLTextAreaElement;
    if (event.key.toLowerCase() === 'q' && !typing && !event.ctrlKey && !event.metaKey) toggle();
  });
  document.querySelector('[data-bar="pointer"]')?.addEventListener('click', toggle);
}
