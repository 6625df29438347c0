import { currentProfile, onProfileChange } from '../adapters/browser/current-profile.ts';
import type { Learner } from '../adapters/browser/learner.ts';
import { gateRule } from '../adapters/browser/page-data.ts';

const listeners = new Set<(learner: Learner) => void>();
let latest: Learner | null = null;
let started = false;

/**
 * Calls back with the learner and his record, now and after every change. The record's code is loaded only once somebody
 * is chosen: a visitor who just reads does not pay for it.
 */
export function whenLearner(listener: (learner: Learner) => void): void {
  listeners.add(listener);
  if (latest !== null) listener(latest);
  if (currentProfile() !== null) start();
  else onProfileChange(start);
}

function start(): void {
  if (started) return;
  started = true;
  void import('../adapters/browser/learner.ts').then(({ watchLearner }) =>
    watchLearner(gateRule(), (learner) => {
      latest = learner;
      for (const each of listeners) each(learner);
    }),
  );
}
