import type { Count } from './test-count.ts';

/** What a scheduler must know of a step. */
export interface Scheduled {
  readonly name: string;
  /** Names of steps that must have ended before. */
  readonly after?: readonly string[];
  /** Names of steps that must have passed before; where one failed, this step fails unrun. */
  readonly needs?: readonly string[];
  /** Wants the whole machine: nothing runs beside it. */
  readonly alone?: boolean;
}

export interface Outcome<Step extends Scheduled> {
  readonly step: Step;
  readonly output: string;
  readonly count: Count;
}

function unrun<Step extends Scheduled>(step: Step, cause: string): Outcome<Step> {
  return { step, output: `not run: ${cause} failed`, count: { passed: 0, failed: 1, skipped: 0 } };
}

/**
 * Runs steps in their order, up to `lanes` at a time, each as soon as what it waits for has ended. A name that is not
 * among `steps` is not waited for.
 * @param perform runs one step; must not reject
 * @param report told each outcome when it is there
 */
export async function schedule<Step extends Scheduled>(
  steps: readonly Step[],
  lanes: number,
  perform: (step: Step) => Promise<Outcome<Step>>,
  report: (outcome: Outcome<Step>) => void,
): Promise<readonly Outcome<Step>[]> {
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<Outcome<Step>>>();
  const ended: Outcome<Step>[] = [];

  const isPending = (name: string): boolean => [...waiting, ...running.keys()].some((step) => step.name === name);
  const hasFailed = (name: string): boolean => ended.some(({ step, count }) => step.name === name && count.failed > 0);
  const hasRoom = (step: Step): boolean =>
    running.size < (step.alone ? 1 : lanes) && ![...running.keys()].some(({ alone }) => alone);
  const isReady = (step: Step): boolean => ![...(step.after ?? []), ...(step.needs ?? [])].some(isPending);

  while (waiting.size > 0 || running.size > 0) {
    for (const step of [...waiting].filter(isReady)) {
      if (!hasRoom(step)) continue;
      waiting.delete(step);
      const cause = step.needs?.find(hasFailed);
      running.set(step, cause ? Promise.resolve(unrun(step, cause)) : perform(step));
    }
    if (running.size === 0)
      throw new Error(`steps wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}`);
    const outcome = await Promise.race(running.values());
    running.delete(outcome.step);
    ended.push(outcome);
    report(outcome);
  }
  return ended;
}
