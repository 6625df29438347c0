import type { Course } from '../course/course.ts';
import type { EventOf, RecordEvent } from '../record/event.ts';

/** `course.yaml`, rules.quiz. */
export type QuizRule = Course['rules']['quiz'];

/** One attempt, as its events tell it. */
export interface QuizAttempt {
  readonly id: string;
  readonly version: string;
  readonly seed: number;
  readonly mode: EventOf<'quiz-started'>['mode'];
  readonly startedAt: number;
  /** Different items answered. */
  readonly answered: number;
  /** Thousandths; `null` while the attempt is open. */
  readonly score: number | null;
  readonly passed: boolean;
  readonly endedAt: number | null;
}

/** The last answer to an item, inline checks included. */
export interface ItemStanding {
  readonly item: string;
  readonly mark: number;
  readonly sure: boolean | null;
  readonly at: number;
  /** How often it was answered. */
  readonly tries: number;
}

/** What one learner's record says about one quiz, whatever the quiz looks like now. */
export interface QuizRecord {
  readonly quiz: string;
  /** In order of their beginning. */
  readonly attempts: readonly QuizAttempt[];
  /** Best score of an attempt that ended, thousandths. */
  readonly best: number | null;
  /** Passed once is passed, whatever the pass mark becomes. */
  readonly passed: boolean;
  readonly items: ReadonlyMap<string, ItemStanding>;
}

interface Draft {
  readonly starts: Map<string, EventOf<'quiz-started'>>;
  readonly ends: Map<string, EventOf<'quiz-ended'>>;
  readonly answered: Map<string, Set<string>>;
  readonly items: Map<string, Map<string, ItemStanding>>;
}

/** Quiz id → what a learner has done there. `events` are in the log's order; other people's are passed over. */
export function foldQuizzes(events: readonly RecordEvent[], profile: string): ReadonlyMap<string, QuizRecord> {
  let draft = emptyDraft();
  for (const event of events) {
    if (event.profile !== profile) continue;
    if (event.kind === 'profile-erased') draft = emptyDraft();
    else take(draft, event);
  }
  const quizzes = new Set([...[...draft.starts.values()].map(({ quiz }) => quiz), ...draft.items.keys()]);
  return new Map([...quizzes].map((quiz) => [quiz, recordOf(quiz, draft)]));
}

const emptyDraft = (): Draft => ({ starts: new Map(), ends: new Map(), answered: new Map(), items: new Map() });

/** The first start and end of an attempt count: the same attempt may have been open in two tabs. */
function take(draft: Draft, event: RecordEvent): void {
  if (event.kind === 'quiz-started') {
    if (!draft.starts.has(event.attempt)) draft.starts.set(event.attempt, event);
  } else if (event.kind === 'quiz-ended') {
    if (!draft.ends.has(event.attempt)) draft.ends.set(event.attempt, event);
  } else if (event.kind === 'quiz-answered') takeAnswer(draft, event);
}

function takeAnswer({ answered, items }: Draft, event: EventOf<'quiz-answered'>): void {
  const { attempt, quiz, item, mark, sure, at } = event;
  if (attempt !== null) {
    const already = answered.get(attempt) ?? new Set<string>();
    answered.set(attempt, already);
    if (already.has(item)) return;
    already.add(item);
  }
  const standings = items.get(quiz) ?? new Map<string, ItemStanding>();
  const tries = (standings.get(item)?.tries ?? 0) + 1;
  items.set(quiz, standings.set(item, { item, mark, sure, at, tries }));
}

function recordOf(quiz: string, draft: Draft): QuizRecord {
  const attempts = [...draft.starts.values()]
    .filter((start) => start.quiz === quiz)
    .map((start) => attemptOf(start, draft))
    .sort((one, other) => one.startedAt - other.startedAt);
  const scores = attempts.flatMap(({ score }) => score ?? []);
  return {
    quiz,
    attempts,
    best: scores.length === 0 ? null : Math.max(...scores),
    passed: attempts.some(({ passed }) => passed),
    items: draft.items.get(quiz) ?? new Map<string, ItemStanding>(),
  };
}

function attemptOf(start: EventOf<'quiz-started'>, draft: Draft): QuizAttempt {
  const end = draft.ends.get(start.attempt);
  return {
    id: start.attempt,
    version: start.quizVersion,
    seed: start.seed,
    mode: start.mode,
    startedAt: start.at,
    answered: draft.answered.get(start.attempt)?.size ?? 0,
    score: end?.score ?? null,
    passed: end?.passed ?? false,
    endedAt: end?.at ?? null,
  };
}

/** An item worth seeing again. */
export interface ToReview {
  readonly item: string;
  /** `wrong`: less than full marks last time; `unsure`: full marks, but the trainee had said so. */
  readonly why: 'wrong' | 'unsure';
}

/** What the last answers leave for review, in the order in which the items were first answered. */
export function toReview(record: QuizRecord): readonly ToReview[] {
  return [...record.items.values()].flatMap(({ item, mark, sure }): ToReview[] => {
    if (mark < 1000) return [{ item, why: 'wrong' }];
    return sure === false ? [{ item, why: 'unsure' }] : [];
  });
}
