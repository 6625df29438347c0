import type { EventKind, EventOf, RecordEvent } from '../../src/core/record/event.ts';
import type { Level, Verdict } from '../../src/core/scoring/verdict.ts';

/** The rule of `course.yaml`. */
export const rule = { repliesOfLevel3: 1, repliesOfLevel2: 2, maxTurns: 6 };

export function verdict(level: Level, fields: Partial<Verdict> = {}): Verdict {
  return {
    level,
    judgedAs: 'gate',
    criteria: { a: level === 3 ? 'full' : 'weak' },
    redline: null,
    redlines: [],
    flaws: [],
    cap: null,
    evidence: [{ criterion: 'a', start: 0, end: 2 }],
    scorer: 'test-1',
    ...fields,
  };
}

const samples: { [K in EventKind]: Omit<EventOf<K>, 'v' | 'id' | 'at' | 'profile'> } = {
  'profile-created': { kind: 'profile-created', name: '林晓', unit: '城东支行' },
  'profile-renamed': { kind: 'profile-renamed', name: '林晓明', unit: '城西支行' },
  'notice-accepted': { kind: 'notice-accepted', notice: 1 },
  'section-read': { kind: 'section-read', lesson: '4-1-1-gate-1', section: 'why' },
  'lesson-finished': { kind: 'lesson-finished', lesson: '4-1-1-gate-1' },
  'case-answered': { kind: 'case-answered', case: 'mirroring', question: 'q1', text: '先听他说完。' },
  'roleplay-started': {
    kind: 'roleplay-started',
    attempt: 'call-1',
    scenario: 'deng-kai',
    scenarioVersion: 1,
    seed: 7,
    mode: 'practice',
    startGate: 1,
    startMood: { resistance: 70, trust: 20, commitment: 10 },
    skipCrisis: false,
  },
  'roleplay-replied': {
    kind: 'roleplay-replied',
    attempt: 'call-1',
    turn: 1,
    gate: 1,
    borrower: '你们天天打电话。',
    text: '天天打电话？',
    verdict: verdict(2),
  },
  'roleplay-hinted': { kind: 'roleplay-hinted', attempt: 'call-1', gate: 1, hint: 1 },
  'roleplay-ended': {
    kind: 'roleplay-ended',
    attempt: 'call-1',
    outcome: 'finished',
    gates: [{ gate: 1, passed: true, best: 3, turns: 2 }],
  },
  'quiz-started': {
    kind: 'quiz-started',
    attempt: 'q1',
    quiz: '4-1-1-gate-1',
    quizVersion: 'abc',
    seed: 7,
    mode: 'practice',
  },
  'quiz-answered': {
    kind: 'quiz-answered',
    attempt: 'q1',
    quiz: '4-1-1-gate-1',
    item: 'which-words',
    answer: '"a"',
    mark: 1000,
    sure: true,
  },
  'quiz-ended': { kind: 'quiz-ended', attempt: 'q1', score: 900, passed: true },
  'note-saved': { kind: 'note-saved', note: 'n1', lesson: '4-1-1-gate-1', section: null, text: '先还“讲过了”。' },
  'bookmark-set': { kind: 'bookmark-set', lesson: '4-1-1-gate-1', section: '取哪几个字', on: true },
  'highlight-set': {
    kind: 'highlight-set',
    highlight: 'h1',
    lesson: '4-1-1-gate-1',
    section: '取哪几个字',
    quote: '二到八个字',
    before: '取',
    after: '，',
    on: true,
  },
  'card-reviewed': { kind: 'card-reviewed', card: 'term:mirroring', rating: 3 },
  'profile-erased': { kind: 'profile-erased' },
};

/** A well-formed event of a kind, with fixed values where none are given. */
export function event<K extends EventKind>(kind: K, fields: Partial<EventOf<K>> = {}): EventOf<K> {
  const whole: unknown = { v: 1, id: 'event-1', at: 1_000, profile: 'lin', ...samples[kind], ...fields };
  return whole as EventOf<K>;
}

/** Gives events ids and times in the order in which they stand. */
export function inOrder(events: readonly RecordEvent[], from = 1_000): RecordEvent[] {
  return events.map((each, index) => ({ ...each, id: `e${String(index).padStart(4, '0')}`, at: from + index }));
}
