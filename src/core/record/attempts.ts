import type { GateRule } from '../course/course.ts';
import type { EventOf } from './event.ts';
import { gatesOfCall } from './gate-standing.ts';
import type { GateStanding } from './gate-standing.ts';

type Started = EventOf<'roleplay-started'>;
type Replied = EventOf<'roleplay-replied'>;
type Hinted = EventOf<'roleplay-hinted'>;
type Ended = EventOf<'roleplay-ended'>;

/** One call, as its events tell it. */
export interface AttemptRecord {
  readonly id: string;
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly seed: number;
  readonly mode: Started['mode'];
  readonly startGate: number;
  readonly startMood: Started['startMood'];
  readonly skipCrisis: boolean;
  readonly retryOf: string | null;
  readonly startedAt: number;
  /** Time of the last thing that happened in it. */
  readonly lastAt: number;
  /** In order of `turn`, which counts through the whole call; one reply a turn, the earlier one. */
  readonly replies: readonly Replied[];
  /** Replies to a turn already answered (the same call played in two tabs). Kept, never judged. */
  readonly strays: readonly Replied[];
  readonly hints: readonly Hinted[];
  /** Null while the call is open. */
  readonly outcome: Ended['outcome'] | null;
  readonly endedAt: number | null;
  /** Open, and no turn is missing, so that it can be played again up to where it stopped. */
  readonly resumable: boolean;
  /** Five, in order. */
  readonly gates: readonly GateStanding[];
}

/** The events of one call while they are gathered; they may come in any order. */
export interface AttemptEvents {
  start: Started | null;
  end: Ended | null;
  readonly replies: Replied[];
  readonly hints: Hinted[];
}

export function emptyAttempt(): AttemptEvents {
  return { start: null, end: null, replies: [], hints: [] };
}

/** Null when the beginning of the call is lost: without its scenario and seed nothing can be said about it. */
export function attemptRecord(events: AttemptEvents, rule: GateRule): AttemptRecord | null {
  const { start, end, hints } = events;
  if (!start) return null;
  const { replies, strays } = oneReplyATurn(events.replies);
  const last = [start, ...events.replies, ...hints, ...(end ? [end] : [])];
  return {
    id: start.attempt,
    scenario: start.scenario,
    scenarioVersion: start.scenarioVersion,
    seed: start.seed,
    mode: start.mode,
    startGate: start.startGate,
    startMood: start.startMood,
    skipCrisis: start.skipCrisis,
    retryOf: start.retryOf ?? null,
    startedAt: start.at,
    lastAt: last.reduce((latest, event) => Math.max(latest, event.at), 0),
    replies,
    strays,
    hints,
    outcome: end?.outcome ?? null,
    endedAt: end?.at ?? null,
    resumable: !end && replies.every((reply, index) => reply.turn === index + 1),
    gates: gatesOfCall(replies, end?.gates ?? [], rule),
  };
}

function oneReplyATurn(all: readonly Replied[]): { replies: Replied[]; strays: Replied[] } {
  const byTurn = new Map<number, Replied>();
  const strays: Replied[] = [];
  for (const reply of all) {
    if (byTurn.has(reply.turn)) strays.push(reply);
    else byTurn.set(reply.turn, reply);
  }
  return { replies: [...byTurn.values()].sort((a, b) => a.turn - b.turn), strays };
}
