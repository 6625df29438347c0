import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/roleplay/replay.ts';
import { scenarioSchema } from '../../../src/core/roleplay/scenario.ts';
import { situationOf } from '../../../src/core/roleplay/situation.ts';
import { startAt } from '../../../src/core/roleplay/start.ts';
import { callInput, play, record, type Step } from '../../support/call.ts';

const file = new URL('../../../content/scenarios/where-it-matters.yaml', import.meta.url);
const scenario = scenarioSchema.parse(parse(readFileSync(file, 'utf8')));
const from = (gate: number) => callInput({ scenario, ...startAt(scenario, gate) });

describe('the scenario of the course', () => {
  /** The fourteen turns of the scorecard the course was designed with. */
  const steps: Step[] = [3, 2, 2, 1, 3, 2, 1, 2, 1, 2, 1, 1, 1, 1];

  test('is played from greeting to goodbye, and again from its record', () => {
    const { context, value } = play(steps, from(1));
    expect(value).toBe('finished');
    expect(context.gates.map((gate) => gate.passed)).toEqual([true, true, true, true, false]);
    expect(scenario.closing.open).toContain(context.line);
    expect(context.revealed).toEqual(['disturbed', 'belief', 'plan', 'budget', 'spare']);
    expect(replay(from(1), record(steps, from(1)))).toMatchObject({ ok: true, snapshot: { context } });
  });

  test.each([1, 2, 3, 4, 5])('can be joined at gate %i', (gate) => {
    const { context } = play([], from(gate));
    expect(Object.values(scenario.gates[gate - 1]?.enter ?? {}).flat()).toContain(context.line);
    expect(situationOf(context).gate).toBe(gate);
  });

  test('reaches its crisis by level-0 replies, not by dull ones', () => {
    const dull = Array.from({ length: 12 }, (): Step => 1);
    expect(play([...dull, 1, 1], from(1)).context.inCrisis).toBe(false);
    expect(play([...dull, 0], from(1)).context.inCrisis).toBe(true);
  });
});
