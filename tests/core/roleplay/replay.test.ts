import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '../../../src/core/record/event.ts';
import { readEvent } from '../../../src/core/record/read-event.ts';
import type { CallInput } from '../../../src/core/roleplay/call.ts';
import { inputOf, replay } from '../../../src/core/roleplay/replay.ts';
import { callInput, play, record, redlineVerdict, startedEvent, verdictOf, type Step } from '../../support/call.ts';
import { gateRule, smallScenario } from '../../support/scenario.ts';

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<Step>(0, 1, 2, 3) },
  { weight: 8, arbitrary: fc.constant<Step>({ type: 'hint' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>(redlineVerdict('R5'), redlineVerdict('R12'), { type: 'leave' }) },
);
const value = fc.integer({ min: 0, max: 100 });
const anyInput = fc
  .record({
    seed: fc.integer(),
    startGate: fc.integer({ min: 1, max: 5 }),
    startMood: fc.record({ resistance: value, trust: value, commitment: value }),
    skipCrisis: fc.boolean(),
  })
  .map((also) => callInput(also));

const changed = (events: readonly RecordEvent[], turn: number, also: object): RecordEvent[] =>
  events.map((event) => (event.kind === 'roleplay-replied' && event.turn === turn ? { ...event, ...also } : event));

describe('a replayed call', () => {
  test('is the live one, whatever was said', () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyStep, { maxLength: 45 }), (input, steps) => {
        const events = record(steps, input);
        expect(events.every((event) => readEvent(event).ok)).toBe(true);
        const again = replay(inputOf(startedEvent(input), smallScenario, gateRule), events);
        const live = play(steps, input);
        if (!again.ok) expect.unreachable(`misfit at ${String(again.at)}`);
        expect(again.snapshot.context).toEqual(live.context);
        expect(again.snapshot.value).toBe(live.value);
        expect(again.snapshot.status).toBe(live.status);
      }),
    );
  });

  test('keeps every mood within 0 and 100', () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyStep, { maxLength: 45 }), (input, steps) => {
        for (const { mood } of play(steps, input).context.moodHistory) {
          expect(Object.values(mood).every((one) => one >= 0 && one <= 100)).toBe(true);
        }
      }),
    );
  });

  test('ends within five gates of six turns and a crisis of three', () => {
    const levels = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), {
      minLength: 33,
      maxLength: 33,
    });
    fc.assert(
      fc.property(anyInput, levels, (input, steps) => {
        expect(play(steps, input).context.outcome).not.toBeNull();
      }),
    );
  });

  test('goes on from where it was', () => {
    const input = callInput();
    const again = replay(input, record([3, 1, { type: 'hint' }], input));
    expect(again).toMatchObject({ ok: true, snapshot: { value: 'talking', context: { turn: 2, hints: { 2: 1 } } } });
  });

  test('takes the first reply of a turn where two tabs have given one', () => {
    const events = record([3, 1, 2]);
    const stray = changed(events, 2, { text: '另一页说的' }).filter((event) => 'turn' in event && event.turn === 2);
    expect(replay(callInput(), [...events, ...stray])).toMatchObject({
      ok: true,
      snapshot: { context: play([3, 1, 2]).context },
    });
  });

  test('does not mind a clock that was set back, nor the events of other calls', () => {
    const events = record([3, { type: 'hint' }, 2, 2]);
    const other: RecordEvent[] = record([0]).map((event) => ('attempt' in event ? { ...event, attempt: 'a2' } : event));
    const [started, ...rest] = events;
    const again = replay(callInput(), [...(started === undefined ? [] : [started]), ...rest.reverse(), ...other]);
    expect(again).toMatchObject({ ok: true, snapshot: { context: play([3, { type: 'hint' }, 2, 2]).context } });
  });
});

describe('a record that does not fit', () => {
  const steps: Step[] = [3, 1, 2, 2];
  const events = record(steps);
  const misfit = (changedEvents: readonly RecordEvent[], input: CallInput = callInput()) => {
    const again = replay(input, changedEvents);
    return again.ok ? null : { reason: again.reason, at: again.at };
  };

  test('comes from another version of the scenario', () => {
    const newer = { ...smallScenario, version: 2 };
    expect(misfit(events, callInput({ scenario: newer }))).toEqual({ reason: 'older-scenario', at: 0 });
  });

  test('comes from another scenario, or has no beginning', () => {
    const other = { ...smallScenario, id: 'other' };
    expect(misfit(events, callInput({ scenario: other }))).toEqual({ reason: 'does-not-fit', at: 0 });
    expect(misfit(events.slice(1))).toEqual({ reason: 'does-not-fit', at: 0 });
  });

  test('answers a line he would not have said', () => {
    expect(misfit(changed(events, 3, { borrower: '别的话' }))).toEqual({ reason: 'does-not-fit', at: 3 });
    expect(misfit(events, callInput({ startMood: { resistance: 10, trust: 90, commitment: 90 } }))).toEqual({
      reason: 'does-not-fit',
      at: 1,
    });
  });

  test('was judged at another gate', () => {
    expect(misfit(changed(events, 2, { gate: 1 }))).toEqual({ reason: 'does-not-fit', at: 2 });
    expect(misfit(changed(events, 2, { gate: 0 }))).toEqual({ reason: 'does-not-fit', at: 2 });
  });

  test('misses a turn, or goes on after the end', () => {
    expect(misfit(events.filter((event) => event.kind !== 'roleplay-replied' || event.turn !== 2))).toMatchObject({
      at: 3,
    });
    expect(misfit(changed(events, 2, { verdict: redlineVerdict('R1') }))).toMatchObject({ at: 3 });
  });

  test('goes on after the end even where the line would fit', () => {
    const over = record([redlineVerdict('R1')]).filter((event) => event.kind !== 'roleplay-ended');
    const more = changed(over, 1, { turn: 2, id: 'more' }).slice(1);
    expect(misfit(over)).toBeNull();
    expect(misfit([...over, ...more])).toEqual({ reason: 'does-not-fit', at: 2 });
  });

  test('opened a gate that would not have opened', () => {
    expect(misfit(changed(events, 1, { verdict: verdictOf(1) }))).toMatchObject({ reason: 'does-not-fit', at: 2 });
  });

  test('ended otherwise', () => {
    const ended = record([3, redlineVerdict('R1')]);
    expect(misfit(ended)).toBeNull();
    expect(
      misfit(ended.map((event) => (event.kind === 'roleplay-ended' ? { ...event, outcome: 'finished' } : event))),
    ).toEqual({ reason: 'does-not-fit', at: 2 });
  });
});
