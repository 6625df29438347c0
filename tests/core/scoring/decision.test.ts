import { describe, expect, test } from 'vitest';
import { decide, protocolOf } from '../../../src/core/scoring/decision.ts';
import type { Rubric } from '../../../src/core/scoring/rubric.ts';
import type { Criterion, Gate, Grade, Level } from '../../../src/core/scoring/verdict.ts';
import { rubric } from './support.ts';

/** f full, w weak, - none: "fwf-" is a full, b weak, c full, d none. */
function graded(letters: string): Partial<Record<Criterion, Grade>> {
  const grades: Readonly<Record<string, Grade>> = { f: 'full', w: 'weak', '-': 'none' };
  return Object.fromEntries(Array.from(letters, (letter, i) => ['abcde'[i], grades[letter] ?? 'none']));
}
const levelOf = (gate: Gate, letters: string, ...flaws: string[]): Level =>
  decide(rubric, gate, { criteria: graded(letters), flaws }).level;

/** The rule lines of rubric section 1 and 3, and rulings of section 5, as the table must read them. */
describe('the table of gate 1', () => {
  test.each([
    ['ffff', [], 3],
    ['fff-', [], 2],
    ['f-ff', [], 2],
    ['wfff', [], 2],
    ['f-f-', [], 1],
    ['ff-f', [], 1],
    ['ff-f', ['rebuttal'], 0],
    ['--f-', [], 1],
    ['----', ['lecturing'], 0],
    ['----', ['reciting-terms'], 0],
    ['----', [], 0],
    ['----', ['empty-comfort'], 1],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(1, letters, ...flaws)).toBe(level);
  });
});

describe('the table of gate 2', () => {
  test.each([
    ['ffff', [], 3],
    ['f-ff', [], 2],
    ['fwff', [], 3],
    ['ff-f', [], 2],
    ['f-wf', [], 1],
    ['wff-', [], 1],
    ['-fff', [], 2],
    ['f--f', [], 1],
    ['ffff', ['but-turn'], 1],
    ['fff-', ['but-turn'], 1],
    ['f--f', ['pandering'], 0],
    ['---f', ['belittling'], 0],
    ['---f', ['command'], 0],
    ['w--f', ['command'], 1],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(2, letters, ...flaws)).toBe(level);
  });
});

describe('the table of gate 3', () => {
  test.each([
    ['ffff', [], 3],
    ['ff-f', [], 2],
    ['f--f', [], 2],
    ['-f-f', [], 2],
    ['w-ff', [], 2],
    ['w--f', [], 1],
    ['--ff', [], 1],
    ['ff-f', ['why-question'], 1],
    ['f--f', ['but-turn'], 1],
    ['---f', ['pressure'], 0],
    ['---f', ['command'], 1],
    ['---f', ['command', 'number-demand'], 0],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(3, letters, ...flaws)).toBe(level);
  });
});

describe('the table of gate 4', () => {
  test.each([
    ['ff-f', [], 3],
    ['-fff', [], 3],
    ['-fwf', [], 3],
    ['-f-f', [], 2],
    ['ff-f', ['closed-question'], 2],
    ['fff-', [], 2],
    ['-w-f', [], 2],
    ['--ff', [], 2],
    ['f--f', [], 1],
    ['-w-f', ['accepting-whole'], 1],
    ['-w-f', ['unfounded-raise'], 1],
    ['---f', ['pressure'], 0],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(4, letters, ...flaws)).toBe(level);
  });
});

describe('the table of gate 5', () => {
  test.each([
    ['ff-f', [], 3],
    ['-fff', [], 3],
    ['-f-f', [], 2],
    ['fff-', [], 2],
    ['f---', [], 2],
    ['--ff', [], 2],
    ['-w-f', [], 1],
    ['ffff', ['moral-pressure'], 1],
    ['ffff', ['pressure'], 0],
    ['----', ['off-topic'], 0],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(5, letters, ...flaws)).toBe(level);
  });
});

describe('the crisis table', () => {
  test.each([
    ['ffff-', [], 3],
    ['fff-f', [], 1],
    ['fw-f-', [], 2],
    ['f-ff-', [], 2],
    ['f--f-', [], 1],
    ['-ffff', [], 0],
    ['ffff-', ['injection'], 0],
  ])('gives %s with %j level %i', (letters, flaws, level) => {
    expect(levelOf(0, letters, ...flaws)).toBe(level);
  });
});

describe('caps', () => {
  test('count only at their gates', () => {
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['minimal'] })).toMatchObject({
      level: 1,
      cap: 'minimal',
    });
    expect(decide(rubric, 2, { criteria: graded('ffff'), flaws: ['minimal'] })).toMatchObject({
      level: 0,
      cap: 'minimal',
    });
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['gate-skipping'] }).cap).toBe('gate-skipping');
    expect(decide(rubric, 5, { criteria: graded('ffff'), flaws: ['gate-skipping'] }).cap).toBeNull();
  });

  test('are named only where they lower the level; of several the lowest is', () => {
    expect(decide(rubric, 1, { criteria: graded('f-f-'), flaws: ['parroting'] })).toMatchObject({
      level: 1,
      cap: null,
    });
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['parroting', 'injection'] })).toMatchObject({
      level: 0,
      cap: 'injection',
    });
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['injection', 'parroting'] }).cap).toBe('injection');
  });

  test('leave the row as it was, so that the reason can be told', () => {
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['injection'] }).rowIndex).toBe(0);
  });

  test('of flaws nobody knows are none', () => {
    expect(decide(rubric, 1, { criteria: graded('ffff'), flaws: ['no-such-flaw'] })).toEqual({
      level: 3,
      rowIndex: 0,
      cap: null,
    });
  });
});

describe('a rubric of other shape', () => {
  const protocol = protocolOf(rubric, 1);
  const withTable = (table: typeof protocol.table): Rubric => ({ ...rubric, protocols: [{ ...protocol, table }] });
  const row = { all: [], any: [], none: [], because: '。' };

  test('without the gate is refused by name', () => {
    expect(() => decide({ ...rubric, protocols: [] }, 3, { criteria: {}, flaws: [] })).toThrow('gate 3');
  });

  test('whose rows all fail counts by its last row', () => {
    const table = [
      { ...row, level: 2 as const, all: ['a'] },
      { ...row, level: 1 as const, all: ['b'] },
    ];
    expect(decide(withTable(table), 1, { criteria: {}, flaws: [] })).toEqual({ level: 1, rowIndex: 1, cap: null });
  });

  test('needs one of its alternatives whole, and none of what it excludes', () => {
    const table = [
      { ...row, level: 3 as const, any: [['a', 'b'], ['c']], none: ['d'] },
      { ...row, level: 0 as const },
    ];
    const at = (letters: string): Level => decide(withTable(table), 1, { criteria: graded(letters), flaws: [] }).level;
    expect(at('ff--')).toBe(3);
    expect(at('--f-')).toBe(3);
    expect(at('f---')).toBe(0);
    expect(at('----')).toBe(0);
    expect(at('--ff')).toBe(0);
    expect(at('--fw')).toBe(3);
  });
});
