import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, Quiz } from '../../../src/core/quiz/item.ts';
import { next } from '../../../src/core/quiz/machine.ts';
import { replayQuiz } from '../../../src/core/quiz/replay.ts';
import { quizVersion } from '../../../src/core/quiz/version.ts';
import type { RecordEvent } from '../../../src/core/record/event.ts';
import { readEvent } from '../../../src/core/record/read-event.ts';
import { attemptInput, itemOf, play, quizRule, record, smallQuiz, type Step } from '../../support/quiz.ts';

const again = (events: readonly RecordEvent[], quiz: Quiz = smallQuiz, rule = quizRule) =>
  replayQuiz('a1', quiz, rule, events);
const changed = (events: readonly RecordEvent[], place: number, also: object): RecordEvent[] =>
  events.map((event, at) => (at === place ? ({ ...event, ...also } as RecordEvent) : event));
const editedQuiz = (id: string, change: object): Quiz => ({
  ...smallQuiz,
  items: smallQuiz.items.map((item) => (item.id === id ? ({ ...item, ...change } as Item) : item)),
});
const whole = smallQuiz.items.flatMap((): Step[] => ['right', 'next']);

const anyStep = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<Step>('right', 'wrong', 'next') },
  { weight: 6, arbitrary: fc.constant<Step>('skip') },
  { weight: 6, arbitrary: fc.nat(smallQuiz.items.length).map((place): Step => `go ${place}`) },
  { weight: 1, arbitrary: fc.constant<Step>('finish') },
);

describe('a replayed attempt', () => {
  test('is the live one, whatever was answered', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(anyStep, { maxLength: 40 }), (seed, steps) => {
        const input = attemptInput(seed);
        const events = record(steps, input);
        expect(events.every((event) => readEvent(event).ok)).toBe(true);
        const found = again(events);
        const live = play(steps, input);
        if (!found.ok) return expect.unreachable(found.reason);
        const { answers, order, result } = live.context;
        expect(found.snapshot.context).toMatchObject({ input, answers, order, result });
        expect(found.ended).toBe(result !== null);
        expect(found.snapshot.value === 'finished').toBe(result !== null);
        expect(new Set(answers.map(({ item }) => item)).size).toBe(answers.length);
      }),
    );
  });

  test('stands at the first item not answered', () => {
    const found = again(record(['skip', 'right', 'next', 'skip', 'wrong', 'go 1']));
    expect(found).toMatchObject({
      ok: true,
      edited: false,
      ended: false,
      snapshot: { value: 'answering', context: { at: 0 } },
    });
  });

  test('with all answered and no end recorded stands where “next” ends it', () => {
    const events = record(whole).filter(({ kind }) => kind !== 'quiz-ended');
    const found = again(events);
    if (!found.ok) return expect.unreachable(found.reason);
    expect(found).toMatchObject({ ended: false, snapshot: { value: 'told' } });
    expect(next(found.snapshot, { type: 'next' }).context.result).toEqual({ score: 1000, passed: true });
  });

  test('does not mind a clock set back, other attempts, nor checks in the lesson', () => {
    const events = record(['right', 'next', 'wrong']);
    const check = changed(record(['wrong']).slice(1), 0, { attempt: null, id: 'check' });
    const mixed = [...record(['wrong'], attemptInput(9), 'a2'), ...check, ...[...events].reverse()];
    expect(again(mixed)).toEqual(again(events));
  });

  test('takes the first answer to an item where two tabs gave one', () => {
    const events = record(['right', 'next', 'right']);
    const stray = changed(record(['wrong']).slice(1), 0, { id: 'stray' });
    expect(again([...events, ...stray])).toEqual(again(events));
  });

  test('keeps what was told at its end though the pass mark moved', () => {
    const found = again(record(whole.map((step, at) => (at === 0 ? 'wrong' : step))), smallQuiz, {
      ...quizRule,
      passPercent: 95,
    });
    expect(found).toMatchObject({ ok: true, snapshot: { context: { result: { score: 875, passed: true } } } });
  });
});

