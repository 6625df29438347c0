import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/core/roleplay/call.ts';
import { doorsOf } from '../../../src/core/roleplay/doors.ts';
import { beginCall, summaryOf } from '../../../src/core/roleplay/replay.ts';
import { scenarioSchema } from '../../../src/core/roleplay/scenario.ts';
import { retryOf, startAt } from '../../../src/core/roleplay/start.ts';
import { hintsShown } from '../../../src/core/roleplay/steps.ts';
import { callInput, play, redlineVerdict, verdictOf } from '../../support/call.ts';
import { gateRule, smallScenario } from '../../support/scenario.ts';

const kinds = (log: readonly LogEntry[]): string[] => log.map((entry) => entry.kind);
const furious = callInput({ startGate: 3, startMood: { resistance: 85, trust: 10, commitment: 10 } });

test('the small scenario is valid', () => {
  expect(scenarioSchema.parse(smallScenario)).toEqual(smallScenario);
});

describe('the beginning', () => {
  test('gate 1 opens with the greeting and a line of his mood', () => {
    const { value, context } = beginCall(callInput());
    expect(value).toBe('talking');
    expect(kinds(context.log)).toEqual(['opening', 'opening', 'borrower']);
    expect(context.line).toMatch(/^第1关进冷/);
    expect(context.revealed).toEqual([]);
  });

  test('a later gate is joined: earlier facts are known, the greeting is left out', () => {
    const { context } = beginCall(callInput(startAt(smallScenario, 4)));
    expect(kinds(context.log)).toEqual(['joined', 'borrower']);
    expect(context.line).toMatch(/^第4关进疑/);
    expect(context.revealed).toEqual(['calls', 'plan']);
  });
});

describe('the gate rule', () => {
  test('one reply of level 3 opens the gate', () => {
    const { context } = play([3]);
    expect(context.gate).toBe(2);
    expect(context.gateTurn).toBe(0);
    expect(context.gates[0]).toEqual({ gate: 1, passed: true, best: 3, turns: 1, level2: 0, level3: 1 });
    expect(context.line).toMatch(/^第2关进疑/);
    expect(context.revealed).toEqual(['calls']);
    expect(kinds(context.log).slice(-3)).toEqual(['reply', 'gate-opened', 'borrower']);
  });

  test('so do two of level 2, even with others between them', () => {
    expect(play([2]).context.gate).toBe(1);
    const { context } = play([2, 1, 0, 2]);
    expect(context.gate).toBe(2);
    expect(context.gates[0]).toMatchObject({ passed: true, best: 2, turns: 4, level2: 2 });
  });

  test('after six turns the coach shows a way, the gate is not passed and the call goes on', () => {
    const { context } = play([1, 1, 2, 1, 1, 1]);
    expect(context.gate).toBe(2);
    expect(context.gates[0]).toMatchObject({ passed: false, best: 2, turns: 6 });
    expect(context.log.at(-2)).toEqual({ kind: 'coach', gate: 1, say: '第1关带教', why: '第1关缘由' });
    expect(context.revealed).toEqual([]);
    expect(play([1, 1, 2, 1, 1]).context.gate).toBe(1);
  });

  test('a gate opened at the sixth turn is passed, without a coach', () => {
    const { context } = play([1, 1, 1, 1, 1, 3]);
    expect(context.gates[0]?.passed).toBe(true);
    expect(kinds(context.log)).not.toContain('coach');
  });

  test('a level-0 reply lowers the mood and stings', () => {
    const before = beginCall(callInput()).context.mood;
    const { context } = play([0]);
    expect(context.mood.resistance).toBeGreaterThan(before.resistance);
    expect(context.mood.trust).toBeLessThan(before.trust);
    expect(context.line).toMatch(/^第1关刺/);
  });

  test('a red line ends the call at once', () => {
    const { value, status, context } = play([3, redlineVerdict('R5')]);
    expect(value).toBe('redlineEnded');
    expect(status).toBe('done');
    expect(context.outcome).toBe('redline');
    expect(kinds(context.log).slice(-2)).toEqual(['reply', 'ended']);
    expect(summaryOf(context)).toEqual({
      outcome: 'redline',
      gates: [
        { gate: 1, passed: true, best: 3, turns: 1 },
        { gate: 2, passed: false, best: 0, turns: 1 },
      ],
    });
  });

  test('a red line counts even where a faulty verdict has a level', () => {
    expect(play([verdictOf(3, { redline: 'R1', redlines: ['R1'] })]).context.outcome).toBe('redline');
  });
});

describe('the end', () => {
  test('all gates passed: he agrees', () => {
    const { value, context } = play([3, 3, 3, 3, 3]);
    expect(value).toBe('finished');
    expect(context.line).toMatch(/^说定/);
    expect(summaryOf(context)?.gates.every((gate) => gate.passed)).toBe(true);
    expect(context.revealed).toEqual(['calls', 'plan', 'budget']);
  });

  test('the fifth gate shut: he leaves it open', () => {
    const { value, context } = play([3, 3, 3, 3, 1, 1, 1, 1, 1, 1]);
    expect(value).toBe('finished');
    expect(context.line).toMatch(/^没说定/);
    expect(kinds(context.log).slice(-3)).toEqual(['coach', 'borrower', 'ended']);
  });

  test('leaving ends it, and nothing moves afterwards', () => {
    const left = play([3, { type: 'leave' }]);
    expect(left.context.outcome).toBe('left');
    expect(summaryOf(left.context)?.gates).toHaveLength(1);
    expect(play([3, { type: 'leave' }, 3, { type: 'hint' }]).context).toEqual(left.context);
  });

  test('while the call is on there is nothing to sum up', () => {
    expect(summaryOf(play([3]).context)).toBeNull();
  });

  test('a retry begins at the same gate in the mood before the last reply', () => {
    const before = play([3, 2]).context.mood;
    expect(retryOf(play([3, 2, redlineVerdict('R1')]).context)).toEqual({ startGate: 2, startMood: before });
    expect(retryOf(play([redlineVerdict('R1')]).context)).toEqual(startAt(smallScenario, 1));
  });
});

