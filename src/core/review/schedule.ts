import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import type { RecordEvent } from '../record/event.ts';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const RATINGS: readonly Rating[] = [1, 2, 3, 4];

export const DAY_MS = 86_400_000;
/** A card that was forgotten comes back within the same sitting. */
export const AGAIN_MS = 10 * 60_000;

/**
 * FSRS-6 as ts-fsrs implements it (open-spaced-repetition, “The Algorithm”), with its published default weights, so that the
 * same answers always give the same days: recall wanted nine times in ten, no fuzz. At most half a year: the course is
 * worked with, and the law it cites changes. Only its arithmetic is used (`next_state`, `next_interval`), which knows no clock.
 */
const fsrs = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 180,
  enable_fuzz: false,
  enable_short_term: true,
});

/** What the answers so far say of one card. */
export interface CardState {
  /** FSRS: stability is the days after which recall has fallen to nine in ten, difficulty goes from 1 to 10. */
  readonly memory: FSRSState;
  readonly last: Rating;
  /** Of the latest answer, in milliseconds since 1970 UTC. */
  readonly reviewedAt: number;
  /** Same unit. */
  readonly dueAt: number;
}

/** Fields by rating. */
export type ByRating<T> = Readonly<Record<Rating, T>>;

/**
 * What each answer at `at` would make of the card; null = never answered. Again: in ten minutes. The others: whole days, at least
 * one, each more than the answer below it (the rule of ts-fsrs' long-term scheduler).
 */
export function outcomes(before: CardState | null, at: number): ByRating<CardState> {
  // A clock set back must not make time negative. Rounded, so that eight in the morning is a day after nine the day before.
  const elapsed = before === null ? 0 : Math.max(0, Math.round((at - before.reviewedAt) / DAY_MS));
  const memory = (rating: Rating) => fsrs.next_state(before?.memory ?? null, elapsed, rating);
  const days = (rating: Rating, least: number) =>
    Math.max(fsrs.next_interval(memory(rating).stability, elapsed), least);
  const hard = days(2, 1);
  const good = days(3, hard + 1);
  const easy = days(4, good + 1);
  const state = (last: Rating, wait: number): CardState => ({
    memory: memory(last),
    last,
    reviewedAt: at,
    dueAt: at + wait,
  });
  return {
    1: state(1, AGAIN_MS),
    2: state(2, hard * DAY_MS),
    3: state(3, good * DAY_MS),
    4: state(4, easy * DAY_MS),
  };
}

/** The state of every card that was ever answered, by card id. `events` are one learner's, in the log's order. */
export function scheduleOf(events: readonly RecordEvent[]): ReadonlyMap<string, CardState> {
  const states = new Map<string, CardState>();
  for (const event of events) {
    if (event.kind === 'profile-erased') states.clear();
    if (event.kind !== 'card-reviewed') continue;
    states.set(event.card, outcomes(states.get(event.card) ?? null, event.at)[event.rating as Rating]);
  }
  return states;
}

/** When the card is due, in milliseconds; what failed once more since its last answer is due at once. Null = new. */
export function dueAt(card: { readonly latest: number }, state: CardState | undefined): number | null {
  if (state === undefined) return null;
  return card.latest > state.reviewedAt ? card.latest : state.dueAt;
}
