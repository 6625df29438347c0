/** A place of the speaker's page by its data attribute. */
export const find = <E extends HTMLElement>(name: string): E | null => document.querySelector<E>(`[data-${name}]`);

/** Writes words into a place, and only when they are new, so that a screen reader is not told twice. */
export function write(name: string, words: string): void {
  const place = find(name);
  if (place && place.textContent !== words) place.textContent = words;
}
