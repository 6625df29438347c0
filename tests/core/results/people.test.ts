import { describe, expect, test } from 'vitest';
import { gatherPeople, shortIds } from '../../../src/core/results/people.ts';
import { event } from '../../support/record-events.ts';
import { eventsOf, resultsFile } from '../../support/results.ts';

const lin = { id: 'lin-1', name: '林晓', unit: '城东支行', calls: [{ replies: [[1, 2]] as const }] };

describe('gathering people from files', () => {
  test('two files of one profile become one person, each event once', () => {
    const longer = { ...lin, calls: [{ replies: [[1, 2] as const, [1, 3] as const] }] };
    const { people, added } = gatherPeople([resultsFile(lin), resultsFile(longer)]);
    expect(people).toHaveLength(1);
    expect(people[0]?.events).toEqual(eventsOf(longer));
    expect(added).toEqual([3, 1]);
  });

  test('the same file again adds nothing', () => {
    const file = resultsFile(lin);
    const { people, added } = gatherPeople([file, file]);
    expect(people).toHaveLength(1);
    expect(added).toEqual([3, 0]);
  });

  test('one name, two profiles: two people', () => {
    const { people } = gatherPeople([resultsFile(lin), resultsFile({ ...lin, id: 'lin-2' })]);
    expect(people.map(({ id }) => id)).toEqual(['lin-1', 'lin-2']);
  });

  test('events are in the order of time whatever the order of the files', () => {
    const early = { ...resultsFile(lin), events: eventsOf(lin).slice(0, 1) };
    const late = { ...resultsFile(lin), events: eventsOf(lin).slice(1) };
    expect(gatherPeople([late, early]).people[0]?.events).toEqual(eventsOf(lin));
  });

  test('the latest name of the record counts, not that of the last file put in', () => {
    const renamed = event('profile-renamed', { id: 'later', at: 9_000, profile: 'lin-1', name: '林晓明', unit: '' });
    const newer = { ...resultsFile(lin), events: [...eventsOf(lin), renamed] };
    expect(gatherPeople([newer, resultsFile(lin)]).people[0]).toMatchObject({ name: '林晓明', unit: '' });
  });

  test('without an event that names the person the latest file does', () => {
    const nameless = (name: string, exportedAt: number) => ({
      ...resultsFile(lin, exportedAt),
      events: [],
      profile: { id: 'lin-1', name, unit: '河西' },
    });
    const { people } = gatherPeople([nameless('新名', 9), nameless('旧名', 3)]);
    expect(people[0]).toMatchObject({ name: '新名', unit: '河西', events: [] });
  });
});

describe('short ids', () => {
  test('stand only beside names that two people share, and beside none at all', () => {
    const ids = shortIds([
      { id: 'abcd1', name: '周敏' },
      { id: 'wxyz2', name: '周敏' },
      { id: 'qqqq3', name: '王雪' },
      { id: 'nnnn4', name: '' },
    ]);
    expect([...ids]).toEqual([
      ['abcd1', 'abcd'],
      ['wxyz2', 'wxyz'],
      ['nnnn4', 'nnnn'],
    ]);
  });

  test('are as long as it takes to tell namesakes apart', () => {
    const ids = shortIds([
      { id: 'abcdef1', name: '周敏' },
      { id: 'abcdef2', name: '周敏' },
    ]);
    expect([...ids.values()]).toEqual(['abcdef1', 'abcdef2']);
  });
});
