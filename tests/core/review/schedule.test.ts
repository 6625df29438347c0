import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGAIN_MS,
  DAY_MS,
  dueAt,
  outcomes,
  RATINGS,
  scheduleOf,
  type CardState,
} from '../../../src/core/review/schedule.ts';
import { event } from '../../support/record-events.ts';

const start = 1_790_000_000_000;
const rating = fc.constantFrom(...RATINGS);
/** Answers with the milliseconds that passed before each. */
const history = fc.array(fc.record({ rating, wait: fc.integer({ min: 0, max: 400 * DAY_MS }) }), { maxLength: 12 });

function reviews(answers: readonly { rating: number; wait: number }[], card = 'term:mirroring') {
  let at = start;
  return answers.map((answer, index) => {
    at += answer.wait;
    return event('card-reviewed', { id: `r${String(index)}`, at, card, rating: answer.rating });
  });
}

describe('schedule', () => {
  it('asks a forgotten card again in ten minutes, any other after whole days, the sooner the harder', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const events = reviews(answers);
        const before = scheduleOf(events).get('term:mirroring') ?? null;
        const at = (events.at(-1)?.at ?? start) + 3 * DAY_MS;
        const waits = RATINGS.map((each) => outcomes(before, at)[each].dueAt - at);
        expect(waits[0]).toBe(AGAIN_MS);
        expect(waits.slice(1).every((wait) => wait >= DAY_MS && wait % DAY_MS === 0)).toBe(true);
        expect([...waits].sort((a, b) => a - b)).toEqual(waits);
        expect(new Set(waits).size).toBe(4);
      }),
    );
  });

  it('comes to the same from the same answers', () => {
    fc.assert(
      fc.property(history, (answers) => {
        expect([...scheduleOf(reviews(answers))]).toEqual([...scheduleOf(reviews(answers))]);
      }),
    );
  });

  it('keeps every number finite and within its range', () => {
    fc.assert(
      fc.property(history, (answers) => {
        for (const { memory, dueAt: due, reviewedAt } of scheduleOf(reviews(answers)).values()) {
          expect(memory.difficulty).toBeGreaterThanOrEqual(1);
          expect(memory.difficulty).toBeLessThanOrEqual(10);
          expect(memory.stability).toBeGreaterThan(0);
          expect(due).toBeGreaterThan(reviewedAt);
          expect((due - reviewedAt) / DAY_MS).toBeLessThanOrEqual(182);
        }
      }),
    );
  });

  it('widens the gap of a card that is remembered each time it is due', () => {
    let state: CardState | null = null;
    const gaps: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const next: CardState = outcomes(state, state?.dueAt ?? start)[3];
      gaps.push(next.dueAt - next.reviewedAt);
      state = next;
    }
    expect([...new Set(gaps)].sort((a, b) => a - b)).toEqual(gaps);
  });

  it('keeps cards apart', () => {
    const one = reviews([{ rating: 4, wait: 0 }], 'term:pause');
    const other = reviews([{ rating: 1, wait: 0 }], 'term:mirroring');
    expect(scheduleOf([...one, ...other]).get('term:pause')).toEqual(scheduleOf(one).get('term:pause'));
  });

  it('bears a clock that was set back', () => {
    const back = [event('card-reviewed', { at: start }), event('card-reviewed', { at: start - 5 * DAY_MS })];
    expect(scheduleOf(back).get('term:mirroring')?.dueAt).toBeGreaterThan(start - 5 * DAY_MS);
  });

  it('forgets with the person', () => {
    expect(scheduleOf([...reviews([{ rating: 3, wait: 0 }]), event('profile-erased')]).size).toBe(0);
  });
});

describe('due', () => {
  const state = outcomes(null, start)[4];

  it('is open for a new card, and as planned for an answered one', () => {
    expect(dueAt({ latest: start }, undefined)).toBeNull();
    expect(dueAt({ latest: start - 1 }, state)).toBe(state.dueAt);
  });

  it('is at once for what failed once more since', () => {
    expect(dueAt({ latest: start + 1 }, state)).toBe(start + 1);
  });
});
