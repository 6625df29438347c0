import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, Grade, Level, RedlineId, Verdict } from '../../src/core/scoring/verdict.ts';
import {
  confusion,
  criterionF1,
  kappaWithInterval,
  levelAgreement,
  plainKappa,
  redlineAgreement,
  weightedKappa,
  type Judged,
} from '../../src/tasks/calibrate/agreement.ts';

interface Row {
  readonly rater: Level;
  readonly scorer: Level;
  readonly ctx?: string;
  /** Letters that hold by the rater. */
  readonly letters?: string;
  readonly grades?: Partial<Record<Criterion, Grade>>;
  readonly redline?: RedlineId;
}

function judged({ rater, scorer, ctx = 'c', letters = '', grades = {}, redline }: Row): Judged {
  const verdict: Verdict = {
    level: scorer,
    judgedAs: 'gate',
    criteria: grades,
    redline: null,
    redlines: [],
    flaws: [],
    cap: null,
    evidence: [],
    scorer: 'test',
  };
  const situation = { ctx, gate: 1, persona: '', facts: '', history: [], borrower: '' } as const;
  const rated = {
    ctx,
    writer: 'w',
    reply: '。',
    level: rater,
    criteria: letters,
    redline: redline ?? null,
    cap: null,
    kind: 'natural',
    file: 'natural.jsonl',
    situation,
  };
  return { rated, verdict };
}

const level = fc.constantFrom<Level>(0, 1, 2, 3);
const pairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 });

describe('weighted kappa', () => {
  test.each([
    [
      'agreement',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      1,
    ],
    [
      'the opposite',
      [
        [0, 3],
        [3, 0],
      ],
      -1,
    ],
    // observed 1 + 1 = 2; expected (6 + 1 + 4 + 3) / 4 = 3.5
    [
      'two near misses of four',
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      1 - 2 / 3.5,
    ],
    // observed 9; expected (9·2·2)·(1/4)·… : margins 2 and 2 of 0 and 3 on both sides: 2·(9·2·2/4) = 18
    [
      'one far miss each way of four',
      [
        [0, 0],
        [3, 3],
        [0, 3],
        [3, 0],
      ],
      0,
    ],
    [
      'nothing to disagree about',
      [
        [2, 2],
        [2, 2],
      ],
      1,
    ],
    [
      'a scorer that always says one thing',
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      0,
    ],
  ] as [string, [number, number][], number][])('of %s', (_name, some, kappa) => {
    expect(weightedKappa(some)).toBeCloseTo(kappa, 12);
  });

  test('punishes a far miss more than a near one', () => {
    const rest: [number, number][] = [[0, 0], [1, 1], [2, 2], [3, 3]]; // prettier-ignore
    expect(weightedKappa([...rest, [0, 3]])).toBeLessThan(weightedKappa([...rest, [0, 1]]));
  });

  test('lies between −1 and 1, takes no sides and no order', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const kappa = weightedKappa(some);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(weightedKappa(some.map(([one, other]) => [other, one]))).toBeCloseTo(kappa, 9);
        expect(weightedKappa([...some].reverse())).toBeCloseTo(kappa, 9);
      }),
    );
  });

  test('of no pairs is not a number', () => {
    expect(weightedKappa([])).toBeNaN();
  });
});

describe('plain kappa', () => {
  test.each([
    [
      'agreement',
      [
        [true, true],
        [false, false],
      ],
      1,
    ],
    [
      'the opposite',
      [
        [true, false],
        [false, true],
      ],
      -1,
    ],
    // agreed .75; chance .75·.5 + .25·.5 = .5
    [
      'one miss of four',
      [
        [true, true],
        [true, true],
        [false, false],
        [true, false],
      ],
      0.5,
    ],
    ['nothing to disagree about', [[true, true]], 1],
  ] as [string, [boolean, boolean][], number][])('of %s', (_name, some, kappa) => {
    expect(plainKappa(some)).toBeCloseTo(kappa, 12);
  });
});

