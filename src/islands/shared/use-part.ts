import { useEffect, useState } from 'react';

/** A part of a page that is fetched when it is wanted: its value, once it has come, or that it did not come. */
export interface Part<T> {
  readonly value: T | null;
  readonly failed: boolean;
}

/** `fetch` must be the same function at every call. */
export function usePart<T>(fetch: () => Promise<T>, wanted: boolean): Part<T> {
  const [part, setPart] = useState<Part<T>>({ value: null, failed: false });
  const needed = wanted && part.value === null && !part.failed;
  useEffect(() => {
    if (!needed) return;
    fetch().then(
      (value) => setPart({ value, failed: false }),
      () => setPart({ value: null, failed: true }),
    );
  }, [fetch, needed]);
  return part;
}
