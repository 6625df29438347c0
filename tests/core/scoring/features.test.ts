import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf, ONE, type Feature } from '../../../src/core/scoring/features.ts';
import { rulesOf } from '../../../src/core/scoring/judge.ts';
import { read } from '../../../src/core/scoring/reading.ts';
import type { Gate } from '../../../src/core/scoring/verdict.ts';
import { anyText, borrowers, gates } from './strings.ts';
import { situation } from './support.ts';

const LINE = '你们天天打电话，烦不烦？再打我就投诉你们！';

function features(reply: string, borrower: string = LINE, gate: Gate = 1, facts = ''): Feature[] {
  const reading = read(situation(gate, borrower, facts), reply);
  return featuresOf(reading, rulesOf(reading));
}
const keys = (reply: string, borrower?: string, gate?: Gate, facts?: string): string[] =>
  features(reply, borrower, gate, facts).map(({ key }) => key);
const valueOf = (key: string, reply: string, borrower?: string, facts?: string): number =>
  features(reply, borrower, 1, facts).find((feature) => feature.key === key)?.value ?? 0;

describe('features of any text', () => {
  test('are each named once, whole and within range, with spans inside the folded text', () => {
    fc.assert(
      fc.property(gates, borrowers, anyText, anyText, (gate, borrower, reply, facts) => {
        const { length } = read(situation(gate, borrower, facts), reply).text;
        const found = features(reply, borrower, gate, facts);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { key, value, start, end } of found) {
          expect(key.length).toBeGreaterThan(1);
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(4 * ONE);
          if (start === -1) expect(end).toBe(-1);
          else expect(0 <= start && start <= end && end <= length).toBe(true);
        }
      }),
    );
  });

  test('come in one order: grams, classes, measures, rules', () => {
    const rank = (key: string): number =>
      ['n', 'tflp', 's', 'r'].findIndex((letters) => letters.includes(key[0] ?? '?'));
    fc.assert(
      fc.property(gates, borrowers, anyText, (gate, borrower, reply) => {
        const ranks = keys(reply, borrower, gate).map(rank);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        expect(ranks).not.toContain(-1);
      }),
    );
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(gates, borrowers, anyText, (gate, borrower, reply) => {
        expect(features(reply, borrower, gate)).toEqual(features(reply, borrower, gate));
      }),
    );
  });

  test('are there even where nothing is said', () => {
    expect(keys('')).toContain('n^$');
  });
});

describe('grams', () => {
  test('mask what repeats the borrower', () => {
    const found = keys('天天打电话，您说。');
    expect(found).toContain('n▇');
    expect(found).toContain('n^▇');
    expect(found).not.toContain('n天');
  });

  test('see no difference between one number and another', () => {
    expect(keys('先还4500元')).toEqual(keys('先还7200元'));
    expect(keys('先还三千')).toContain('n〇');
    expect(keys('先还4500元')).toContain('n0元');
  });

  test('point at the words they are made of', () => {
    const gram = features('您说吧。').find(({ key }) => key === 'n您说');
    expect(gram).toMatchObject({ start: 0, end: 2 });
  });

  test('count less each, the more there are', () => {
    expect(valueOf('n您', '您')).toBeGreaterThan(valueOf('n您', '您先慢慢讲，我在这里听着。'));
  });
});

describe('classes of clauses', () => {
  test('tell a question, an outcry and a pause', () => {
    expect(keys('是吗？')).toEqual(expect.arrayContaining(['tQ', 'fQ', 'lQ']));
    expect(keys('快还钱！')).toContain('tEX');
    expect(keys('这事……')).toContain('tDOT');
    expect(keys('好。')).not.toContain('tQ');
  });

  test('tell first and last clause apart', () => {
    const found = keys('是吗？行。');
    expect(found).toContain('fQ');
    expect(found).not.toContain('lQ');
  });

  test('tell a short mirror from a long one, and a word of the facts', () => {
    expect(keys('投诉，嗯')).toContain('tmir');
    expect(keys('投诉，嗯')).not.toContain('tMIR');
    expect(keys('天天打电话，嗯')).toContain('tMIR');
    expect(keys('您在工地干活', LINE, 1, '工地干活十年')).toContain('tFACT');
    expect(keys('您在厂里上班', LINE, 1, '工地干活十年')).not.toContain('tFACT');
  });

  test('tell a sum that is known from one that is not', () => {
    expect(keys('每月2400元', '好，还2400', 4)).toEqual(expect.arrayContaining(['tNUM', 'tKNUM']));
    expect(keys('每月900元', '好，还2400', 4)).not.toContain('tKNUM');
    expect(keys('每月2400元', '好。', 4, '月供2400元')).toContain('tKNUM');
  });

  test('pair what stands in one clause', () => {
    expect(keys('天天打电话？')).toContain('pMIR+Q');
    expect(keys('天天打电话。是吗？')).not.toContain('pMIR+Q');
  });
});

describe('measures', () => {
  test('grow with what they measure', () => {
    expect(valueOf('sq', '是吗？什么时候？')).toBe(2 * valueOf('sq', '是吗？'));
    expect(valueOf('slen', '您说您说您说您说')).toBeGreaterThan(valueOf('slen', '您说'));
    expect(valueOf('sov', '天天打电话')).toBeGreaterThan(valueOf('sov', '天天打电话，这件事您慢慢说'));
    expect(valueOf('sendq', '是吗？')).toBe(ONE);
    expect(valueOf('sendq', '是吗？好。')).toBe(0);
    expect(valueOf('sopen', '怎么了')).toBe(ONE);
    expect(valueOf('sopen', '嗯')).toBe(0);
    expect(valueOf('snum', '还3000，分12期')).toBe(2 * valueOf('snum', '还3000'));
  });

  test('stop growing, so that a long text does not shout', () => {
    expect(valueOf('sq', '？。'.repeat(100))).toBeLessThanOrEqual(4 * ONE);
    expect(valueOf('slen', '说'.repeat(150))).toBe(valueOf('slen', '说'.repeat(1500)));
  });
});

describe('what the rules found', () => {
  test('is told by criterion and grade', () => {
    const reading = read(situation(1, LINE), '您说。');
    const span = { start: 0, end: 1 };
    const found = featuresOf(reading, {
      a: { grade: 'full', spans: [span] },
      b: { grade: 'weak', spans: [] },
      c: { grade: 'none', spans: [span] },
    });
    expect(found.filter(({ key }) => key.startsWith('r')).map(({ key }) => key)).toEqual(['rafull', 'rbweak']);
  });
});
