import { describe, expect, test } from 'vitest';
import { situationOf, situationOfReply } from '../../../src/core/roleplay/situation.ts';
import { startAt } from '../../../src/core/roleplay/start.ts';
import { callInput, play } from '../../support/call.ts';
import { smallScenario } from '../../support/scenario.ts';

describe('what the scorer is told', () => {
  test('at the first reply: greeting as history, his line apart', () => {
    const { context } = play([]);
    expect(situationOf(context)).toEqual({
      gate: 1,
      persona: smallScenario.persona,
      facts: '欠款一万元；第1关说过的',
      history: ['坐席：您好，请问是某甲先生吗？', '借款人：是我。'],
      borrower: context.line,
    });
  });

  test('facts grow with the gates reached', () => {
    expect(situationOf(play([3, 3]).context).facts).toBe('欠款一万元；第1关说过的；第2关说过的；第3关说过的');
  });

  test('history ends with the reply before, without markers, and keeps eight lines', () => {
    const { context } = play([3, 1, 1, 2]);
    const { history, borrower } = situationOf(context);
    expect(history).toHaveLength(8);
    expect(history.at(-1)).toBe('坐席：回复2');
    expect(history.at(-2)).toMatch(/^借款人：/);
    expect(borrower).toBe(context.line);
    expect(history).not.toContain(`借款人：${borrower}`);
  });

  test('a call joined later has no history yet', () => {
    const situation = situationOf(play([], callInput(startAt(smallScenario, 3))).context);
    expect(situation).toMatchObject({ gate: 3, history: [] });
    expect(situation.facts).toContain('第2关说过的');
  });

  test('looked at again, a reply was judged by what was known when it was given', () => {
    const before = play([3, 1]).context;
    const { log } = play([3, 1, 2]).context;
    const at = log.map(({ kind }) => kind).lastIndexOf('reply');
    expect(situationOfReply({ ...play([3, 1, 2]).context }, at)).toEqual(situationOf(before));
  });

  test('a crisis is gate 0', () => {
    const furious = callInput({ startGate: 3, startMood: { resistance: 85, trust: 10, commitment: 10 } });
    expect(situationOf(play([0], furious).context)).toMatchObject({
      gate: 0,
      borrower: expect.stringMatching(/^危机线索/),
    });
  });
});
