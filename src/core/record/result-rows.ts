import type { AttemptRecord } from './attempts.ts';
import type { GateStanding } from './gate-standing.ts';
import type { LearnerProgress } from './progress.ts';

/** One line of a learner's results for copying as text; the text layer words it. */
export type ResultRow =
  | { readonly kind: 'lesson'; readonly lesson: string; readonly sections: number; readonly finishedAt: number | null }
  | { readonly kind: 'case'; readonly case: string; readonly answered: number; readonly skipped: number }
  | { readonly kind: 'gate'; readonly mode: AttemptRecord['mode']; readonly standing: GateStanding }
  | { readonly kind: 'attempt'; readonly attempt: AttemptRecord };

/** Lessons, cases, gates that were tried, calls: in that order. */
export function resultRows(progress: LearnerProgress): ResultRow[] {
  return [...lessonRows(progress), ...caseRows(progress), ...gateRows(progress), ...attemptRows(progress)];
}

function lessonRows({ lessons }: LearnerProgress): ResultRow[] {
  return [...lessons.values()].map(({ lesson, sections, finishedAt }) => ({
    kind: 'lesson',
    lesson,
    sections: sections.length,
    finishedAt,
  }));
}

function caseRows({ cases }: LearnerProgress): ResultRow[] {
  return [...cases].map(([id, answers]) => {
    const skipped = [...answers.values()].filter((answer) => answer.text === null).length;
    return { kind: 'case', case: id, answered: answers.size - skipped, skipped };
  });
}

function gateRows({ gates }: LearnerProgress): ResultRow[] {
  const modes = ['practice', 'exam'] as const;
  return modes.flatMap((mode) =>
    gates[mode].filter(({ state }) => state !== 'idle').map((standing) => ({ kind: 'gate' as const, mode, standing })),
  );
}

function attemptRows({ attempts }: LearnerProgress): ResultRow[] {
  return attempts.map((attempt) => ({ kind: 'attempt', attempt }));
}