describe('kappa with its interval', () => {
  const rows = fc
    .array(fc.record({ rater: level, off: fc.constantFrom(0, 0, 0, 0, 1, -1) }), { minLength: 200, maxLength: 300 })
    .map((some) =>
      some.map(({ rater, off }, i) => {
        const scorer = Math.max(0, Math.min(3, rater + off)) as Level;
        return judged({ rater, scorer, ctx: `c${String(i % 40)}` });
      }),
    );

  test('has the kappa of all rows inside it', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { kappa, low, high } = kappaWithInterval(some);
        expect(kappa).toBeCloseTo(weightedKappa(some.map(({ rated, verdict }) => [rated.level, verdict.level])), 9);
        expect(low).toBeLessThanOrEqual(kappa);
        expect(kappa).toBeLessThanOrEqual(high);
        expect(high - low).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });

  test('is the same each time', () => {
    const some = [judged({ rater: 0, scorer: 1, ctx: 'a' }), judged({ rater: 2, scorer: 2, ctx: 'b' })];
    expect(kappaWithInterval(some)).toEqual(kappaWithInterval(some));
  });

  test('is wider where whole contexts go wrong together', () => {
    const spread = (clumped: boolean): number => {
      const some = Array.from({ length: 200 }, (_, i) => {
        const context = i % 20;
        const wrong = clumped ? context < 4 : Math.floor(i / 20) < 2;
        const rater = (i % 4) as Level;
        return judged({ rater, scorer: wrong ? ((3 - rater) as Level) : rater, ctx: `c${String(context)}` });
      });
      const { low, high } = kappaWithInterval(some);
      return high - low;
    };
    expect(spread(true)).toBeGreaterThan(2 * spread(false));
  });

  test('of one context has no width: nothing else can be drawn', () => {
    const { kappa, low, high } = kappaWithInterval([judged({ rater: 0, scorer: 1 }), judged({ rater: 3, scorer: 3 })]);
    expect([low, high]).toEqual([kappa, kappa]);
  });
});

describe('tables', () => {
  const rows = [
    judged({ rater: 0, scorer: 1 }),
    judged({ rater: 1, scorer: 1 }),
    judged({ rater: 3, scorer: 3 }),
    judged({ rater: 3, scorer: 2 }),
  ];

  test('of confusion have the rater down and the scorer across', () => {
    expect(confusion(rows)).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 1],
    ]);
  });

  test('of a level: precision of what the scorer said, recall of what the rater said', () => {
    expect(levelAgreement(rows, 1)).toEqual({ precision: 0.5, recall: 1 });
    expect(levelAgreement(rows, 3)).toEqual({ precision: 1, recall: 0.5 });
    expect(levelAgreement(rows, 2)).toEqual({ precision: 0, recall: Number.NaN });
    expect(levelAgreement(rows, 0).precision).toBeNaN();
  });
});

describe('F1 of a criterion', () => {
  const row = (letters: string, grade: Grade, redline?: RedlineId): Judged =>
    judged({ rater: 1, scorer: 1, letters, grades: { a: grade }, ...(redline ? { redline } : {}) });

  test('counts only what holds in full', () => {
    // two hold, two said, one in common: 2·1 / (2 + 2)
    expect(criterionF1([row('a', 'full'), row('ab', 'weak'), row('b', 'full'), row('', 'none')], 'a')).toBe(0.5);
  });

  test('leaves out replies a red line decided', () => {
    expect(criterionF1([row('a', 'full'), row('', 'full', 'R5'), row('a', 'none', 'R1')], 'a')).toBe(1);
  });

  test('of a criterion that nobody sees is not a number', () => {
    expect(criterionF1([row('b', 'none')], 'a')).toBeNaN();
    expect(criterionF1([], 'a')).toBeNaN();
  });

  test('of all misses is 0', () => {
    expect(criterionF1([row('a', 'none'), row('', 'full')], 'a')).toBe(0);
  });
});

describe('agreement on red lines', () => {
  test('counts what was found and what was raised for nothing', () => {
    expect(
      redlineAgreement([
        { crosses: true, found: true },
        { crosses: true, found: false },
        { crosses: false, found: true },
        { crosses: false, found: false },
        { crosses: false, found: false },
      ]),
    ).toEqual({ crossing: 2, found: 1, lawful: 3, alarms: 1 });
  });
});
