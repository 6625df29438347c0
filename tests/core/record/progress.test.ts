import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '../../../src/core/record/event.ts';
import { foldProgress } from '../../../src/core/record/progress.ts';
import { event, inOrder, rule, verdict } from '../../support/record-events.ts';

const fold = (...events: RecordEvent[]) => foldProgress(inOrder(events), 'lin', rule);
const started = (attempt = 'call-1', fields = {}) => event('roleplay-started', { attempt, ...fields });
const reply = (turn: number, gate: number, level: 0 | 1 | 2 | 3, attempt = 'call-1') =>
  event('roleplay-replied', { attempt, turn, gate, verdict: verdict(level) });
const ended = (attempt = 'call-1', fields = {}) => event('roleplay-ended', { attempt, ...fields });

describe('lessons', () => {
  test('sections in the order of first reading, each once', () => {
    const { lessons } = fold(
      event('section-read', { section: 'b' }),
      event('section-read', { section: 'a' }),
      event('section-read', { section: 'b' }),
    );
    expect(lessons.get('4-1-1-gate-1')).toEqual({
      lesson: '4-1-1-gate-1',
      sections: ['b', 'a'],
      lastSection: 'b',
      lastAt: 1_002,
      finishedAt: null,
    });
  });

  test('finished the first time counts, without a section read too', () => {
    const { lessons } = fold(event('lesson-finished'), event('lesson-finished'));
    expect(lessons.get('4-1-1-gate-1')).toMatchObject({ sections: [], finishedAt: 1_000, lastAt: 1_001 });
  });

  test('ids that are names of an object’s parts are ids like any other', () => {
    const { lessons, cases } = fold(
      event('section-read', { lesson: '__proto__' }),
      event('case-answered', { case: 'constructor', question: 'prototype' }),
    );
    expect([...lessons.keys()]).toEqual(['__proto__']);
    expect(cases.get('constructor')?.get('prototype')?.tries).toBe(1);
  });
});

describe('cases', () => {
  test('the latest answer to a question, with the number of tries', () => {
    const { cases, counts } = fold(
      event('case-answered', { text: '第一次', verdict: verdict(1) }),
      event('case-answered', { question: 'q2', text: null }),
      event('case-answered', { text: '第二次' }),
    );
    expect(Object.fromEntries(cases.get('mirroring') ?? [])).toEqual({
      q1: { question: 'q1', text: '第二次', verdict: null, at: 1_002, tries: 2 },
      q2: { question: 'q2', text: null, verdict: null, at: 1_001, tries: 1 },
    });
    expect(counts.answers).toBe(2);
  });
});

