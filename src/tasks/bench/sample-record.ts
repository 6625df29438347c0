import { buildResultsFile, writeResultsFile } from '../../core/record/exchange.ts';
import type { NewEvent } from '../../core/record/new-event.ts';
import { stampEvent } from '../../core/record/new-event.ts';
import type { Verdict } from '../../core/scoring/verdict.ts';

const DAY = 24 * 60 * 60 * 1000;
const BEGAN = Date.UTC(2026, 10, 2);

const judged: Verdict = {
  level: 1,
  judgedAs: 'gate',
  criteria: { a: 'full', b: 'weak', c: 'none', d: 'full' },
  redline: null,
  redlines: [],
  flaws: [],
  cap: null,
  evidence: [{ criterion: 'a', start: 0, end: 2 }],
  scorer: 'bench',
};

const call = { attempt: 'bench-call', scenario: 'where-it-matters' };

/** A little of everything. */
const done: readonly NewEvent[] = [
  { kind: 'profile-created', name: '测量', unit: '' },
  { kind: 'notice-accepted', notice: 1 },
  { kind: 'section-read', lesson: '4-1-1-gate-1', section: 'why' },
  { kind: 'lesson-finished', lesson: '4-1-1-gate-1' },
  {
    kind: 'roleplay-started',
    ...call,
    scenarioVersion: 1,
    seed: 1,
    mode: 'practice',
    startGate: 1,
    startMood: { resistance: 70, trust: 20, commitment: 10 },
    skipCrisis: false,
  },
  {
    kind: 'roleplay-replied',
    attempt: call.attempt,
    turn: 1,
    gate: 1,
    borrower: '你们天天打电话。',
    text: '天天打？我听着。',
    verdict: judged,
  },
  {
    kind: 'roleplay-ended',
    attempt: call.attempt,
    outcome: 'left',
    gates: [{ gate: 1, passed: false, best: 1, turns: 1 }],
  },
];

/** A learner's record as the text of a results file. */
export function sampleRecord(): string {
  const events = done.map((event, index) =>
    stampEvent(event, { id: `bench-${String(index)}`, at: BEGAN + index * 1000, profile: 'bench' }),
  );
  return writeResultsFile(buildResultsFile('bench', events, BEGAN + DAY));
}
