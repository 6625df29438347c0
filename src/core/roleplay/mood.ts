import type { Gate, Level, Verdict } from '../scoring/verdict.ts';
import type { Band, Mood } from './scenario.ts';

/** Gates as they are counted in a call; 0 marks a crisis and is no gate. */
export type GateNumber = Exclude<Gate, 0>;
export type MoodName = keyof Mood;
/** Five steps of a mood, from none of it (0) to all of it (4). */
export type MoodStep = 0 | 1 | 2 | 3 | 4;

export const MOOD_NAMES: readonly MoodName[] = ['resistance', 'trust', 'commitment'];
export const GATES: readonly GateNumber[] = [1, 2, 3, 4, 5];

type Move = readonly [resistance: number, trust: number, commitment: number];

/**
 * What a reply of level 3 moves, by gate. Mirroring (1) takes the heat out and little else; empathy with a checkable fact
 * (2) earns trust; a label with an open question (3) is where the wish to pay is first said aloud, so all three move;
 * calibrating (4) and settling (5) meet somebody already calm, so what they raise is commitment.
 */
const FULL_MOVES: Readonly<Record<GateNumber, Move>> = {
  1: [-24, 12, 5],
  2: [-18, 16, 8],
  3: [-14, 13, 14],
  4: [-6, 9, 14],
  5: [-6, 8, 16],
};

/** Level 2, about half of level 3: two of them open a gate as one full move does, and bring him nearly as far. */
const HALF_MOVES: Readonly<Record<GateNumber, Move>> = {
  1: [-12, 6, 2],
  2: [-8, 7, 4],
  3: [-7, 6, 7],
  4: [-3, 5, 7],
  5: [-3, 4, 8],
};

/** Level 1: well meant and without effect; patience wears a little thinner at every gate alike. */
const DRIFT: Move = [3, -2, -1];
/** Dull talk alone makes nobody furious: above this, resistance rises by level-0 replies only. */
const DRIFT_CEILING = 85;
/** Level 0: trust is lost faster than it is won, so one such reply costs about what a good one earned. */
const STING: Move = [12, -10, -6];
/** A red line ends the talk: whatever had been won, he is beyond these bounds afterwards. */
const AFTER_REDLINE = { resistanceFrom: 95, trustTo: 5, commitmentTo: 10 } as const;

/**
 * The mood at which he counts as shut or as open. Open means more from gate to gate (calm is enough to be heard, not to
 * agree), and a little more than the ordinary course of a call has reached by then, so that good replies are heard back.
 */
const BANDS: Readonly<
  Record<GateNumber, { shutFrom: number; openTo: number; trustFrom: number; commitmentFrom: number }>
> = {
  1: { shutFrom: 70, openTo: 50, trustFrom: 20, commitmentFrom: 0 },
  2: { shutFrom: 65, openTo: 47, trustFrom: 30, commitmentFrom: 0 },
  3: { shutFrom: 60, openTo: 37, trustFrom: 41, commitmentFrom: 0 },
  4: { shutFrom: 55, openTo: 28, trustFrom: 50, commitmentFrom: 40 },
  5: { shutFrom: 50, openTo: 25, trustFrom: 55, commitmentFrom: 55 },
};

/** First value of steps 1–4. */
const STEPS_FROM = [10, 30, 50, 75] as const;

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

function add(mood: Mood, [resistance, trust, commitment]: Move): Mood {
  return {
    resistance: clamp(mood.resistance + resistance),
    trust: clamp(mood.trust + trust),
    commitment: clamp(mood.commitment + commitment),
  };
}

function move(mood: Mood, level: Level, gate: GateNumber): Mood {
  if (level === 0) return add(mood, STING);
  if (level === 1) return drift(mood);
  return add(mood, level === 2 ? HALF_MOVES[gate] : FULL_MOVES[gate]);
}

function drift(mood: Mood): Mood {
  const moved = add(mood, DRIFT);
  return { ...moved, resistance: Math.max(mood.resistance, Math.min(DRIFT_CEILING, moved.resistance)) };
}

/** The mood after a reply judged at `gate`; integers 0–100. In a crisis (gate 0) nothing moves: it is not a negotiation. */
export function moveMood(mood: Mood, verdict: Pick<Verdict, 'level' | 'redline'>, gate: Gate): Mood {
  if (gate === 0) return mood;
  if (verdict.redline === null) return move(mood, verdict.level, gate);
  const stung = add(mood, STING);
  return {
    resistance: Math.max(AFTER_REDLINE.resistanceFrom, stung.resistance),
    trust: Math.min(AFTER_REDLINE.trustTo, stung.trust),
    commitment: Math.min(AFTER_REDLINE.commitmentTo, stung.commitment),
  };
}

/** How far a step of mood went in the trainee's favour, in points: resistance counts downwards. */
export function gainOf(before: Mood, after: Mood): Mood {
  return {
    resistance: before.resistance - after.resistance,
    trust: after.trust - before.trust,
    commitment: after.commitment - before.commitment,
  };
}

/** Which of his lines are spoken at `gate` in this mood. */
export function bandOf(mood: Mood, gate: GateNumber): Band {
  const bounds = BANDS[gate];
  if (mood.resistance >= bounds.shutFrom) return 'shut';
  const open =
    mood.resistance <= bounds.openTo && mood.trust >= bounds.trustFrom && mood.commitment >= bounds.commitmentFrom;
  return open ? 'open' : 'wary';
}

/** The step of a mood value, for the words of the text layer: 0–9, 10–29, 30–49, 50–74, 75–100. */
export function stepOf(value: number): MoodStep {
  return STEPS_FROM.filter((from) => value >= from).length as MoodStep;
}

/** The number as a gate. Throws RangeError outside 1–5. */
export function gateNumber(value: number): GateNumber {
  const gate = GATES.find((candidate) => candidate === value);
  if (gate === undefined) throw new RangeError(`no such gate: ${String(value)}`);
  return gate;
}