describe('hints', () => {
  const hint = { type: 'hint' } as const;

  test('two for each gate', () => {
    expect(hintsShown(play([hint]).context)).toEqual(['第1关提示一']);
    expect(hintsShown(play([hint, hint, hint]).context)).toEqual(['第1关提示一', '第1关提示二']);
    expect(hintsShown(play([hint, hint, 3]).context)).toEqual([]);
    expect(play([hint, hint, 3, hint]).context.hints).toEqual({ 1: 2, 2: 1 });
  });
});

describe('a crisis', () => {
  test('comes when resistance reaches the threshold, and stops gates and mood', () => {
    const { value, context } = play([0], furious);
    expect(value).toBe('crisis');
    expect(context).toMatchObject({ inCrisis: true, gate: 3 });
    expect(context.line).toMatch(/^危机线索/);
    const after = play([0, 1], furious).context;
    expect(after.mood).toEqual(context.mood);
    expect(after.gates).toEqual(context.gates);
    expect(after.moodHistory).toEqual(context.moodHistory);
    expect(after.log.at(-2)).toMatchObject({ kind: 'reply', gate: 0, turn: 2 });
  });

  test('comes at the threshold itself', () => {
    const at = (resistance: number) => play([0], { ...furious, startMood: { ...furious.startMood, resistance } });
    expect(at(smallScenario.crisis.resistance - 12).value).toBe('crisis');
    expect(at(smallScenario.crisis.resistance - 13).value).toBe('talking');
  });

  test('not below the threshold, not before its gate, not when skipped', () => {
    expect(play([1], furious).value).toBe('talking');
    expect(play([0, 0], callInput(startAt(smallScenario, 2))).value).toBe('talking');
    expect(play([0, 0, 0], callInput({ startMood: { resistance: 85, trust: 10, commitment: 10 } })).value).toBe(
      'talking',
    );
    expect(play([0], { ...furious, skipCrisis: true }).context.line).toMatch(/^第3关刺/);
  });

  test('comes between two gates as well, and the coach has spoken before it', () => {
    const { value, context } = play([1, 1, 1, 1, 1, 0], furious);
    expect(value).toBe('crisis');
    expect(context.gates.at(-1)).toMatchObject({ gate: 3, passed: false, turns: 6 });
    expect(kinds(context.log).slice(-2)).toEqual(['coach', 'borrower']);
  });

  test('never takes the place of the last line of a call', () => {
    const late = callInput({ startGate: 5, startMood: { resistance: 85, trust: 10, commitment: 10 } });
    const { value, context } = play([1, 1, 1, 1, 1, 0], late);
    expect(value).toBe('finished');
    expect(context.inCrisis).toBe(false);
  });

  test.each([2, 3] as const)('level %i holds him', (level) => {
    const { value, context } = play([0, level], furious);
    expect(value).toBe('crisisHeld');
    expect(context.outcome).toBe('crisis-held');
    expect(context.line).toMatch(/^危机接住/);
    expect(kinds(context.log)).not.toContain('coach');
  });

  test('level 1 makes him say it again, three times at most', () => {
    expect(play([0, 1], furious).context.line).toMatch(/^危机再说/);
    expect(play([0, 1, 1, 2], furious).context.outcome).toBe('crisis-held');
    const { value, context } = play([0, 1, 1, 1], furious);
    expect(value).toBe('crisisFailed');
    expect(context.log.slice(-2)).toEqual([
      { kind: 'coach', gate: 0, say: '危机带教', why: '危机缘由' },
      { kind: 'ended', outcome: 'crisis-failed' },
    ]);
  });

  test.each([
    ['level 0', verdictOf(0)],
    ['R12', redlineVerdict('R12')],
    ['any other red line', redlineVerdict('R1')],
  ])('%s fails him', (_, verdict) => {
    expect(play([0, verdict], furious).context.outcome).toBe('crisis-failed');
  });

  test('hints are not offered, leaving is', () => {
    expect(play([0, { type: 'hint' }], furious).context.hints).toEqual({});
    expect(play([0, { type: 'leave' }], furious).context.outcome).toBe('left');
  });

  test('a retry begins before the reply that failed him', () => {
    const { mood } = play([0], furious).context;
    expect(retryOf(play([0, 0], furious).context)).toEqual({ startGate: 3, startMood: mood });
  });
});

describe('doors', () => {
  const states = (snapshot: ReturnType<typeof play>) => {
    const { input, gates, outcome } = snapshot.context;
    const startGate = gates[0]?.gate ?? 1;
    return doorsOf({ startGate, gates, outcome, rule: input.rule }).map((door) => door.state);
  };

  test('say how each gate stands', () => {
    expect(gateRule.maxTurns).toBe(6);
    expect(states(play([3, 1, 1, 1, 1, 1, 1]))).toEqual(['passed', 'missed', 'current', 'ahead', 'ahead']);
    expect(states(play([1, 1, 1, 1, 1, 1, redlineVerdict('R2')]))).toEqual([
      'missed',
      'stopped',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(states(play([redlineVerdict('R2')]))).toEqual(['stopped', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(play([{ type: 'leave' }], callInput(startAt(smallScenario, 2))))).toEqual([
      'before',
      'unfinished',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(states(play([0, 2], furious))).toEqual(['before', 'before', 'unfinished', 'ahead', 'ahead']);
  });
});
