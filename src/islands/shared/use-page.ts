import { useMemo, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The page's query; empty on the server and in the first paint, which must be alike. */
export function useQuery(): URLSearchParams {
  const query = useSyncExternalStore(
    never,
    () => location.search,
    () => '',
  );
  return useMemo(() => new URLSearchParams(query), [query]);
}

/** Does a media query hold? `otherwise` where nobody can say: on the server, in tests. */
export function useMedia(query: string, otherwise: boolean): boolean {
  const list = useMemo(() => (typeof matchMedia === 'function' ? matchMedia(query) : null), [query]);
  return useSyncExternalStore(
    (listener) => {
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    () => list?.matches ?? otherwise,
    () => otherwise,
  );
}

/** Brings a place into view, gliding only where motion is welcome. */
export function scrollTo(element: Element | null, block: ScrollLogicalPosition = 'start'): void {
  if (typeof element?.scrollIntoView !== 'function') return;
  const still = typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' });
}
