import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to an element each time `moment` changes, but not when the page is first shown: a reader who has just
 * come is where he wants to be; `atOnce` where his own press brought it up.
 */
export function useFocusAfter<E extends HTMLElement>(moment: string, atOnce = false): RefObject<E | null> {
  const target = useRef<E>(null);
  const before = useRef(atOnce ? null : moment);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    target.current?.focus();
  }, [moment]);
  return target;
}
