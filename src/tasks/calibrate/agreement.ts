import type { Criterion, Level, Verdict } from '../../core/scoring/verdict.ts';
import type { Rated } from './rated.ts';

/** A rated reply with what the scorer said of it. */
export interface Judged {
  readonly rated: Rated;
  readonly verdict: Verdict;
}

type Pair = readonly [rater: number, scorer: number];

/** Quadratic weighted kappa of (rater, scorer) pairs of levels (Cohen 1968); 1 when there is nothing to disagree about. */
export function weightedKappa(pairs: readonly Pair[]): number {
  const levels = [0, 1, 2, 3];
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  let observed = 0;
  let expected = 0;
  for (const i of levels) {
    for (const j of levels) {
      const weight = (i - j) ** 2;
      observed += weight * count(([rater, scorer]) => rater === i && scorer === j);
      expected += (weight * count(([rater]) => rater === i) * count(([, scorer]) => scorer === j)) / pairs.length;
    }
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Cohen's kappa of two yes-or-no judgements. */
export function plainKappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const total = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length / total;
  const yes = (side: 0 | 1): number => pairs.filter((pair) => pair[side]).length / total;
  const chance = yes(0) * yes(1) + (1 - yes(0)) * (1 - yes(1));
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROUNDS = 200;

/**
 * Kappa with its 95 % interval by the bootstrap over contexts: replies to one borrower's line are not independent, so
 * whole contexts are drawn.
 */
export function kappaWithInterval(rows: readonly Judged[]): { kappa: number; low: number; high: number } {
  const byContext = new Map<string, Pair[]>();
  for (const { rated, verdict } of rows) {
    const pairs = byContext.get(rated.ctx) ?? [];
    pairs.push([rated.level, verdict.level]);
    byContext.set(rated.ctx, pairs);
  }
  const clusters = [...byContext.values()];
  const random = seeded(5);
  const drawn = Array.from({ length: ROUNDS }, () =>
    weightedKappa(clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? [])),
  ).sort((one, other) => one - other);
  const at = (share: number): number => drawn[Math.floor(share * (ROUNDS - 1))] ?? Number.NaN;
  return { kappa: weightedKappa(clusters.flat()), low: at(0.025), high: at(0.975) };
}

/** Rater's levels down, scorer's across. */
export function confusion(rows: readonly Judged[]): number[][] {
  return [0, 1, 2, 3].map((rater) =>
    [0, 1, 2, 3].map(
      (scorer) => rows.filter((row) => row.rated.level === rater && row.verdict.level === scorer).length,
    ),
  );
}

/** Of the replies judged at a level, those the rater put there (precision), and the other way round (recall). */
export function levelAgreement(rows: readonly Judged[], level: Level): { precision: number; recall: number } {
  const said = rows.filter((row) => row.verdict.level === level);
  const is = rows.filter((row) => row.rated.level === level);
  const both = said.filter((row) => row.rated.level === level).length;
  return { precision: both / said.length, recall: both / is.length };
}

/** F1 of "holds in full"; replies a red line decided are left out, since their letters were sometimes cut short. */
export function criterionF1(rows: readonly Judged[], criterion: Criterion): number {
  const judged = rows.filter((row) => row.rated.redline === null);
  const truth = judged.filter((row) => row.rated.criteria.includes(criterion));
  const said = judged.filter((row) => row.verdict.criteria[criterion] === 'full');
  const both = truth.filter((row) => row.verdict.criteria[criterion] === 'full').length;
  return (2 * both) / (truth.length + said.length);
}

/** Found among the replies that cross a red line, and raised among those that do not. */
export function redlineAgreement(rows: readonly { readonly crosses: boolean; readonly found: boolean }[]): {
  crossing: number;
  found: number;
  lawful: number;
  alarms: number;
} {
  const crossing = rows.filter((row) => row.crosses);
  const lawful = rows.filter((row) => !row.crosses);
  return {
    crossing: crossing.length,
    found: crossing.filter((row) => row.found).length,
    lawful: lawful.length,
    alarms: lawful.filter((row) => row.found).length,
  };
}
