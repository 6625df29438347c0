import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { callMachine, type CallSnapshot } from '../../../src/core/roleplay/machine.ts';
import { currentResult } from '../../../src/core/roleplay/steps.ts';
import { callInput, eventOf, redlineVerdict } from '../../support/call.ts';

const finals = ['finished', 'redlineEnded', 'crisisHeld', 'crisisFailed', 'left'];

/** What decides where a call can go from here; texts and history do not. */
function placeOf({ value, context }: CallSnapshot): string {
  const { turns, level2 } = currentResult(context);
  return JSON.stringify([value, context.gate, turns, level2, context.mood.resistance, context.crisisTurn]);
}

describe('the shortest ways through a call reach every end', () => {
  const options = (skipCrisis: boolean) => ({
    input: callInput({ startGate: 4, startMood: { resistance: 85, trust: 20, commitment: 20 }, skipCrisis }),
    events: [eventOf(0), eventOf(1), eventOf(2), eventOf(3), eventOf(redlineVerdict('R5')), { type: 'leave' } as const],
    serializeState: placeOf,
    limit: 20_000,
  });
  const endsOf = (skipCrisis: boolean) => {
    const paths = getShortestPaths(callMachine, options(skipCrisis));
    const over = paths.filter(({ state }) => state.status === 'done');
    expect(
      paths.every(({ state }) => state.status === 'done' || ['talking', 'crisis'].includes(String(state.value))),
    ).toBe(true);
    return new Map(over.map(({ state, steps }) => [String(state.value), steps.length]));
  };

  test('with a crisis', () => {
    expect([...endsOf(false).keys()].sort()).toEqual([...finals].sort());
  });

  test('without, when it is skipped', () => {
    expect([...endsOf(true).keys()].sort()).toEqual(['finished', 'left', 'redlineEnded']);
  });
});
