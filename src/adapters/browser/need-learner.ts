/** Asks the shell to let the trainee choose or enter a learner; the answer comes through the learner watch. */
export const NEED_LEARNER = 'fg:need-learner';

export function askForLearner(): void {
  document.dispatchEvent(new CustomEvent(NEED_LEARNER));
}
