import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/review/cards.ts';
import { CARD_SECONDS, DAY_SECONDS, queueOf, type Day } from '../../../src/core/review/queue.ts';
import { DAY_MS, RATINGS } from '../../../src/core/review/schedule.ts';
import { event } from '../../support/record-events.ts';

const start = 1_790_000_000_000;
const day = (number: number): Day => ({ start: start + number * DAY_MS, end: start + (number + 1) * DAY_MS });
const term = (id: string, since = start): Card => ({
  kind: 'term',
  id: `term:${id}`,
  term: id,
  lesson: 'l',
  since,
  latest: since,
});
const item = (id: string, since = start): Card => ({
  kind: 'item',
  id: `item:q:${id}`,
  item: `q:${id}`,
  reason: 'missed',
  since,
  latest: since,
});
const reviewed = (card: Card, rating: number, at: number) =>
  event('card-reviewed', { id: `${card.id}-${String(at)}`.replaceAll(':', '-'), card: card.id, rating, at });
const ids = (queue: ReturnType<typeof queueOf>) => queue.cards.map(({ card }) => card.id);

describe('today’s queue', () => {
  it('asks what is longest overdue first, then new cards in the order in which they came up', () => {
    const cards = [term('new-late', start + 9), term('new-early', start + 5), term('late'), term('early')];
    const events = [reviewed(cards[3]!, 2, start + 20), reviewed(cards[2]!, 2, start + 30)];
    expect(ids(queueOf(cards, events, day(9)))).toEqual(['term:early', 'term:late', 'term:new-early', 'term:new-late']);
  });

  it('lets a card go once it is remembered, and says when there is something again', () => {
    const cards = [term('a')];
    const queue = queueOf(cards, [reviewed(cards[0]!, 2, start + 1)], day(0));
    expect(queue).toMatchObject({ cards: [], seconds: 0, doneToday: 1, later: 0, nextInDays: 1 });
    expect(ids(queueOf(cards, [reviewed(cards[0]!, 2, start + 1)], day(1)))).toEqual(['term:a']);
  });

  it('brings a forgotten card back at the end of the same day', () => {
    const cards = [term('a'), term('b')];
    const queue = queueOf(cards, [reviewed(cards[0]!, 1, start + 1)], day(0));
    expect(ids(queue)).toEqual(['term:b', 'term:a']);
    expect(queue.doneToday).toBe(0);
  });

  it('takes as many as fit into ten minutes and leaves the rest for the next day', () => {
    const cards = Array.from({ length: 20 }, (_, index) => item(`i${String(index).padStart(2, '0')}`));
    const queue = queueOf(cards, [], day(0));
    expect(queue.cards).toHaveLength(DAY_SECONDS / CARD_SECONDS.item);
    expect(queue).toMatchObject({ seconds: DAY_SECONDS, later: 5, nextInDays: 1 });
    const allDone = queue.cards.map(({ card }, index) => reviewed(card, 4, start + 100 + index));
    expect(queueOf(cards, allDone, day(0))).toMatchObject({ cards: [], doneToday: 15, later: 5, nextInDays: 1 });
    expect(queueOf(cards, allDone, day(1)).cards).toHaveLength(5);
  });

  it('makes due what failed once more after it was remembered', () => {
    const card = item('a');
    const events = [reviewed(card, 4, start + 1)];
    expect(ids(queueOf([card], events, day(0)))).toEqual([]);
    expect(ids(queueOf([{ ...card, latest: start + 2 }], events, day(0)))).toEqual(['item:q:a']);
  });

  it('plans nothing where there are no cards', () => {
    expect(queueOf([], [], day(0))).toEqual({ cards: [], seconds: 0, doneToday: 0, later: 0, nextInDays: null });
  });

  it('is the same for the same record, holds each card once, keeps to its seconds and loses no card', () => {
    const answer = fc.record({
      card: fc.nat(29),
      rating: fc.constantFrom(...RATINGS),
      at: fc.integer({ min: start, max: start + 6 * DAY_MS - 1 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), fc.nat(30), fc.nat(8), (answers, count, today) => {
        const cards = Array.from({ length: count }, (_, n) => (n % 2 === 0 ? item : term)(String(n), start + (n % 5)));
        const events = answers
          .filter(({ card }) => card < count)
          .sort((a, b) => a.at - b.at)
          .map(({ card, rating, at }) => reviewed(cards[card]!, rating, at));
        const queue = queueOf(cards, events, day(today));
        expect(queueOf([...cards].reverse(), events, day(today))).toEqual(queue);
        expect(new Set(ids(queue)).size).toBe(queue.cards.length);
        const last = new Map(events.map((each) => [each.card, each]));
        const again = queue.cards.filter(({ state }) => state?.last === 1 && state.reviewedAt >= day(today).start);
        const taken = queue.cards.filter((one) => !again.includes(one));
        expect(taken.reduce((sum, { card }) => sum + CARD_SECONDS[card.kind], 0)).toBeLessThanOrEqual(DAY_SECONDS);
        const rest = cards.length - queue.cards.length - queue.later;
        expect(rest).toBeGreaterThanOrEqual(0);
        // Only what was answered can be away from today.
        expect(rest).toBeLessThanOrEqual(last.size);
      }),
    );
  });
});
