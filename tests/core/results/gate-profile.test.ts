import { describe, expect, test } from 'vitest';
import {
  byFrequency,
  gateProfile,
  passedCounts,
  readPerson,
  redlineReplies,
  repliesAt,
  stoppedAt,
} from '../../../src/core/results/gate-profile.ts';
import { gatherPeople } from '../../../src/core/results/people.ts';
import { event, rule, verdict } from '../../support/record-events.ts';
import { eventsOf, profilesOf, redline, resultsFile } from '../../support/results.ts';
import type { Trainee } from '../../support/results.ts';

const only = (trainee: Trainee, mode?: 'all' | 'practice' | 'exam') =>
  profilesOf([trainee], mode)[0] ?? expect.unreachable();

describe('one row of people by gates', () => {
  test('each gate as it stood in the call where it went best', () => {
    const row = only({
      id: 'lin',
      calls: [
        {
          replies: [
            [1, 3],
            [2, 1],
          ],
        },
        {
          replies: [
            [1, 1],
            [2, 2],
          ],
        },
      ],
    });
    expect(row.gates.map(({ state, best }) => [state, best])).toEqual([
      ['passed', 3],
      ['trying', 2],
      ['idle', null],
      ['idle', null],
      ['idle', null],
    ]);
    expect(row).toMatchObject({ passed: 1, replies: 4, redlines: 0 });
  });

  test('two replies of level 2 in one call open a gate, one in each of two calls do not', () => {
    expect(
      only({
        id: 'a',
        calls: [
          {
            replies: [
              [1, 2],
              [1, 2],
            ],
          },
        ],
      }).passed,
    ).toBe(1);
    expect(only({ id: 'b', calls: [{ replies: [[1, 2]] }, { replies: [[1, 2]] }] }).passed).toBe(0);
  });

  test('practice and exam are looked at apart', () => {
    const lin: Trainee = {
      id: 'lin',
      calls: [{ replies: [[1, 3]] }, { replies: [[1, redline('R4')]], mode: 'exam', outcome: 'redline' }],
    };
    expect(only(lin, 'practice')).toMatchObject({ passed: 1, redlines: 0 });
    expect(only(lin, 'exam')).toMatchObject({ passed: 0, redlines: 1 });
    expect(only(lin)).toMatchObject({ passed: 1, redlines: 1 });
  });

  test('red lines are counted by reply and named by how often they were crossed', () => {
    const both = verdict(0, { redline: 'R1', redlines: ['R1', 'R5'] });
    const row = only({ id: 'lin', calls: [{ replies: [[1, both]] }, { replies: [[1, redline('R5')]] }] });
    expect(row.redlines).toBe(2);
    expect(row.redlineIds).toEqual(['R5', 'R1']);
  });

  test('the last day is that of learning: a new name is none', () => {
    const events = [
      ...eventsOf({ id: 'lin', calls: [{ replies: [[1, 2]] }] }),
      event('profile-renamed', { id: 'new', at: 99_000, profile: 'lin' }),
    ];
    const person = { id: 'lin', name: '林', unit: '', events };
    expect(readPerson(person, rule).lastAt).toBe(1_002);
    expect(readPerson({ ...person, events: events.slice(0, 1) }, rule).lastAt).toBeNull();
  });

  test('a person without any event has a row all the same', () => {
    const [person] = gatherPeople([{ ...resultsFile({ id: 'lin' }), events: [] }]).people;
    expect(person && gateProfile(readPerson(person, rule), 'all')).toMatchObject({
      passed: 0,
      calls: [],
      lastAt: null,
    });
  });
});

describe('the words behind a cell', () => {
  const row = only({
    id: 'lin',
    calls: [
      {
        replies: [
          [1, 1, '早一'],
          [1, 2, '早二'],
          [2, 1, '别关'],
        ],
      },
      { replies: [[1, redline('R2'), '晚一']] },
      { replies: [[0, 2, '危机']] },
    ],
  });

  test('are those of the gate, the latest call first, in the order of the call', () => {
    expect(repliesAt(row, 1).map(({ reply }) => reply.text)).toEqual(['晚一', '早一', '早二']);
    expect(repliesAt(row, 0).map(({ reply }) => reply.text)).toEqual(['危机']);
    expect(repliesAt(row, 5)).toEqual([]);
  });

  test('for the red lines, those that crossed one', () => {
    expect(redlineReplies(row).map(({ reply }) => reply.text)).toEqual(['晚一']);
  });
});

test('stopped is the first gate tried and not passed', () => {
  expect(
    stoppedAt(
      only({
        id: 'a',
        calls: [
          {
            replies: [
              [1, 3],
              [2, 1],
              [3, 1],
            ],
          },
        ],
      }),
    )?.gate,
  ).toBe(2);
  expect(stoppedAt(only({ id: 'b', calls: [{ replies: [[1, 3]] }] }))).toBeNull();
});

test('people who passed, gate by gate', () => {
  const rows = profilesOf([
    {
      id: 'a',
      calls: [
        {
          replies: [
            [1, 3],
            [2, 3],
          ],
        },
      ],
    },
    {
      id: 'b',
      calls: [
        {
          replies: [
            [1, 3],
            [2, 1],
          ],
        },
      ],
    },
    { id: 'c' },
  ]);
  expect(passedCounts(rows)).toEqual([2, 1, 0, 0, 0]);
});

test('the most frequent first, equals in the order they came', () => {
  expect(byFrequency(['b', 'a', 'c', 'a', 'c'])).toEqual(['a', 'c', 'b']);
});
