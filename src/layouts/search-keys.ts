const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);

/** Links in order; going up from the first leads back to the field. */
function next(field: HTMLInputElement, links: HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const active = document.activeElement;
  const at = active === field ? -1 : links.findIndex((link) => link === active);
  if (at === -1 && active !== field) return undefined;
  return at + step < 0 ? field : links[at + step];
}

/** `/` focuses the field; the arrows move between field and results. Keys used by an input method are left to it. */
export function followKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !takesText(event.target)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = Array.from(results.querySelectorAll<HTMLElement>('a'));
    const target = next(field, links, event.key === 'ArrowDown' ? 1 : -1);
    if (target === undefined || target === document.activeElement) return;
    event.preventDefault();
    target.focus();
  });
}
