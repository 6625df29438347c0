import type { GateRule } from '../course/course.ts';
import type { AttemptRecord } from '../record/attempts.ts';
import { bestGates, GATES } from '../record/gate-standing.ts';
import type { GateStanding } from '../record/gate-standing.ts';
import { foldProgress } from '../record/progress.ts';
import type { LearnerProgress } from '../record/progress.ts';
import type { GateNumber } from '../roleplay/mood.ts';
import type { Gate, RedlineId } from '../scoring/verdict.ts';
import type { Person } from './people.ts';

/** Which calls are looked at. */
export type ModeFilter = 'all' | AttemptRecord['mode'];

/** A person with his record read once, whatever the table shows of it. */
export interface PersonRecord {
  readonly person: Person;
  readonly progress: LearnerProgress;
  /** When he last read, answered or called; null = never. Milliseconds since 1970 UTC. */
  readonly lastAt: number | null;
}

export interface GateReply {
  readonly attempt: AttemptRecord;
  readonly reply: AttemptRecord['replies'][number];
}

/** One row of people × gates. */
export interface GateProfile extends PersonRecord {
  /** The calls of the chosen mode, in order of their beginning. */
  readonly calls: readonly AttemptRecord[];
  /** Five, in order: each as it stood in the call where it went best. */
  readonly gates: readonly GateStanding[];
  readonly passed: number;
  /** Replies given in those calls, and how many of them crossed a red line. */
  readonly replies: number;
  readonly redlines: number;
  /** Which ones, the most frequent first; a reply that crosses two counts for both. */
  readonly redlineIds: readonly RedlineId[];
  /** Calls in which a cue of self-harm was not held. */
  readonly crisisFailed: number;
}

const NOT_LEARNING = new Set(['profile-created', 'profile-renamed', 'profile-erased', 'notice-accepted']);

export function readPerson(person: Person, rule: GateRule): PersonRecord {
  const progress = foldProgress(person.events, person.id, rule);
  const last = person.events.reduce((at, event) => (NOT_LEARNING.has(event.kind) ? at : Math.max(at, event.at)), -1);
  return { person, progress, lastAt: last < 0 ? null : last };
}

export function gateProfile(record: PersonRecord, mode: ModeFilter): GateProfile {
  const calls = record.progress.attempts.filter((attempt) => mode === 'all' || attempt.mode === mode);
  const gates = bestGates(calls);
  const replies = calls.flatMap((call) => call.replies);
  return {
    ...record,
    calls,
    gates,
    passed: gates.filter(({ state }) => state === 'passed').length,
    replies: replies.length,
    redlines: replies.filter(({ verdict }) => verdict.redline !== null).length,
    redlineIds: byFrequency(replies.flatMap(({ verdict }) => verdict.redlines)),
    crisisFailed: calls.filter(({ outcome }) => outcome === 'crisis-failed').length,
  };
}

/** Distinct keys, the most frequent first; among equals in the order of their coming. */
export function byFrequency<K extends string>(keys: readonly K[]): K[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** What was said at a gate (0 = in a crisis), call by call, the latest call first. */
export function repliesAt({ calls }: Pick<GateProfile, 'calls'>, gate: Gate): GateReply[] {
  return repliesWhere(calls, ({ reply }) => reply.gate === gate);
}

/** Replies that crossed a red line, the latest call first. */
export function redlineReplies({ calls }: Pick<GateProfile, 'calls'>): GateReply[] {
  return repliesWhere(calls, ({ reply }) => reply.verdict.redline !== null);
}

function repliesWhere(calls: readonly AttemptRecord[], holds: (one: GateReply) => boolean): GateReply[] {
  const latestFirst = [...calls].sort((a, b) => b.startedAt - a.startedAt);
  return latestFirst.flatMap((attempt) => attempt.replies.map((reply) => ({ attempt, reply }))).filter(holds);
}

/** The first gate tried and not passed: where he has come to a stop. Null when there is none. */
export function stoppedAt({ gates }: Pick<GateProfile, 'gates'>): GateStanding | null {
  return gates.find(({ state }) => state === 'trying') ?? null;
}

/** How many people passed each gate; five numbers, in order. */
export function passedCounts(profiles: readonly GateProfile[]): number[] {
  return GATES.map(
    (gate: GateNumber) =>
      profiles.filter(({ gates }) => gates.some((one) => one.gate === gate && one.state === 'passed')).length,
  );
}
