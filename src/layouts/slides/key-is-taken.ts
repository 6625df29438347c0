/** Whether a key belongs to what has the focus: a text field, an open dialog, or a button that Enter and space press. */
export function keyIsTaken({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('textarea, input, select')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
}
