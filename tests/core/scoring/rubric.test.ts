import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decide, type Judged } from '../../../src/core/scoring/decision.ts';
import {
  criterionSchema,
  flawKeySchema,
  redlineIdSchema,
  type Gate,
  type Grade,
} from '../../../src/core/scoring/verdict.ts';
import { rubric } from './support.ts';

const flawKeys = new Set(rubric.flaws.map((flaw) => flaw.key));

/** `a~b` in short: a weak, b full. */
function judged(text: string, ...flaws: readonly string[]): Judged {
  const criteria = Object.fromEntries(
    Array.from(text.matchAll(/([a-e])(~?)/g), ([, key, weak]) => [
      criterionSchema.parse(key),
      (weak === '~' ? 'weak' : 'full') as Grade,
    ]),
  );
  return { criteria, flaws };
}

describe('the words of a row', () => {
  const tokens = rubric.protocols.flatMap((protocol) =>
    protocol.table.flatMap((row) =>
      [...row.all, ...row.any.flat(), ...row.none].map((token) => [protocol.gate, token] as const),
    ),
  );

  test.each(tokens)('gate %i: %s is a criterion or a flaw of the list', (_gate, token) => {
    if (token.startsWith('flaw:')) expect(flawKeys).toContain(token.slice('flaw:'.length));
    else expect(token).toMatch(/^[a-e]~?$/);
  });

  test('the last row of every table has no condition, and only that one', () => {
    for (const { table } of rubric.protocols) {
      const free = table.map((row) => row.all.length + row.any.length + row.none.length === 0);
      expect(free.lastIndexOf(true)).toBe(table.length - 1);
      expect(free.indexOf(true)).toBe(table.length - 1);
    }
  });

  test('there is a protocol for every gate and for the crisis', () => {
    expect(rubric.protocols.map((protocol) => protocol.gate).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('section 1 and 3 as the table has them', () => {
  test.each<[Gate, string, number]>([
    [1, 'abcd', 3], [1, 'abc', 2], [1, 'acd', 2], [1, 'a~bcd', 2], [1, 'ac', 1], [1, 'ad', 1], [1, 'cd', 1], [1, 'd', 0], [1, '', 0],
    [2, 'abcd', 3], [2, 'ab~cd', 3], [2, 'abd', 2], [2, 'acd', 2], [2, 'bcd', 2], [2, 'abc', 1], [2, 'bd', 1], [2, 'cd', 1], [2, '', 1],
    [3, 'abcd', 3], [3, 'abd', 2], [3, 'ad', 2], [3, 'bd', 2], [3, 'bcd', 2], [3, 'a~cd', 2], [3, 'cd', 1], [3, 'd', 1],
    [4, 'abd', 3], [4, 'bcd', 3], [4, 'abcd', 3], [4, 'abcd~', 2], [4, 'bd', 2], [4, 'ab~d', 2], [4, 'c~d', 2], [4, 'acd', 2], [4, 'ad', 1], [4, 'd', 1],
    [5, 'abd', 3], [5, 'bcd', 3], [5, 'bd', 2], [5, 'bc', 2], [5, 'cd', 2], [5, 'a', 2], [5, 'c', 2], [5, 'd', 1], [5, '', 1],
    [0, 'abcd', 3], [0, 'abcde', 3], [0, 'abd', 2], [0, 'ab~d', 2], [0, 'acd', 2], [0, 'ad', 1], [0, 'abc', 1], [0, 'bcd', 0],
  ])('gate %i: %s is level %i', (gate, criteria, level) => {
    expect(decide(rubric, gate, judged(criteria)).level).toBe(level);
  }); // prettier-ignore
});

describe('caps of section 4', () => {
  const best: readonly [Gate, string][] = [[1, 'abcd'], [2, 'abcd'], [3, 'abcd'], [4, 'abcd'], [5, 'abcd'], [0, 'abcd']]; // prettier-ignore

  test.each([
    ['stuffing', 1], ['parroting', 1], ['but-turn', 1], ['closed-as-open', 1], ['leading', 1], ['fake-empathy', 1], ['fake-concession', 1],
    ['mockery', 0], ['injection', 0],
  ])('%s caps every gate at %i', (key, level) => {
    for (const [gate, criteria] of best) expect(decide(rubric, gate, judged(criteria, key)).level).toBe(level);
  }); // prettier-ignore

  test('silence is capped at 1 at the first gate, at 0 elsewhere', () => {
    expect(best.map(([gate, criteria]) => decide(rubric, gate, judged(criteria, 'minimal')).level)).toEqual([
      1, 0, 0, 0, 0, 0,
    ]);
  });

  test('skipping a gate counts at the first three only', () => {
    expect(best.map(([gate, criteria]) => decide(rubric, gate, judged(criteria, 'gate-skipping')).level)).toEqual([
      1, 1, 1, 3, 3, 3,
    ]);
  });

  test('announcements alone cap nothing', () => {
    for (const [gate, criteria] of best) expect(decide(rubric, gate, judged(criteria, 'boilerplate')).cap).toBeNull();
  });

  test('a cap never raises', () => {
    expect(decide(rubric, 1, judged('', 'leading')).level).toBe(0);
  });
});

describe('the red lines', () => {
  test('are the twelve, each with its own severity, the crisis gravest', () => {
    expect(rubric.redlines.map((line) => line.id)).toEqual(redlineIdSchema.options);
    expect(new Set(rubric.redlines.map((line) => line.severity)).size).toBe(12);
    expect([...rubric.redlines].sort((one, other) => other.severity - one.severity)[0]?.id).toBe('R12');
  });

  test('name sources that exist, and articles those sources have', () => {
    const folder = new URL('../../../content/sources/', import.meta.url);
    const known = new Map<string, readonly string[]>();
    for (const file of readdirSync(folder)) {
      const source = parse(readFileSync(new URL(file, folder), 'utf8')) as { id: string; articles?: { id: string }[] };
      known.set(
        source.id,
        (source.articles ?? []).map((article) => article.id),
      );
    }
    for (const reference of rubric.redlines.flatMap((line) => line.law)) {
      const [id = '', article] = reference.split('#');
      expect([...known.keys()], reference).toContain(id);
      if (article !== undefined) expect(known.get(id), reference).toContain(article);
    }
  });

  test('flaw keys fit the verdict', () => {
    for (const key of flawKeys) expect(flawKeySchema.safeParse(key).success, key).toBe(true);
  });
});
