import type { RecordEvent } from '../record/event.ts';
import type { Card } from './cards.ts';
import { DAY_MS, dueAt, scheduleOf, type CardState } from './schedule.ts';

/** A day where the learner is, in milliseconds since 1970 UTC; `end` belongs to the next one. */
export interface Day {
  readonly start: number;
  readonly end: number;
}

/** What a day's review should take. */
export const DAY_SECONDS = 600;

/** Seconds a card takes: to read, think, compare and answer. Estimates, for the limit and for “about so many minutes”. */
export const CARD_SECONDS: Readonly<Record<Card['kind'], number>> = { item: 40, criterion: 45, term: 20 };

export interface Queued {
  readonly card: Card;
  /** Null for a card never answered. */
  readonly state: CardState | null;
}

export interface Queue {
  /** In the order in which they are asked. */
  readonly cards: readonly Queued[];
  /** What they take together. */
  readonly seconds: number;
  /** Cards answered today that do not come again today. */
  readonly doneToday: number;
  /** Cards that would be due today but go beyond the day's minutes. */
  readonly later: number;
  /** In how many days there is something to do again, at least 1; null where nothing is planned. */
  readonly nextInDays: number | null;
}

interface Placed extends Queued {
  readonly due: number | null;
}

/**
 * Today's cards: due ones, the longest overdue first, then new ones in the order in which they came up, as far as the day's
 * seconds go (what was answered today has used some of them), then those forgotten today, however many.
 * `events` are one learner's, in the log's order; the same input always gives the same queue.
 */
export function queueOf(
  cards: readonly Card[],
  events: readonly RecordEvent[],
  day: Day,
  daySeconds: number = DAY_SECONDS,
): Queue {
  const states = scheduleOf(events);
  const placed = cards.map((card): Placed => {
    const state = states.get(card.id);
    return { card, state: state ?? null, due: dueAt(card, state) };
  });
  const today = placed.filter(({ due }) => due === null || due < day.end);
  const forgotten = today.filter((one) => isForgotten(one, day)).sort(byDue);
  const open = today.filter((one) => !forgotten.includes(one)).sort(byDue);
  const taken = within(open, daySeconds - spent(placed, day));
  const queue = [...taken, ...forgotten].map(({ card, state }) => ({ card, state }));
  const later = open.length - taken.length;
  return {
    cards: queue,
    seconds: secondsOf(queue),
    doneToday: placed.filter((one) => isAnswered(one, day) && !today.includes(one)).length,
    later,
    nextInDays: later > 0 ? 1 : daysUntilNext(placed, day),
  };
}

const isAnswered = ({ state }: Placed, day: Day): boolean => state !== null && state.reviewedAt >= day.start;

/** Answered “again” today, and nothing since. */
const isForgotten = (one: Placed, day: Day): boolean =>
  isAnswered(one, day) && one.state?.last === 1 && one.due === one.state.dueAt;

const secondsOf = (queued: readonly { card: Card }[]): number =>
  queued.reduce((sum, { card }) => sum + CARD_SECONDS[card.kind], 0);

/** A card asked twice today counts once, so that what is forgotten does not eat the day's minutes. */
const spent = (placed: readonly Placed[], day: Day): number => secondsOf(placed.filter((one) => isAnswered(one, day)));

function byDue(one: Placed, other: Placed): number {
  if (one.due !== null && other.due !== null) return one.due - other.due || byName(one, other);
  if (one.due === null && other.due === null) return one.card.since - other.card.since || byName(one, other);
  return one.due === null ? 1 : -1;
}

const byName = (one: Placed, other: Placed): number =>
  one.card.id < other.card.id ? -1 : Number(one.card.id > other.card.id);

/** From the front, as many as fit; the first that does not ends it, so that short cards do not overtake. */
function within(open: readonly Placed[], seconds: number): readonly Placed[] {
  let left = seconds;
  const end = open.findIndex(({ card }) => {
    left -= CARD_SECONDS[card.kind];
    return left < 0;
  });
  return end === -1 ? open : open.slice(0, end);
}

function daysUntilNext(placed: readonly Placed[], day: Day): number | null {
  const next = placed.reduce(
    (least, { due }) => (due === null || due < day.end ? least : Math.min(least, due)),
    Infinity,
  );
  return next === Infinity ? null : Math.floor((next - day.end) / DAY_MS) + 1;
}
