import type { Item } from './item.ts';
import type { QuizAttempt, QuizRecord, QuizRule } from './progress.ts';
import { itemsOfVersion, type KeptItems } from './version.ts';

/** An attempt that can be gone on with. */
export interface OpenAttempt extends QuizAttempt {
  /** How many items it has. */
  readonly count: number;
}

/** Where a learner stands with a quiz as it is now. */
export interface QuizStanding {
  /** Attempts that count: ended, or open and still to be finished. */
  readonly used: number;
  readonly left: number;
  readonly best: number | null;
  readonly passed: boolean;
  /** The latest attempt that can be gone on with. */
  readonly open: OpenAttempt | null;
  /** Begun, not ended, and the quiz was edited since and the old items are not at hand; they use up nothing. */
  readonly stale: readonly QuizAttempt[];
}

/** @param editions the editions of this quiz that were kept here */
export function standingOf(
  record: QuizRecord | undefined,
  quiz: { readonly items: readonly Item[] },
  rule: QuizRule,
  editions: readonly KeptItems[] = [],
): QuizStanding {
  const attempts = record?.attempts ?? [];
  const unended = attempts
    .filter(({ endedAt }) => endedAt === null)
    .map((attempt) => ({ attempt, items: itemsOfVersion(attempt.version, quiz.items, editions) }));
  const open = unended.flatMap(({ attempt, items }) => (items === null ? [] : { ...attempt, count: items.length }));
  const stale = unended.flatMap(({ attempt, items }) => (items === null ? attempt : []));
  const used = attempts.length - stale.length;
  return {
    used,
    left: Math.max(0, rule.attempts - used),
    best: record?.best ?? null,
    passed: record?.passed ?? false,
    open: open.at(-1) ?? null,
    stale,
  };
}