describe('an edited quiz', () => {
  const events = record(['right', 'next', 'wrong']);

  test('with items added, moved or explained anew lets the attempt be finished as it was begun', () => {
    const added = { ...itemOf('true-false'), id: 'added' };
    const later: Quiz = { ...smallQuiz, items: [added, ...[...smallQuiz.items].reverse()] };
    const found = again(events, later);
    expect(found).toMatchObject({ ok: true, edited: true });
    if (!found.ok) return;
    const before = play(['right', 'next', 'wrong', 'next']);
    expect(found.snapshot.context).toEqual(before.context);
    expect(again(events, editedQuiz('k-single', { explain: '新解释' }))).toMatchObject({ ok: true, edited: false });
  });

  test('is finished under the items kept when it began', () => {
    const kept = [{ version: quizVersion(smallQuiz.items), items: smallQuiz.items }];
    const later = editedQuiz('k-single', { ask: '另问', explain: '新解释' });
    const found = replayQuiz('a1', later, quizRule, events, kept);
    if (!found.ok) return expect.unreachable(found.reason);
    expect(found).toMatchObject({ edited: true, ended: false });
    expect(found.snapshot.context).toEqual(play(['right', 'next', 'wrong', 'next']).context);
    // What the quiz still has comes from the quiz, with its better explanation.
    const both = editedQuiz('k-multiple', { explain: '新解释' });
    const items = both.items.map((item) => (item.id === 'k-single' ? { ...item, ask: '另问' } : item));
    const mended = replayQuiz('a1', { ...both, items }, quizRule, events, kept);
    if (!mended.ok) return expect.unreachable(mended.reason);
    const inUse = mended.snapshot.context.input.items;
    expect(inUse.find(({ id }) => id === 'k-multiple')?.explain).toBe('新解释');
    expect(inUse.find(({ id }) => id === 'k-single')?.ask).toBe('问题');
  });

  test('is not finished under the items of another edition', () => {
    const kept = [{ version: 'AAAA', items: smallQuiz.items }];
    const later = editedQuiz('k-single', { ask: '另问' });
    expect(replayQuiz('a1', later, quizRule, events, kept)).toEqual({ ok: false, reason: 'edited' });
  });

  test.each(smallQuiz.items.map(({ id }) => id))('in which %s was changed can only be read, answered or not', (id) => {
    expect(again(events, editedQuiz(id, { ask: '另问' }))).toEqual({ ok: false, reason: 'edited' });
    const without = { ...smallQuiz, items: smallQuiz.items.filter((item) => item.id !== id) };
    expect(again(events, without)).toEqual({ ok: false, reason: 'edited' });
  });
});

describe('a record that does not fit', () => {
  const events = record(['right', 'next', 'wrong', 'next', 'right']);
  const misfit = { ok: false, reason: 'does-not-fit' };

  test('has no beginning, or belongs to another quiz', () => {
    expect(again(events.slice(1))).toEqual({ ok: false, reason: 'no-start' });
    expect(again(events, { ...smallQuiz, lesson: '4-1-0-five-gates' })).toEqual({ ok: false, reason: 'no-start' });
  });

  test('answers what is no answer, or an item that is not there', () => {
    for (const answer of ['', 'null', '{', '"zz"', '[[[[', '"__proto__"']) {
      expect(again(changed(events, 3, { answer }))).toEqual(misfit);
    }
    expect(again(changed(events, 3, { item: 'elsewhere' }))).toEqual(misfit);
  });

  test('ended with another score', () => {
    const ended = record([...whole]);
    expect(again(ended)).toMatchObject({ ok: true, ended: true });
    expect(again(changed(ended, ended.length - 1, { score: 999 }))).toEqual(misfit);
  });
});
