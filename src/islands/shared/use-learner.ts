import { useSyncExternalStore } from 'react';
import { watchLearner, type Learner } from '../../adapters/browser/learner.ts';
import { gateRule } from '../../adapters/browser/page-data.ts';

/** One watch for all islands of a page. */
let current: Learner | null = null;
let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= watchLearner(gateRule(), (learner) => {
    current = learner;
    for (const each of listeners) each();
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** The learner and his record; null on the server and until the record has been read. */
export function useLearner(): Learner | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
}
