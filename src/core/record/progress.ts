import type { GateRule } from '../course/course.ts';
import type { Verdict } from '../scoring/verdict.ts';
import { attemptRecord, emptyAttempt } from './attempts.ts';
import type { AttemptEvents, AttemptRecord } from './attempts.ts';
import type { EventKind, EventOf, RecordEvent } from './event.ts';
import { bestGates } from './gate-standing.ts';
import type { GateStanding } from './gate-standing.ts';

export interface LessonProgress {
  readonly lesson: string;
  /** Anchors of the sections read, in the order of first reading. */
  readonly sections: readonly string[];
  readonly lastSection: string | null;
  readonly lastAt: number;
  /** When it was declared finished, the first time; null before. */
  readonly finishedAt: number | null;
}

/** The latest answer to a question of a case; `text` null = skipped. */
export interface CaseAnswer {
  readonly question: string;
  readonly text: string | null;
  readonly verdict: Verdict | null;
  readonly at: number;
  /** How many times it was answered. */
  readonly tries: number;
}

/** Where to go on: the last place, a lesson's section or a call left open. */
export type ContinueAt =
  | {
      readonly kind: 'lesson';
      readonly lesson: string;
      readonly section: string | null;
      /** The lesson was finished and nothing of it read since: the page offers the next one. */
      readonly finished: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'roleplay';
      readonly scenario: string;
      readonly attempt: string;
      readonly gate: number;
      readonly at: number;
    };

export interface LearnerProgress {
  readonly profile: string;
  /** The latest notice read; null = none, so nothing may be recorded yet. */
  readonly notice: number | null;
  /** By lesson id. */
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  /** By case id, then question id. */
  readonly cases: ReadonlyMap<string, ReadonlyMap<string, CaseAnswer>>;
  /** In order of their beginning. */
  readonly attempts: readonly AttemptRecord[];
  /** Five gates each, the best over the calls of that mode. */
  readonly gates: { readonly practice: readonly GateStanding[]; readonly exam: readonly GateStanding[] };
  readonly continueAt: ContinueAt | null;
  readonly counts: {
    readonly lessonsStarted: number;
    readonly lessonsFinished: number;
    readonly answers: number;
    readonly attempts: number;
    readonly openAttempts: number;
    readonly replies: number;
    readonly hints: number;
  };
}

interface Draft {
  notice: number | null;
  lessons: Map<string, LessonProgress>;
  cases: Map<string, Map<string, CaseAnswer>>;
  attempts: Map<string, AttemptEvents>;
  place: ContinueAt | null;
}

const nothing = (): Draft => ({ notice: null, lessons: new Map(), cases: new Map(), attempts: new Map(), place: null });

/** One entry per kind of event: a new kind does not compile until it is handled. */
const apply: { [K in EventKind]: (draft: Draft, event: EventOf<K>) => void } = {
  'profile-created': () => undefined,
  'profile-renamed': () => undefined,
  'profile-erased': (draft) => Object.assign(draft, nothing()),
  'notice-accepted': (draft, event) => {
    draft.notice = Math.max(draft.notice ?? event.notice, event.notice);
  },
  'section-read': (draft, { lesson, section, at }) => {
    const before = lessonOf(draft, lesson);
    const sections = before.sections.includes(section) ? before.sections : [...before.sections, section];
    draft.lessons.set(lesson, { ...before, sections, lastSection: section, lastAt: at });
    draft.place = { kind: 'lesson', lesson, section, finished: false, at };
  },
  'lesson-finished': (draft, { lesson, at }) => {
    const before = lessonOf(draft, lesson);
    draft.lessons.set(lesson, { ...before, lastAt: at, finishedAt: before.finishedAt ?? at });
    draft.place = { kind: 'lesson', lesson, section: before.lastSection, finished: true, at };
  },
  'case-answered': (draft, event) => {
    const answers = draft.cases.get(event.case) ?? new Map<string, CaseAnswer>();
    const tries = (answers.get(event.question)?.tries ?? 0) + 1;
    const { question, text, verdict = null, at } = event;
    draft.cases.set(event.case, answers.set(question, { question, text, verdict, at, tries }));
  },
  'roleplay-started': (draft, event) => {
    attemptOf(draft, event.attempt).start ??= event;
  },
  'roleplay-replied': (draft, event) => {
    attemptOf(draft, event.attempt).replies.push(event);
  },
  'roleplay-hinted': (draft, event) => {
    const { hints } = attemptOf(draft, event.attempt);
    if (!hints.some((seen) => seen.gate === event.gate && seen.hint === event.hint)) hints.push(event);
  },
  'roleplay-ended': (draft, event) => {
    attemptOf(draft, event.attempt).end ??= event;
  },
  // Folded in their own rooms: core/quiz/progress.ts, core/record/notes.ts, core/review.
  'quiz-started': () => undefined,
  'quiz-answered': () => undefined,
  'quiz-ended': () => undefined,
  'note-saved': () => undefined,
  'bookmark-set': () => undefined,
  'highlight-set': () => undefined,
  'card-reviewed': () => undefined,
};

