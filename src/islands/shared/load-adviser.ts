import { routes } from '../../core/course/routes.ts';
import { MAX_REPLY } from '../../core/record/event.ts';
import type { GateMoves } from '../../core/scoring/advice-moves.ts';
import type { Advice } from '../../core/scoring/advice.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate, Situation, Verdict } from '../../core/scoring/verdict.ts';

/** Advice on one reply, or null: nothing to mend, or the verdict is of another version of the scorer. */
export type Adviser = (situation: Situation, reply: string, verdict: Verdict, rubric: Rubric) => Advice | null;

const LIMITS = { changed: 40, reply: MAX_REPLY, tried: 12 };

async function movesOf(gate: Gate): Promise<readonly GateMoves[]> {
  const response = await fetch(routes.adviceMoves(gate));
  if (!response.ok) throw new Error(`advice of gate ${String(gate)}: ${String(response.status)}`);
  return (await response.json()) as GateMoves[];
}

async function loadAdviser(gate: Gate): Promise<Adviser> {
  const [{ advise }, { judge, SCORER_VERSION }, moves] = await Promise.all([
    import('../../core/scoring/advice.ts'),
    import('../../core/scoring/judge.ts'),
    movesOf(gate),
  ]);
  return (situation, reply, verdict, rubric) =>
    verdict.scorer === SCORER_VERSION
      ? advise(situation, reply, verdict, { rubric, moves, judge, limits: LIMITS })
      : null;
}

/** By gate (0 = crisis): fetches how replies are mended there, with the scorer, when a verdict is shown. */
export const advisers: readonly (() => Promise<Adviser>)[] = ([0, 1, 2, 3, 4, 5] as const).map(
  (gate) => () => loadAdviser(gate),
);
