import type { Learner } from '../adapters/browser/learner.ts';
import { askForLearner } from '../adapters/browser/need-learner.ts';
import type { NewEvent } from '../core/record/new-event.ts';

/** After the dialog has closed, this long for the choice to arrive; later it was closed without one. */
const CHOICE_MS = 2000;

/** Keeps events for the chosen learner. Where nobody is chosen it asks first, and does what was wanted once somebody is. */
export function createKeeper(onFailed: () => void) {
  let learner: Learner | null = null;
  let wanted: (() => void) | null = null;

  const mayRecord = () => learner?.profile != null && learner.progress?.notice != null;
  // `close` does not bubble.
  document.addEventListener(
    'close',
    () => {
      const waiting = wanted;
      setTimeout(() => {
        if (wanted === waiting) wanted = null;
      }, CHOICE_MS);
    },
    true,
  );
  return {
    know(latest: Learner) {
      learner = latest;
      if (!mayRecord() || wanted === null) return;
      const act = wanted;
      wanted = null;
      act();
    },
    /** Runs the act when there is a learner, else asks for one first. */
    withLearner(act: () => void) {
      if (mayRecord()) return act();
      wanted = act;
      askForLearner();
    },
    /** False when it could not be kept; the failure has been told. */
    async keep(event: NewEvent): Promise<boolean> {
      if (learner?.profile == null) return false;
      try {
        const { createRecorder } = await import('../adapters/browser/recorder.ts');
        await createRecorder(learner.log, learner.profile.id).record(event);
        return true;
      } catch {
        onFailed();
        return false;
      }
    },
  };
}
