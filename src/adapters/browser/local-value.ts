/** What localStorage refused to keep lasts until the page is left. */
const fallback = new Map<string, string | null>();

/** A small choice kept in localStorage; where that is forbidden or full, in memory. Never throws. */
export function readLocal(key: string): string | null {
  const kept = fallback.get(key);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null forgets the choice. */
export function writeLocal(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    fallback.delete(key);
  } catch {
    fallback.set(key, value);
  }
}
