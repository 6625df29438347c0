import { readLocal, writeLocal } from './local-value.ts';

const KEY = 'fg-profile';
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const listeners = new Set<() => void>();

/** The profile chosen in this browser; null = none yet. It may have been erased since: look it up before use. */
export function currentProfile(): string | null {
  const id = readLocal(KEY);
  return id !== null && ID.test(id) ? id : null;
}

/** Null leaves nobody chosen. */
export function chooseProfile(id: string | null): void {
  writeLocal(KEY, id);
  for (const listener of [...listeners]) listener();
}

/** Calls back when another profile is chosen, here or in another tab. Returns the way to stop. */
export function onProfileChange(listener: () => void): () => void {
  const own = () => listener();
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) own();
  };
  listeners.add(own);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(own);
    removeEventListener('storage', fromOtherTab);
  };
}