/**
 * What one learner has done. `events` are in the log's order and may hold other people's, which are passed over;
 * `rule` is `course.yaml`'s rule of passing a gate.
 */
export function foldProgress(events: readonly RecordEvent[], profile: string, rule: GateRule): LearnerProgress {
  const draft = nothing();
  for (const event of events) {
    if (event.profile !== profile) continue;
    (apply[event.kind] as (draft: Draft, event: RecordEvent) => void)(draft, event);
  }
  const { notice, lessons, cases } = draft;
  const attempts = [...draft.attempts.values()].flatMap((gathered) => attemptRecord(gathered, rule) ?? []);
  attempts.sort((a, b) => a.startedAt - b.startedAt);
  const gates = {
    practice: bestGates(attempts.filter((attempt) => attempt.mode === 'practice')),
    exam: bestGates(attempts.filter((attempt) => attempt.mode === 'exam')),
  };
  const continueAt = lastPlace(draft.place, attempts);
  return { profile, notice, lessons, cases, attempts, gates, continueAt, counts: count(draft, attempts) };
}

function lessonOf(draft: Draft, lesson: string): LessonProgress {
  return draft.lessons.get(lesson) ?? { lesson, sections: [], lastSection: null, lastAt: 0, finishedAt: null };
}

function attemptOf(draft: Draft, id: string): AttemptEvents {
  const attempt = draft.attempts.get(id) ?? emptyAttempt();
  draft.attempts.set(id, attempt);
  return attempt;
}

function lastPlace(place: ContinueAt | null, attempts: readonly AttemptRecord[]): ContinueAt | null {
  return attempts
    .filter((attempt) => attempt.resumable)
    .reduce((latest, attempt) => (latest === null || attempt.lastAt >= latest.at ? callPlace(attempt) : latest), place);
}

function callPlace(attempt: AttemptRecord): ContinueAt {
  const reached = attempt.replies.reduce((gate, reply) => Math.max(gate, reply.gate), attempt.startGate);
  return { kind: 'roleplay', scenario: attempt.scenario, attempt: attempt.id, gate: reached, at: attempt.lastAt };
}

function count(draft: Draft, attempts: readonly AttemptRecord[]): LearnerProgress['counts'] {
  const lessons = [...draft.lessons.values()];
  const sum = (of: (attempt: AttemptRecord) => number) => attempts.reduce((total, attempt) => total + of(attempt), 0);
  return {
    lessonsStarted: lessons.length,
    lessonsFinished: lessons.filter((lesson) => lesson.finishedAt !== null).length,
    answers: [...draft.cases.values()].reduce((total, answers) => total + answers.size, 0),
    attempts: attempts.length,
    openAttempts: attempts.filter((attempt) => attempt.outcome === null).length,
    replies: sum((attempt) => attempt.replies.length),
    hints: sum((attempt) => attempt.hints.length),
  };
}
