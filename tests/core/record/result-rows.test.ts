import { expect, test } from 'vitest';
import { foldProgress } from '../../../src/core/record/progress.ts';
import { resultRows } from '../../../src/core/record/result-rows.ts';
import { event, inOrder, rule } from '../../support/record-events.ts';

test('lessons, cases, tried gates and calls, in that order', () => {
  const events = inOrder([
    event('section-read'),
    event('lesson-finished'),
    event('case-answered'),
    event('case-answered', { question: 'q2', text: null }),
    event('roleplay-started'),
    event('roleplay-replied'),
  ]);
  const rows = resultRows(foldProgress(events, 'lin', rule));
  expect(rows).toEqual([
    { kind: 'lesson', lesson: '4-1-1-gate-1', sections: 1, finishedAt: 1_001 },
    { kind: 'case', case: 'mirroring', answered: 1, skipped: 1 },
    { kind: 'gate', mode: 'practice', standing: { gate: 1, state: 'trying', best: 2, level2Count: 1, turns: 1 } },
    { kind: 'attempt', attempt: expect.objectContaining({ id: 'call-1' }) },
  ]);
});

test('nothing yet', () => {
  expect(resultRows(foldProgress([], 'lin', rule))).toEqual([]);
});
