import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/scoring/decision.ts';
import { explain } from '../../../src/core/scoring/explain.ts';
import { gateSchema, verdictSchema, type Gate } from '../../../src/core/scoring/verdict.ts';
import { rubric, verdictOf } from './support.ts';

const BORROWERS = [
  '你们天天打电话，烦不烦？再打我就投诉你们！',
  '网上都说拖个两三年银行就算了，我生意赔光了。',
  '还是想还的……就是我老婆还不知道这事。',
  '行吧，那我下个月先还五千，剩下的再说。',
  '好，那就每月十号还两千四，我尽量。',
  '过了今晚你们就不用打了，我活够了。',
  '',
];
const PIECES = [
  '听起来', '您', '我', '投诉', '权利', '如果', '要是', '怎么', '什么', '？', '。', '，', '……', '但是', '不会', '别', '联系', '您爱人', '单位',
  '五千', '2,400', '每月十号', '工资卡', '提前', '告诉我', '合同', '罚息', '验证码', '保证', '全免', '报批', '自杀', '110', '不谈账了',
  '😀', '\ud83d', '\udc00', '\u202e', '\u200b', '\ufeff', ' ', '　', '\n', 'ＡＢ', '還款', 'l a o l a i', '0️⃣', '一', '难', '担心',
]; // prettier-ignore

const gate = fc.constantFrom(0, 1, 2, 3, 4, 5).map((value): Gate => gateSchema.parse(value));
const borrower = fc.constantFrom(...BORROWERS);
const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const wild = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units));
const reply = fc.oneof(pieced, pieced, fc.string({ unit: 'binary', maxLength: 200 }), wild);

describe('any reply', () => {
  test('is judged without throwing, by a verdict that passes its schema', () => {
    fc.assert(
      fc.property(gate, borrower, reply, (at, line, text) => {
        expect(verdictSchema.safeParse(verdictOf(at, line, text)).success).toBe(true);
      }),
    );
  });

  test('is not told at the first gate that it passed over a right nobody named', () => {
    const rightless = fc.constantFrom('一天到晚打，烦死了。', '我一个送货的，哪来的钱。', '八千六，我说过了。');
    fc.assert(
      fc.property(rightless, reply, (line, text) => {
        const verdict = verdictOf(1, line, text);
        if (verdict.judgedAs === 'gate') expect(verdict.criteria['d']).toBe('full');
      }),
    );
  });

  test('carries evidence that lies inside it', () => {
    fc.assert(
      fc.property(gate, borrower, reply, (at, line, text) => {
        for (const { start, end } of verdictOf(at, line, text).evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('has the level that the table and the caps give for the grades and flaws shown', () => {
    fc.assert(
      fc.property(gate, borrower, reply, (at, line, text) => {
        const verdict = verdictOf(at, line, text);
        const explanation = explain(verdict, rubric, at);
        expect(explanation.level).toBe(verdict.level);
        expect(explanation.cap).toBe(verdict.cap);
        if (verdict.redline !== null) expect(verdict.level).toBe(0);
      }),
    );
  });

  test('is judged alike with spaces after it', () => {
    fc.assert(
      fc.property(gate, borrower, pieced, fc.constantFrom(' ', '   ', '\n', '　'), (at, line, text, space) => {
        expect(verdictOf(at, line, text + space).level).toBe(verdictOf(at, line, text).level);
      }),
    );
  });

  test('never rises by a clause that crosses a red line', () => {
    const clauses = ['。我明天就给你单位领导打电话说你欠款的事。', '。你就是个废物，活该。', '。把验证码念给我。'];
    fc.assert(
      fc.property(gate, borrower, pieced, fc.constantFrom(...clauses), (at, line, text, clause) => {
        const before = verdictOf(at, line, text);
        const after = verdictOf(at, line, text + clause);
        expect(after.level).toBeLessThanOrEqual(before.level);
        if (text.length < 100) expect(after.redline).not.toBeNull();
      }),
    );
  });

  test('is judged the same twice (patterns keep no state)', () => {
    fc.assert(
      fc.property(gate, borrower, pieced, (at, line, text) => {
        expect(verdictOf(at, line, text)).toEqual(verdictOf(at, line, text));
      }),
    );
  });
});

describe('odd replies', () => {
  test.each([
    ['empty', ''],
    ['spaces', ' 　\n\t '],
    ['marks only', '……？！。'],
    ['pictures only', '😀😀'],
  ])('%s counts as silence', (_name, text) => {
    for (const at of [1, 2, 3, 4, 5] as const) {
      const verdict = verdictOf(at, BORROWERS[0] ?? '', text);
      expect(verdict.flaws).toContain('minimal');
      expect(verdict.level).toBeLessThanOrEqual(at === 1 ? 1 : 0);
    }
  });

  test.each([
    ['ten thousand characters', '我们跟您慢慢说，'.repeat(1250)],
    ['ten thousand numerals', '一'.repeat(10_000)],
    ['lone surrogates', '\ud800'.repeat(3000)],
    ['right-to-left marks', '\u202e您爱人\u202d'.repeat(500)],
  ])('%s is judged', (_name, text) => {
    for (const at of [0, 1, 2, 3, 4, 5] as const) {
      expect(verdictSchema.safeParse(verdictOf(at, BORROWERS[3] ?? '', text)).success).toBe(true);
    }
  });
});

describe('the decision table', () => {
  const grades = fc.constantFrom('full', 'weak', 'none');
  const criteria = fc.record({ a: grades, b: grades, c: grades, d: grades, e: grades });
  const keys = [...new Set(rubric.flaws.map((flaw) => flaw.key))];

  test('gives a row for every combination of grades and flaws', () => {
    fc.assert(
      fc.property(gate, criteria, fc.subarray(keys), (at, judged, flaws) => {
        const decision = decide(rubric, at, { criteria: judged, flaws });
        const table = rubric.protocols.find((protocol) => protocol.gate === at)?.table ?? [];
        expect(table[decision.rowIndex]?.level).toBeGreaterThanOrEqual(decision.level);
      }),
    );
  });

  test('caps only lower, and the lowest cap found wins', () => {
    fc.assert(
      fc.property(gate, criteria, fc.subarray(keys), (at, judged, flaws) => {
        const caps = rubric.flaws
          .filter((flaw) => flaws.includes(flaw.key) && (flaw.gates.length === 0 || flaw.gates.includes(at)))
          .map((flaw) => flaw.cap)
          .filter((cap) => cap !== null);
        const { level, rowIndex } = decide(rubric, at, { criteria: judged, flaws });
        const row = rubric.protocols.find((protocol) => protocol.gate === at)?.table[rowIndex]?.level ?? 0;
        expect(level).toBe(Math.min(row, ...caps));
      }),
    );
  });
});
