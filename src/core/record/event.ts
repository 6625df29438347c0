import * as z from 'zod/mini';
import { levelSchema, verdictSchema } from '../scoring/verdict.ts';

/** The version of the event format. A record of a later version is kept aside unread, never guessed at. */
export const EVENT_VERSION = 1;

/** Longest reply or answer kept, in UTF-16 units; the page says so before it is sent. */
export const MAX_REPLY = 500;

const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/));
const reply = z.string().check(z.maxLength(MAX_REPLY));
const spoken = z.string().check(z.maxLength(1000));
const gateNumber = z.int().check(z.minimum(1), z.maximum(5));
const moodValue = z.int().check(z.minimum(0), z.maximum(100));
const mood = z.object({ resistance: moodValue, trust: moodValue, commitment: moodValue });
const name = z.string().check(z.minLength(1), z.maxLength(40));

/** The last millisecond a Date can hold; a later one in a file would break every page that shows it. */
const MAX_TIME = 8.64e15;

/** Fields of every event: `at` is milliseconds since 1970 UTC, `profile` whose record it belongs to. */
const common = { v: z.literal(EVENT_VERSION), id, at: z.int().check(z.minimum(0), z.maximum(MAX_TIME)), profile: id };

/** One schema for each kind. (A map, not `z.discriminatedUnion`, which is 800 B gz on every page.) */
export const eventSchemas = {
  'profile-created': z.object({
    ...common,
    kind: z.literal('profile-created'),
    name,
    unit: z.string().check(z.maxLength(60)),
  }),
  'profile-renamed': z.object({
    ...common,
    kind: z.literal('profile-renamed'),
    name,
    unit: z.string().check(z.maxLength(60)),
  }),
  /** The notice of what is kept, where and who can read it was read; nothing is recorded before it. */
  'notice-accepted': z.object({ ...common, kind: z.literal('notice-accepted'), notice: z.int() }),
  /** A section of a lesson came into view; `section` is the heading's anchor. Drives “continue”. */
  'section-read': z.object({
    ...common,
    kind: z.literal('section-read'),
    lesson: id,
    section: z.string().check(z.maxLength(120)),
  }),
  /** The trainee declared the lesson finished. */
  'lesson-finished': z.object({ ...common, kind: z.literal('lesson-finished'), lesson: id }),
  /** An answer to a question of a case; a scored one carries its verdict. `null` text = skipped. */
  'case-answered': z.object({
    ...common,
    kind: z.literal('case-answered'),
    case: id,
    question: id,
    text: z.nullable(reply),
    verdict: z.optional(verdictSchema),
  }),
  /** A call begins. `startGate`/`startMood` differ from the scenario's when a gate is retried or practised alone. */
  'roleplay-started': z.object({
    ...common,
    kind: z.literal('roleplay-started'),
    attempt: id,
    scenario: id,
    scenarioVersion: z.int(),
    seed: z.int(),
    mode: z.enum(['practice', 'exam']),
    startGate: gateNumber,
    startMood: mood,
    skipCrisis: z.boolean(),
    /** The call this one retries. */
    retryOf: z.optional(id),
  }),
  /** One reply with what it answered and how it was judged, so that it can be read and judged again later. */
  'roleplay-replied': z.object({
    ...common,
    kind: z.literal('roleplay-replied'),
    attempt: id,
    turn: z.int().check(z.minimum(1), z.maximum(100)),
    gate: z.int().check(z.minimum(0), z.maximum(5)),
    borrower: spoken,
    text: reply,
    verdict: verdictSchema,
  }),
  'roleplay-hinted': z.object({
    ...common,
    kind: z.literal('roleplay-hinted'),
    attempt: id,
    gate: gateNumber,
    hint: z.int().check(z.minimum(1), z.maximum(2)),
  }),
  /** The call is over; `gates` is what it showed, so that tables need not know the scenario. */
  'roleplay-ended': z.object({
    ...common,
    kind: z.literal('roleplay-ended'),
    attempt: id,
    outcome: z.enum(['finished', 'redline', 'crisis-held', 'crisis-failed', 'left']),
    gates: z
      .array(z.object({ gate: gateNumber, passed: z.boolean(), best: levelSchema, turns: z.int() }))
      .check(z.maxLength(5)),
  }),
  /** A quiz begins. `quizVersion` is a hash of its items, so that an edited quiz is noticed; `seed` fixes the shuffling. */
  'quiz-started': z.object({
    ...common,
    kind: z.literal('quiz-started'),
    attempt: id,
    quiz: id,
    quizVersion: z.string().check(z.maxLength(64)),
    seed: z.int(),
    mode: z.enum(['practice', 'exam']),
  }),
  /** One answer in a quiz or to an inline check (`attempt` null). `answer` is the item's answer as JSON text; marks are thousandths. */
  'quiz-answered': z.object({
    ...common,
    kind: z.literal('quiz-answered'),
    attempt: z.nullable(id),
    quiz: id,
    item: id,
    answer: z.string().check(z.maxLength(2000)),
    mark: z.int().check(z.minimum(0), z.maximum(1000)),
    /** What the trainee said before he was told; null where he was not asked. */
    sure: z.nullable(z.boolean()),
  }),
  'quiz-ended': z.object({
    ...common,
    kind: z.literal('quiz-ended'),
    attempt: id,
    /** Thousandths of the whole. */
    score: z.int().check(z.minimum(0), z.maximum(1000)),
    passed: z.boolean(),
  }),
  /** A note of the learner's own; saving the same `note` again replaces its text, an empty text removes it. */
  'note-saved': z.object({
    ...common,
    kind: z.literal('note-saved'),
    note: id,
    lesson: id,
    section: z.nullable(z.string().check(z.maxLength(120))),
    text: z.string().check(z.maxLength(2000)),
  }),
  'bookmark-set': z.object({
    ...common,
    kind: z.literal('bookmark-set'),
    lesson: id,
    section: z.string().check(z.maxLength(120)),
    on: z.boolean(),
  }),
  /** Words marked in a lesson, found again by the words themselves with some text before and after. */
  'highlight-set': z.object({
    ...common,
    kind: z.literal('highlight-set'),
    highlight: id,
    lesson: id,
    section: z.nullable(z.string().check(z.maxLength(120))),
    quote: z.string().check(z.minLength(1), z.maxLength(500)),
    before: z.string().check(z.maxLength(40)),
    after: z.string().check(z.maxLength(40)),
    on: z.boolean(),
  }),
  /** A review card was answered; `rating` 1 again, 2 hard, 3 good, 4 easy (ts-fsrs). */
  'card-reviewed': z.object({
    ...common,
    kind: z.literal('card-reviewed'),
    card: z.string().check(z.minLength(1), z.maxLength(120)),
    rating: z.int().check(z.minimum(1), z.maximum(4)),
  }),
  /** The person's record was wiped: a tombstone without content. */
  'profile-erased': z.object({ ...common, kind: z.literal('profile-erased') }),
};

export type EventKind = keyof typeof eventSchemas;
export type RecordEvent = z.infer<(typeof eventSchemas)[EventKind]>;
export type EventOf<K extends EventKind> = Extract<RecordEvent, { kind: K }>;