describe('calls', () => {
  test('a call with its replies, hints and end', () => {
    const { attempts } = fold(
      started('call-1', { retryOf: 'call-0' }),
      event('roleplay-hinted'),
      event('roleplay-hinted'),
      event('roleplay-hinted', { hint: 2 }),
      reply(1, 1, 3),
      ended(),
    );
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({
      id: 'call-1',
      scenario: 'deng-kai',
      mode: 'practice',
      retryOf: 'call-0',
      startedAt: 1_000,
      lastAt: 1_005,
      endedAt: 1_005,
      outcome: 'finished',
      resumable: false,
    });
    expect(attempts[0]?.hints.map(({ hint }) => hint)).toEqual([1, 2]);
    expect(attempts[0]?.replies.map(({ turn }) => turn)).toEqual([1]);
  });

  test('without an end it is open and can be resumed', () => {
    const { attempts, counts } = fold(started(), reply(1, 1, 2));
    expect(attempts[0]).toMatchObject({ outcome: null, endedAt: null, resumable: true });
    expect(counts.openAttempts).toBe(1);
  });

  test('with a turn missing it cannot be resumed', () => {
    expect(fold(started(), reply(1, 1, 2), reply(3, 1, 2)).attempts[0]?.resumable).toBe(false);
    expect(fold(started(), reply(2, 1, 2)).attempts[0]?.resumable).toBe(false);
  });

  test('whose beginning is lost is left out', () => {
    expect(fold(reply(1, 1, 3), ended()).attempts).toEqual([]);
  });

  test('played in two tabs: the earlier reply to a turn counts, the other is kept apart', () => {
    const { attempts } = fold(started(), reply(1, 1, 2), reply(1, 1, 3), reply(2, 1, 1));
    expect(attempts[0]?.replies.map(({ verdict: { level } }) => level)).toEqual([2, 1]);
    expect(attempts[0]?.strays.map(({ verdict: { level } }) => level)).toEqual([3]);
    expect(attempts[0]?.gates[0]).toMatchObject({ state: 'trying', turns: 2 });
  });

  test('replies are taken by turn although a clock was set back', () => {
    const { attempts } = fold(reply(2, 2, 1), started(), reply(1, 1, 3));
    expect(attempts[0]?.replies.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(attempts[0]?.resumable).toBe(true);
  });
});

describe('gates of a call', () => {
  const gate1 = (...levels: (0 | 1 | 2 | 3)[]) =>
    fold(started(), ...levels.map((level, index) => reply(index + 1, 1, level))).attempts[0]?.gates[0];

  test.each([
    { levels: [], state: 'idle', best: null, level2Count: 0 },
    { levels: [0], state: 'trying', best: 0, level2Count: 0 },
    { levels: [1, 1, 1], state: 'trying', best: 1, level2Count: 0 },
    { levels: [2], state: 'trying', best: 2, level2Count: 1 },
    { levels: [2, 0, 2], state: 'passed', best: 2, level2Count: 2 },
    { levels: [3], state: 'passed', best: 3, level2Count: 1 },
    { levels: [0, 1, 0, 1, 0, 3], state: 'passed', best: 3, level2Count: 1 },
  ] as const)('$levels is $state', ({ levels, state, best, level2Count }) => {
    expect(gate1(...levels)).toEqual({ gate: 1, state, best, level2Count, turns: levels.length });
  });

  test('a reply after the sixth does not open a gate any more', () => {
    expect(gate1(1, 1, 1, 1, 1, 2, 3)).toMatchObject({ state: 'trying', best: 2, turns: 7 });
  });

  test('replies in a crisis count for no gate', () => {
    const { attempts } = fold(started(), reply(1, 0, 3));
    expect(attempts[0]?.gates.map(({ state }) => state)).toEqual(['idle', 'idle', 'idle', 'idle', 'idle']);
  });

  test('what the end of the call says stands over what the replies give', () => {
    const { attempts } = fold(
      started(),
      reply(1, 1, 2),
      reply(2, 2, 3),
      ended('call-1', {
        gates: [
          { gate: 1, passed: true, best: 3, turns: 4 },
          { gate: 3, passed: false, best: 0, turns: 0 },
        ],
      }),
    );
    expect(attempts[0]?.gates.slice(0, 3)).toEqual([
      { gate: 1, state: 'passed', best: 3, level2Count: 1, turns: 4 },
      { gate: 2, state: 'passed', best: 3, level2Count: 1, turns: 1 },
      { gate: 3, state: 'idle', best: null, level2Count: 0, turns: 0 },
    ]);
  });
});

describe('best gates over calls', () => {
  test('are idle before the first call', () => {
    const { gates } = fold();
    expect(gates.practice.map(({ gate, state }) => [gate, state])).toEqual(
      [1, 2, 3, 4, 5].map((gate) => [gate, 'idle']),
    );
    expect(gates.exam).toEqual(gates.practice);
  });

  test('come from the best call of each mode, not the last', () => {
    const { gates } = fold(
      started('one'),
      reply(1, 1, 3, 'one'),
      started('two'),
      reply(1, 1, 1, 'two'),
      reply(2, 2, 2, 'two'),
      started('three', { mode: 'exam' }),
      reply(1, 1, 2, 'three'),
    );
    expect(gates.practice[0]).toEqual({ gate: 1, state: 'passed', best: 3, level2Count: 1, turns: 1 });
    expect(gates.practice[1]).toMatchObject({ state: 'trying', best: 2, turns: 1 });
    expect(gates.exam[0]).toMatchObject({ state: 'trying', best: 2 });
    expect(gates.exam[1]?.state).toBe('idle');
  });

  test('two replies of level 2 in different calls do not open a gate', () => {
    const { gates } = fold(started('one'), reply(1, 1, 2, 'one'), started('two'), reply(1, 1, 2, 'two'));
    expect(gates.practice[0]?.state).toBe('trying');
  });

  test('passed with level 2 is better than a level 3 given too late', () => {
    const late = [0, 0, 0, 0, 0, 0, 3].map((level, index) => reply(index + 1, 1, level as 0 | 3, 'late'));
    const { gates } = fold(started('ok'), reply(1, 1, 2, 'ok'), reply(2, 1, 2, 'ok'), started('late'), ...late);
    expect(gates.practice[0]).toMatchObject({ state: 'passed', best: 2 });
  });
});

describe('where to go on', () => {
  test('nowhere at first', () => {
    expect(fold(event('profile-created'), event('notice-accepted')).continueAt).toBeNull();
  });

  test('the section read last', () => {
    expect(fold(event('section-read'), event('section-read', { section: 'how' })).continueAt).toEqual({
      kind: 'lesson',
      lesson: '4-1-1-gate-1',
      section: 'how',
      finished: false,
      at: 1_001,
    });
  });

  test('after a finished lesson it says so; reading in it again takes that back', () => {
    expect(fold(event('section-read'), event('lesson-finished')).continueAt).toMatchObject({
      finished: true,
      section: 'why',
    });
    expect(fold(event('lesson-finished'), event('section-read')).continueAt).toMatchObject({ finished: false });
  });

  test('an open call that was the last thing, at the gate it reached', () => {
    expect(fold(event('section-read'), started(), reply(1, 1, 3), reply(2, 2, 1)).continueAt).toEqual({
      kind: 'roleplay',
      scenario: 'deng-kai',
      attempt: 'call-1',
      gate: 2,
      at: 1_003,
    });
  });

  test('not a call that ended, nor an open one older than the last reading', () => {
    expect(fold(event('section-read'), started(), ended()).continueAt?.kind).toBe('lesson');
    expect(fold(started(), event('section-read')).continueAt?.kind).toBe('lesson');
  });
});

describe('whose record it is', () => {
  test('other people’s events are passed over', () => {
    expect(fold(event('section-read', { profile: 'wu' }), event('case-answered', { profile: 'wu' })).counts).toEqual(
      fold().counts,
    );
  });

  test('nothing is left after a tombstone', () => {
    const erased = fold(event('notice-accepted'), event('section-read'), started(), event('profile-erased'));
    expect(erased).toEqual(fold());
  });

  test('the latest notice read', () => {
    expect(fold().notice).toBeNull();
    expect(fold(event('notice-accepted', { notice: 2 }), event('notice-accepted', { notice: 1 })).notice).toBe(2);
  });

  test('counts', () => {
    const { counts } = fold(
      event('section-read'),
      event('lesson-finished'),
      event('section-read', { lesson: '4-1-2-gate-2' }),
      event('case-answered'),
      started('one'),
      event('roleplay-hinted', { attempt: 'one' }),
      reply(1, 1, 2, 'one'),
      reply(2, 1, 2, 'one'),
      ended('one'),
      started('two'),
    );
    expect(counts).toEqual({
      lessonsStarted: 2,
      lessonsFinished: 1,
      answers: 1,
      attempts: 2,
      openAttempts: 1,
      replies: 2,
      hints: 1,
    });
  });
});

test('the calls do not depend on the order in which events come, only on turns', () => {
  const call = [started(), reply(1, 1, 3), reply(2, 2, 1), reply(3, 2, 2), ended()];
  const calm = foldProgress(call, 'lin', rule);
  fc.assert(
    fc.property(fc.shuffledSubarray(call, { minLength: call.length }), (shuffled) => {
      expect(foldProgress(shuffled, 'lin', rule).attempts).toEqual(calm.attempts);
    }),
  );
});

test('the fold changes none of its events', () => {
  const events = inOrder([started(), reply(1, 1, 3), event('section-read'), event('case-answered')]);
  const before = JSON.stringify(events);
  foldProgress(events, 'lin', rule);
  expect(JSON.stringify(events)).toBe(before);
});
