import { decide, protocolOf, type Judged } from './decision.ts';
import type { Rubric } from './rubric.ts';
import type { Criterion, FlawKey, Gate, Grade, Level } from './verdict.ts';

/** What a verdict is settled from: the level wanted, each criterion's log odds in thousandths, the flaws found. */
export interface Evidenced {
  readonly gate: Gate;
  readonly level: Level;
  readonly odds: Partial<Record<Criterion, number>>;
  readonly flaws: readonly FlawKey[];
}

/** Costs, in thousandths of log odds, of a reading other than the likeliest. */
const WEAK_COST = 250;
const DROPPED_FLAW = 900;
const ADDED_FLAW = 2200;

interface Choice {
  readonly grades: readonly Grade[];
  readonly cost: number;
}

function costOf(odds: number, grade: Grade): number {
  if (grade === 'full') return Math.max(0, -odds);
  if (grade === 'none') return Math.max(0, odds);
  return WEAK_COST + Math.trunc(Math.abs(odds) / 2);
}

/** Every way to grade the criteria, the likeliest first. */
function choicesOf(odds: readonly number[]): Choice[] {
  let choices: Choice[] = [{ grades: [], cost: 0 }];
  for (const one of odds) {
    choices = choices.flatMap(({ grades, cost }) =>
      (['full', 'weak', 'none'] as const).map((grade) => ({ grades: [...grades, grade], cost: cost + costOf(one, grade) })),
    );
  }
  return choices.sort((one, other) => one.cost - other.cost);
}

interface FlawChoice {
  readonly flaws: readonly FlawKey[];
  readonly cost: number;
}

/** The flaws found, or one of them left out, or all that only the table uses left out, or one the table asks for added. */
function flawChoicesOf(rubric: Rubric, gate: Gate, found: readonly FlawKey[]): FlawChoice[] {
  const named = new Set(
    protocolOf(rubric, gate)
      .table.flatMap((row) => [...row.all, ...row.any.flat()])
      .filter((token) => token.startsWith('flaw:'))
      .map((token) => token.slice('flaw:'.length)),
  );
  const counted = found.filter((key) => named.has(key) || rubric.flaws.some((flaw) => flaw.key === key && flaw.cap !== null));
  const choices: FlawChoice[] = [{ flaws: found, cost: 0 }];
  for (const key of counted) choices.push({ flaws: found.filter((one) => one !== key), cost: DROPPED_FLAW });
  if (counted.length > 1) {
    choices.push({ flaws: found.filter((one) => !counted.includes(one)), cost: DROPPED_FLAW * counted.length });
  }
  for (const key of named) if (!found.includes(key)) choices.push({ flaws: [...found, key], cost: ADDED_FLAW });
  return choices.sort((one, other) => one.cost - other.cost);
}

/**
 * Grades and flaws under which the decision table gives the level wanted, the likeliest such reading; if there is none,
 * the likeliest reading of all with the level the table gives it. So the level shown always follows from what is shown.
 */
export function settle(rubric: Rubric, { gate, level, odds, flaws }: Evidenced): Judged & { readonly level: Level } {
  const keys = (Object.keys(odds) as Criterion[]).sort();
  const choices = choicesOf(keys.map((key) => odds[key] ?? 0));
  const flawChoices = flawChoicesOf(rubric, gate, flaws);
  const judgedAs = (grades: readonly Grade[], kept: readonly FlawKey[]): Judged => ({
    criteria: Object.fromEntries(keys.map((key, i) => [key, grades[i] ?? 'none'])),
    flaws: kept,
  });
  let best: { readonly judged: Judged; readonly cost: number } | null = null;
  for (const choice of choices) {
    if (best !== null && choice.cost >= best.cost) break;
    for (const flawChoice of flawChoices) {
      const cost = choice.cost + flawChoice.cost;
      if (best !== null && cost >= best.cost) break;
      const judged = judgedAs(choice.grades, flawChoice.flaws);
      if (decide(rubric, gate, judged).level === level) best = { judged, cost };
    }
  }
  const judged = best?.judged ?? judgedAs(choices[0]?.grades ?? [], flaws);
  return { ...judged, level: decide(rubric, gate, judged).level };
}
