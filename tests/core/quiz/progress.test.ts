import { describe, expect, test } from 'vitest';
import { foldQuizzes, toReview } from '../../../src/core/quiz/progress.ts';
import type { Quiz } from '../../../src/core/quiz/item.ts';
import { standingOf } from '../../../src/core/quiz/standing.ts';
import { quizVersion } from '../../../src/core/quiz/version.ts';
import type { RecordEvent } from '../../../src/core/record/event.ts';
import { attemptInput, quizRule, record, smallQuiz, type Step } from '../../support/quiz.ts';

const quiz = smallQuiz.lesson;
const all = (wrong: number): Step[] =>
  smallQuiz.items.flatMap((_, at): Step[] => [at < wrong ? 'wrong' : 'right', 'next']);
const attempt = (name: string, steps: readonly Step[], seed = 7, later = 0): RecordEvent[] =>
  record(steps, attemptInput(seed), name).map((event) => ({ ...event, at: event.at + later }));
const recordOf = (events: readonly RecordEvent[]) => foldQuizzes(events, 'p1').get(quiz);
const reviewOf = (events: readonly RecordEvent[]) => {
  const found = recordOf(events);
  return found === undefined ? expect.unreachable() : toReview(found);
};
const standing = (events: readonly RecordEvent[], now: Quiz = smallQuiz) => standingOf(recordOf(events), now, quizRule);

describe('attempts', () => {
  test('none yet', () => {
    expect(standing([])).toEqual({ used: 0, left: 3, best: null, passed: false, open: null, stale: [] });
  });

  test('the best one counts, and passed once is passed', () => {
    const events = [...attempt('a1', all(4)), ...attempt('a2', all(1), 8, 1e7), ...attempt('a3', all(6), 9, 2e7)];
    expect(recordOf(events)).toMatchObject({ best: 875, passed: true });
    expect(recordOf(events)?.attempts.map(({ id, score, passed, answered }) => [id, score, passed, answered])).toEqual([
      ['a1', 500, false, 8],
      ['a2', 875, true, 8],
      ['a3', 250, false, 8],
    ]);
    expect(standing(events)).toMatchObject({ used: 3, left: 0, open: null });
  });

  test('an open one counts and can be gone on with', () => {
    const events = [...attempt('a1', all(4)), ...attempt('a2', ['right', 'next'], 8, 1e7)];
    expect(standing(events)).toMatchObject({
      used: 2,
      left: 1,
      best: 500,
      open: { id: 'a2', answered: 1, count: 8, score: null },
    });
  });

  test('one that an edit made unfinishable uses up nothing; ended ones count whatever was edited', () => {
    const events = [...attempt('a1', all(4)), ...attempt('a2', ['right', 'next'], 8, 1e7)];
    const edited = { ...smallQuiz, items: smallQuiz.items.slice(1) };
    expect(standing(events, edited)).toMatchObject({ used: 1, left: 2, open: null, stale: [{ id: 'a2' }] });
    const kept = [{ version: quizVersion(smallQuiz.items), items: smallQuiz.items }];
    expect(standingOf(recordOf(events), edited, quizRule, kept)).toMatchObject({
      used: 2,
      left: 1,
      open: { id: 'a2', count: 8 },
      stale: [],
    });
  });

  test('the first end of an attempt counts where two tabs ended it', () => {
    const events = attempt('a1', all(4));
    const stray = events
      .slice(-1)
      .map((event) => ({ ...event, id: 'stray', at: event.at + 1, score: 1000, passed: true }));
    expect(recordOf([...events, ...stray])).toMatchObject({ best: 500, passed: false });
  });

  test('more than allowed leave none, not less than none', () => {
    const events = [1, 2, 3, 4].flatMap((n) => attempt(`a${String(n)}`, all(n), n, n * 1e7));
    expect(standing(events)).toMatchObject({ used: 4, left: 0 });
  });
});

describe('items', () => {
  test('the last answer stands, checks in the lesson included', () => {
    const [first] = recordOf(attempt('a1', ['right']))?.items.values() ?? [];
    if (first === undefined) return expect.unreachable();
    const check: RecordEvent = {
      v: 1,
      id: 'check',
      at: 9e9,
      profile: 'p1',
      kind: 'quiz-answered',
      attempt: null,
      quiz,
      item: first.item,
      answer: '0',
      mark: 0,
      sure: null,
    };
    const found = recordOf([...attempt('a1', ['right']), check]);
    expect(found?.items.get(first.item)).toEqual({ item: first.item, mark: 0, sure: null, at: 9e9, tries: 2 });
    expect(foldQuizzes([check], 'p1').get(quiz)).toMatchObject({
      attempts: [],
      best: null,
      items: new Map([[first.item, { tries: 1 }]]),
    });
  });

  test('a second answer to an item within an attempt is passed over', () => {
    const events = attempt('a1', ['right']);
    const stray = attempt('a1', ['wrong'])
      .slice(1)
      .map((event) => ({ ...event, id: 'stray', at: event.at + 1 }));
    expect(recordOf([...events, ...stray])).toEqual(recordOf(events));
  });

  test('what was wrong or unsure is for review', () => {
    expect(reviewOf(attempt('a1', all(0)))).toEqual([]);
    const unsure = attempt('a1', all(0)).map((event) =>
      event.kind === 'quiz-answered' && event.item === 'k-short' ? { ...event, sure: false } : event,
    );
    expect(reviewOf(unsure)).toEqual([{ item: 'k-short', why: 'unsure' }]);
    const events = attempt('a1', ['wrong', 'next']);
    const [item] = recordOf(events)?.items.keys() ?? [];
    expect(reviewOf(events)).toEqual([{ item, why: 'wrong' }]);
  });
});

test('other people and erased records are left out', () => {
  const events = attempt('a1', all(1));
  expect(foldQuizzes(events, 'p2').size).toBe(0);
  const erased: RecordEvent = { v: 1, id: 'z', at: 9e9, profile: 'p1', kind: 'profile-erased' };
  expect(foldQuizzes([...events, erased], 'p1').size).toBe(0);
});
