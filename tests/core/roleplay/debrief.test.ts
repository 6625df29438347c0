import { describe, expect, test } from 'vitest';
import { debrief } from '../../../src/core/roleplay/debrief.ts';
import { startAt } from '../../../src/core/roleplay/start.ts';
import { callInput, play, record, redlineVerdict, verdictOf, type Step } from '../../support/call.ts';
import { gateRule, smallScenario } from '../../support/scenario.ts';

const leave = { type: 'leave' } as const;
const furious = callInput({ startGate: 3, startMood: { resistance: 85, trust: 10, commitment: 10 } });

function debriefOf(steps: readonly Step[], input = callInput()) {
  const found = debrief(record(steps, input), gateRule);
  if (found === null) return expect.unreachable('no call');
  return found;
}

describe('the headline', () => {
  const six = [1, 1, 1, 1, 1, 1] as const;
  test.each<[string, Step[], object]>([
    ['all passed', [3, 3, 3, 3, 3], { code: 'all-passed', from: 1, opened: 5 }],
    ['the last step missing', [3, 3, 3, 3, ...six], { code: 'last-step-missing', from: 1, opened: 4 }],
    ['some missed', [3, ...six, 3, ...six, 3], { code: 'some-missed', opened: 3, missed: [2, 4] }],
    ['none opened', [...six, ...six, ...six, ...six, ...six], { code: 'none-opened', from: 1 }],
    ['a red line', [3, redlineVerdict('R5')], { code: 'redline', opened: 1, gate: 2 }],
    ['left', [3, 1, leave], { code: 'left', opened: 1, gate: 2 }],
    ['under way', [3, 1], { code: 'under-way', opened: 1, gate: 2 }],
    ['left before a word', [leave], { code: 'left', opened: 0, gate: 1 }],
  ])('%s', (_, steps, expected) => {
    expect(debriefOf(steps).headline).toEqual(expected);
  });

  test('a call from the fifth gate', () => {
    expect(debriefOf([3], callInput(startAt(smallScenario, 5))).headline).toEqual({
      code: 'all-passed',
      from: 5,
      opened: 1,
    });
  });

  test('a crisis', () => {
    expect(debriefOf([0, 3], furious).headline).toEqual({ code: 'crisis-held' });
    expect(debriefOf([0, 0], furious).headline).toEqual({ code: 'crisis-failed' });
  });
});

describe('the figures', () => {
  test('moods and gates are those of the live call', () => {
    const steps: Step[] = [3, 2, 1, 2, 0, 3, leave];
    const { context } = play(steps);
    const found = debriefOf(steps);
    expect(found.moods).toEqual(context.moodHistory);
    expect(found.startMood).toEqual(smallScenario.mood);
    expect(found.doors.filter((door) => door.turns > 0)).toMatchObject(context.gates.filter((gate) => gate.turns > 0));
    expect(found).toMatchObject({ turns: 6, redlines: 0, outcome: 'left' });
  });

  test('what the call recorded about a gate stands when the rule is changed later', () => {
    const events = record([2, 2, leave]);
    expect(debrief(events, { ...gateRule, repliesOfLevel2: 3 })?.doors[0]?.passed).toBe(true);
  });

  test('a pause counts as five minutes', () => {
    const events = record([3, 3]).map((event) => ('turn' in event && event.turn === 2 ? { ...event, at: 9e9 } : event));
    expect(debrief(events, gateRule)?.duration).toBe(6 * 60_000);
  });

  test('without a start there is nothing to tell', () => {
    expect(debrief(record([3]).slice(1), gateRule)).toBeNull();
  });
});

describe('the reply that moved most', () => {
  test('is the one with the largest gain in all', () => {
    expect(debriefOf([2, 1, 3, 2]).lift).toEqual({
      turn: 3,
      gate: 1,
      level: 3,
      by: 41,
      most: { name: 'resistance', by: 24 },
    });
  });

  test('there is none where nothing rose', () => {
    expect(debriefOf([1, 0]).lift).toBeNull();
  });
});

describe('the reply worth changing', () => {
  test('is of the lowest level, with what it missed', () => {
    const poor = verdictOf(1, { criteria: { a: 'weak', b: 'none', c: 'full', d: 'none' }, flaws: ['but-turn'] });
    expect(debriefOf([3, poor, 2, 2]).change).toEqual({
      turn: 2,
      gate: 2,
      level: 1,
      missed: ['b', 'd'],
      weak: ['a'],
      flaws: ['but-turn'],
      redline: null,
    });
  });

  test('among equals stands at a gate that stayed shut', () => {
    const late = callInput(startAt(smallScenario, 3));
    expect(debriefOf([1, 3, 1, leave], late).change).toMatchObject({ turn: 3, gate: 4 });
    expect(debriefOf([1, 3, 1, 3, leave], late).change).toMatchObject({ turn: 1, gate: 3 });
  });

  test('is a red line before anything else', () => {
    expect(debriefOf([0, 0, redlineVerdict('R7')]).change).toMatchObject({ turn: 3, redline: 'R7' });
  });

  test('there is none where every reply was of level 3', () => {
    expect(debriefOf([3, 3, leave]).change).toBeNull();
  });
});

describe('things to practise', () => {
  const lacking = (level: 1 | 2, none: string) =>
    verdictOf(level, { criteria: Object.fromEntries([...none].map((key) => [key, 'none'])) });

  test('one for each gate first, what cost most before the rest', () => {
    const steps = [lacking(2, 'b'), lacking(2, 'd'), lacking(1, 'c'), lacking(1, 'ac'), lacking(1, 'c'), leave];
    expect(debriefOf(steps).practice).toEqual([
      { gate: 2, lack: { kind: 'criterion', key: 'c' }, count: 3, turn: 5 },
      { gate: 2, lack: { kind: 'criterion', key: 'a' }, count: 1, turn: 4 },
      { gate: 1, lack: { kind: 'criterion', key: 'b' }, count: 1, turn: 1 },
    ]);
  });

  test('what keeps a gate shut comes before what did not', () => {
    const gates = debriefOf([lacking(1, 'a'), 3, lacking(1, 'b'), leave]).practice.map(({ gate }) => gate);
    expect(gates).toEqual([2, 1]);
  });

  test('a red line comes first and hides the technique of that reply', () => {
    const crossed = { ...redlineVerdict('R5'), criteria: { a: 'none' as const }, flaws: ['stuffing'] };
    expect(debriefOf([lacking(1, 'a'), crossed]).practice).toEqual([
      { gate: 1, lack: { kind: 'redline', key: 'R5' }, count: 1, turn: 2 },
      { gate: 1, lack: { kind: 'criterion', key: 'a' }, count: 1, turn: 1 },
    ]);
  });

  test('a step of the crisis counts even where he was held', () => {
    const held = verdictOf(3, { criteria: { a: 'full', e: 'none' } });
    expect(debriefOf([verdictOf(0, { flaws: ['rebuttal'] }), held], furious).practice).toEqual([
      { gate: 0, lack: { kind: 'criterion', key: 'e' }, count: 1, turn: 2 },
      { gate: 3, lack: { kind: 'flaw', key: 'rebuttal' }, count: 1, turn: 1 },
    ]);
  });

  test('nothing after replies of level 3, and never more than three', () => {
    expect(debriefOf([3, 3, leave]).practice).toEqual([]);
    expect(debriefOf([lacking(1, 'abcd'), lacking(1, 'abcd'), leave]).practice).toHaveLength(3);
  });
});
