import type { Criterion, FlawKey, Verdict } from '../../core/scoring/verdict.ts';

const MOST_FLAWS = 2;

/**
 * The flaws worth a line, the one that lowered the level first. A reply of level 3 lacks nothing: what the scorer noted
 * besides decided nothing and would only confuse.
 */
export function flawsToShow({ level, flaws, cap }: Verdict): readonly FlawKey[] {
  if (level === 3) return [];
  const capFirst = [...flaws].sort((one, other) => Number(other === cap) - Number(one === cap));
  return capFirst.slice(0, MOST_FLAWS);
}

/** How a criterion is numbered: a–d at a gate, ①–⑤ in a crisis, as the rubric does. */
export function criterionMark(verdict: Pick<Verdict, 'judgedAs'>, key: Criterion): string {
  return verdict.judgedAs === 'crisis' ? '①②③④⑤'.charAt('abcde'.indexOf(key)) : key;
}
