import type { GateStanding } from '../core/record/gate-standing.ts';
import type { LearnerProgress } from '../core/record/progress.ts';

/** The better of what was reached at a gate in practice and in exam mode. */
export function bestStanding(progress: LearnerProgress, gate: number): GateStanding | null {
  const practice = progress.gates.practice.find((standing) => standing.gate === gate) ?? null;
  const exam = progress.gates.exam.find((standing) => standing.gate === gate) ?? null;
  if (practice === null || exam === null) return practice ?? exam;
  const practiceIsBetter =
    practice.state === 'passed' || (exam.state !== 'passed' && (practice.best ?? -1) >= (exam.best ?? -1));
  return practiceIsBetter ? practice : exam;
}
