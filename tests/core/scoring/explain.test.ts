import { describe, expect, test } from 'vitest';
import { decide, protocolOf } from '../../../src/core/scoring/decision.ts';
import { explain } from '../../../src/core/scoring/explain.ts';
import type { Verdict } from '../../../src/core/scoring/verdict.ts';
import { rubric } from './support.ts';

const verdict: Verdict = {
  level: 1,
  judgedAs: 'gate',
  criteria: { a: 'full', b: 'full', c: 'full', d: 'full' },
  redline: null,
  redlines: [],
  flaws: ['but-turn'],
  cap: 'but-turn',
  evidence: [],
  scorer: 'test',
};

describe('an explanation', () => {
  test('is the row of the gate and the cap that lowered it', () => {
    expect(explain(verdict, rubric, 2)).toEqual({ gate: 2, level: 1, rowIndex: 0, cap: 'but-turn' });
  });

  test('of a crisis is a row of the crisis protocol, whatever the gate', () => {
    const crisis: Verdict = { ...verdict, judgedAs: 'crisis', criteria: { a: 'full' }, flaws: [], cap: null };
    const explained = explain(crisis, rubric, 4);
    expect(explained).toEqual({ gate: 0, ...decide(rubric, 0, { criteria: { a: 'full' }, flaws: [] }) });
    expect(protocolOf(rubric, 0).table[explained.rowIndex]?.level).toBe(1);
  });

  test('of a red line is no row at all', () => {
    const crossed: Verdict = { ...verdict, level: 0, redline: 'R5', redlines: ['R5'] };
    expect(explain(crossed, rubric, 2)).toEqual({ gate: 2, level: 0, rowIndex: -1, cap: null });
    expect(explain({ ...crossed, judgedAs: 'crisis' }, rubric, 2).gate).toBe(0);
  });
});
