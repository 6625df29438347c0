import { describe, expect, test } from 'vitest';
import { compareNeed, helpFirst, SILENT_DAYS } from '../../../src/core/results/help-first.ts';
import { verdict } from '../../support/record-events.ts';
import { profilesOf, redline } from '../../support/results.ts';
import type { Trainee } from '../../support/results.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const all = {
  replies: [
    [1, 3],
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 3],
  ],
} as const;
const recent = { from: NOW - DAY };
const help = (trainees: readonly Trainee[]) => helpFirst(profilesOf(trainees), NOW);
const reasons = (trainee: Trainee) => help([trainee])[0]?.reasons ?? [];

describe('order', () => {
  test('red lines and failed crises first, then whoever is furthest from passing', () => {
    const rows = profilesOf([
      { id: 'far', calls: [{ replies: [[1, 1]] }] },
      {
        id: 'near',
        calls: [
          {
            replies: [
              [1, 3],
              [2, 3],
              [3, 1],
            ],
          },
        ],
      },
      {
        id: 'one-line',
        calls: [
          {
            replies: [
              [1, 3],
              [2, redline('R4')],
            ],
          },
        ],
      },
      { id: 'two-lines', calls: [{ replies: [[1, redline('R1')]] }, { replies: [[1, redline('R1')]] }] },
      {
        id: 'crisis',
        calls: [
          {
            replies: [
              [1, 3],
              [2, 3],
              [0, 0],
            ],
            outcome: 'crisis-failed',
          },
        ],
      },
      { id: 'all', calls: [all] },
    ]);
    const order = [...rows].sort(compareNeed).map(({ person }) => person.id);
    expect(order).toEqual(['two-lines', 'one-line', 'crisis', 'far', 'near', 'all']);
  });

  test('is the same whatever the order of the files', () => {
    const rows = profilesOf(['c', 'a', 'b'].map((id) => ({ id })));
    expect([...rows].sort(compareNeed)).toEqual([...rows].reverse().sort(compareNeed));
  });
});

describe('reasons', () => {
  test('a red line, even of somebody who passed everything', () => {
    const crossed: Trainee = { ...recent, id: 'a', calls: [all, { replies: [[1, redline('R5')]] }] };
    expect(reasons(crossed)).toEqual([{ code: 'redline', count: 1, ids: ['R5'] }]);
  });

  test('a gate tried three times and not passed, with the flaw that came twice', () => {
    const why = verdict(1, { flaws: ['why-question'] });
    const stuck: Trainee = {
      ...recent,
      id: 'a',
      calls: [
        {
          replies: [
            [1, 3],
            [2, why],
            [2, why],
            [2, 0],
          ],
        },
      ],
    };
    expect(reasons(stuck)).toEqual([
      { code: 'stopped', gate: 2, replies: 3, best: 1, flaw: { key: 'why-question', count: 2 } },
    ]);
  });

  test('two tries are no reason yet, a flaw seen once is not named', () => {
    expect(
      reasons({
        ...recent,
        id: 'a',
        calls: [
          {
            replies: [
              [1, 1],
              [1, 1],
            ],
          },
        ],
      }),
    ).toEqual([]);
    const once = [
      [1, verdict(1, { flaws: ['but-turn'] })],
      [1, 1],
      [1, 1],
    ] as const;
    expect(reasons({ ...recent, id: 'a', calls: [{ replies: once }] })[0]).toMatchObject({ flaw: null });
  });

  test('no call at all; two weeks of silence, unless everything is passed', () => {
    expect(reasons({ id: 'a', from: NOW })).toEqual([{ code: 'no-calls' }]);
    const silent: Trainee = { id: 'a', from: NOW - SILENT_DAYS * DAY - DAY, calls: [{ replies: [[1, 3]] }] };
    expect(reasons(silent)).toEqual([{ code: 'silent', days: SILENT_DAYS }]);
    expect(reasons({ ...silent, calls: [all] })).toEqual([]);
  });

  test('a clock that runs ahead is no silence', () => {
    expect(reasons({ id: 'a', from: NOW + 50 * DAY, calls: [{ replies: [[1, 3]] }] })).toEqual([]);
  });
});

describe('who could practise with him', () => {
  const stuck: Trainee = {
    ...recent,
    id: 'stuck',
    unit: '城东',
    calls: [
      {
        replies: [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      },
    ],
  };
  const able = (id: string, unit: string): Trainee => ({ ...recent, id, unit, calls: [{ replies: [[1, 3]] }] });
  const peer = (others: readonly Trainee[]) => help([stuck, ...others])[0]?.peer?.person.id;

  test('his own unit before others', () => {
    expect(peer([able('far', '河西'), able('near', '城东')])).toBe('near');
    expect(peer([able('far', '河西')])).toBe('far');
  });

  test('nobody who crossed a red line, and nobody who passed with level 2 only', () => {
    const crossed: Trainee = {
      ...able('x', '城东'),
      calls: [
        {
          replies: [
            [1, 3],
            [2, redline('R2')],
          ],
        },
      ],
    };
    const barely: Trainee = {
      ...able('y', '城东'),
      calls: [
        {
          replies: [
            [1, 2],
            [1, 2],
          ],
        },
      ],
    };
    expect(help([stuck, crossed, barely]).find(({ profile }) => profile.person.id === 'stuck')?.peer).toBeNull();
  });
});
