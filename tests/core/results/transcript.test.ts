import { describe, expect, test } from 'vitest';
import { transcriptOf } from '../../../src/core/results/transcript.ts';
import { callInput, record, redlineVerdict, verdictOf } from '../../support/call.ts';

const crisisInput = callInput({ startGate: 3, startMood: { resistance: 95, trust: 0, commitment: 0 } });
const crisis = verdictOf(2, { judgedAs: 'crisis' });

describe('the transcript of a call', () => {
  test('holds every reply with what it answered, counted through the call and at its gate', () => {
    const events = record([2, 2, 1]);
    const transcript = transcriptOf('a1', events);
    expect(transcript?.turns.map(({ turn, gate, gateTurn, text }) => [turn, gate, gateTurn, text])).toEqual([
      [1, 1, 1, '回复2'],
      [2, 1, 2, '回复2'],
      [3, 2, 1, '回复1'],
    ]);
    expect(transcript?.turns.every(({ borrower }) => borrower !== '')).toBe(true);
    expect(transcript).toMatchObject({ scenario: 'small', mode: 'practice', startedAt: 1000 });
  });

  test('counts replies in a crisis at gate 0', () => {
    const turns = transcriptOf('a1', record([0, crisis], crisisInput))?.turns;
    expect(turns?.map(({ gate, gateTurn }) => [gate, gateTurn])).toEqual([
      [3, 1],
      [0, 1],
    ]);
  });

  test('counts a hint once, however often it was recorded', () => {
    const events = record([{ type: 'hint' }, { type: 'hint' }, redlineVerdict('R5')]);
    const [hint] = events.filter((event) => event.kind === 'roleplay-hinted');
    expect(transcriptOf('a1', [...events, { ...(hint ?? expect.unreachable()), id: 'again' }])?.hints).toBe(2);
  });

  test('leaves out other calls, and is null for one that is not there', () => {
    const events = record([1]);
    const others = events.map((event) => ({ ...event, attempt: 'a2', id: `${event.id}-2` }));
    expect(transcriptOf('a1', [...others, ...events])?.turns).toHaveLength(1);
    expect(transcriptOf('a3', events)).toBeNull();
  });
});
