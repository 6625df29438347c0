import type { GateRule } from '../course/course.ts';
import type { RecordEvent } from '../record/event.ts';
import type { Criterion, FlawKey, Gate, Level, RedlineId } from '../scoring/verdict.ts';
import type { MoodPoint, Outcome } from './call.ts';
import { doorsOf, type Door } from './doors.ts';
import { countReply, freshResult, type GateResult } from './gate-rule.ts';
import { headlineOf, type Headline } from './headline.ts';
import { GATES, gainOf, gateNumber, moveMood, MOOD_NAMES, type GateNumber, type MoodName } from './mood.ts';
import { practiceOf, type Practice } from './practice.ts';
import { eventsOf, gateOf, graded, repliesOf, type Ended, type Replied } from './recorded.ts';
import type { Mood } from './scenario.ts';

/** Everything a scorecard says about one call, as codes and numbers. */
export interface Debrief {
  readonly headline: Headline;
  /** `null` while the call is on. */
  readonly outcome: Outcome | null;
  readonly startGate: GateNumber;
  readonly doors: readonly Door[];
  readonly startMood: Mood;
  /** One point for each reply at a gate; replies in a crisis move no mood. */
  readonly moods: readonly MoodPoint[];
  readonly lift: Lift | null;
  readonly change: Change | null;
  /** At most three, the most useful first. */
  readonly practice: readonly Practice[];
  /** Replies that crossed a red line. */
  readonly redlines: number;
  readonly turns: number;
  /** Milliseconds in the call; a pause counts as five minutes at most. */
  readonly duration: number;
}

/** The reply after which he was most ready: `by` points of gain in all, `most` the mood that moved furthest. */
export interface Lift {
  readonly turn: number;
  readonly gate: GateNumber;
  readonly level: Level;
  readonly by: number;
  readonly most: { readonly name: MoodName; readonly by: number };
}

/** The reply most worth changing, with what it missed. */
export interface Change {
  readonly turn: number;
  readonly gate: Gate;
  readonly level: Level;
  readonly missed: readonly Criterion[];
  readonly weak: readonly Criterion[];
  readonly flaws: readonly FlawKey[];
  readonly redline: RedlineId | null;
}

const LONGEST_PAUSE = 5 * 60 * 1000;

/** Reads the events of one attempt; needs no scenario, so a call of an older version has its scorecard too. `null` without a start. */
export function debrief(events: readonly RecordEvent[], rule: GateRule): Debrief | null {
  const started = events.find((event) => event.kind === 'roleplay-started');
  if (started === undefined) return null;
  const own = eventsOf(started.attempt, events);
  const replies = repliesOf(own);
  const ended = own.find((event) => event.kind === 'roleplay-ended');
  const outcome = ended?.outcome ?? null;
  const startGate = gateNumber(started.startGate);
  const doors = doorsOf({ startGate, gates: resultsOf(replies, ended, rule), outcome, rule });
  const moods = moodsOf(started.startMood, replies);
  return {
    headline: headlineOf(doors, outcome),
    outcome,
    startGate,
    doors,
    startMood: started.startMood,
    moods,
    lift: liftOf(started.startMood, moods),
    change: changeOf(replies, doors),
    practice: practiceOf(replies, doors),
    redlines: replies.filter((reply) => reply.verdict.redline !== null).length,
    turns: replies.length,
    duration: durationOf(own),
  };
}

/** Where the call itself recorded whether a gate was passed, that stands: the rule may have been changed since. */
function resultsOf(replies: readonly Replied[], ended: Ended | undefined, rule: GateRule): readonly GateResult[] {
  return GATES.flatMap((gate) => {
    const own = replies.filter((reply) => reply.gate === gate);
    if (own.length === 0) return [];
    const result = own.reduce((sum, reply) => countReply(sum, reply.verdict.level, rule), freshResult(gate));
    return [{ ...result, passed: ended?.gates.find((shown) => shown.gate === gate)?.passed ?? result.passed }];
  });
}

function moodsOf(start: Mood, replies: readonly Replied[]): readonly MoodPoint[] {
  const points: MoodPoint[] = [];
  for (const reply of replies) {
    const gate = gateOf(reply);
    if (gate === 0) continue;
    const mood = moveMood(points.at(-1)?.mood ?? start, reply.verdict, gate);
    points.push({ turn: reply.turn, gate, level: reply.verdict.level, mood });
  }
  return points;
}

function liftOf(start: Mood, moods: readonly MoodPoint[]): Lift | null {
  let best: Lift | null = null;
  for (const [at, { turn, gate, level, mood }] of moods.entries()) {
    const gain = gainOf(moods[at - 1]?.mood ?? start, mood);
    const by = gain.resistance + gain.trust + gain.commitment;
    if (by <= (best?.by ?? 0)) continue;
    const name = MOOD_NAMES.reduce((most, other) => (gain[other] > gain[most] ? other : most));
    best = { turn, gate, level, by, most: { name, by: gain[name] } };
  }
  return best;
}

/** The lowest level; among equals a gate that stayed shut first, then what a full reply there would have won, then the latest. */
function changeOf(replies: readonly Replied[], doors: readonly Door[]): Change | null {
  const shut = (reply: Replied): boolean => doors.some((door) => door.gate === reply.gate && door.state !== 'passed');
  const worst = replies
    .filter((reply) => reply.verdict.level < 3)
    .sort(
      (one, other) =>
        Number(other.verdict.redline !== null) - Number(one.verdict.redline !== null) ||
        one.verdict.level - other.verdict.level ||
        Number(shut(other)) - Number(shut(one)) ||
        toGain(other) - toGain(one) ||
        other.turn - one.turn,
    )
    .at(0);
  return worst === undefined ? null : describe(worst);
}

/** Points a level-3 reply would have won at the gate of this one, from the middle of the scale. */
function toGain(reply: Replied): number {
  const gate = gateOf(reply);
  if (gate === 0) return 100;
  const middle = { resistance: 50, trust: 50, commitment: 50 };
  const gain = gainOf(middle, moveMood(middle, { level: 3, redline: null }, gate));
  return gain.resistance + gain.trust + gain.commitment;
}

function describe(reply: Replied): Change {
  const { level, flaws, redline } = reply.verdict;
  const missed = graded(reply, 'none');
  return { turn: reply.turn, gate: gateOf(reply), level, missed, weak: graded(reply, 'weak'), flaws, redline };
}

function durationOf(events: readonly RecordEvent[]): number {
  const times = events.map((event) => event.at).sort((one, other) => one - other);
  return times.reduce((sum, at, index) => sum + Math.min(LONGEST_PAUSE, at - (times[index - 1] ?? at)), 0);
}
