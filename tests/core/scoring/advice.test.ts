import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, type AdviceTools } from '../../../src/core/scoring/advice.ts';
import { MOST_CHANGED, type GateMoves } from '../../../src/core/scoring/advice-moves.ts';
import { judge } from '../../../src/core/scoring/judge.ts';
import type { Gate, Verdict } from '../../../src/core/scoring/verdict.ts';
import { readReplies } from '../../../src/tasks/calibrate/rated.ts';
import { moves } from '../../support/advice.ts';
import { verdictOf } from '../../support/call.ts';
import { rubric, situation } from './support.ts';
import '../../support/property-runs.ts';

const limits = { changed: MOST_CHANGED, reply: 500, tried: 12 };
const tools: AdviceTools = { rubric, moves, judge, limits };
const LINE = '公司把工资砍了四成，一个礼拜打我六个电话！';

/** A judge of the tests: level 3 where the reply has one of these words, else as it was. */
const pleasedBy =
  (words: string, other: Partial<Verdict> = {}): AdviceTools['judge'] =>
  (_situation, reply) =>
    reply.includes(words) ? verdictOf(3) : verdictOf(1, other);
const only = (gate: number, own: Omit<GateMoves, 'gate'>): readonly GateMoves[] => [{ gate, ...own }];
const missing = (level: 0 | 1 | 2, more: Partial<Verdict> = {}) =>
  verdictOf(level, { criteria: { a: 'none', b: 'full', c: 'full', d: 'full' }, ...more });

describe('one piece of advice', () => {
  test('fills the move with his own words, in the person of the one who mirrors, after the name', () => {
    const own = only(1, { a: [{ put: 'front', say: '{原话}……' }] });
    const advice = advise(situation(1, LINE), '钟工，您消消气。', missing(1), {
      ...tools,
      moves: own,
      judge: pleasedBy('……'),
    });
    expect(advice).toMatchObject({
      kind: 'rewritten',
      mended: ['a'],
      text: '钟工，工资砍了四成……您消消气。',
      changed: 8,
    });
  });

  test('a sentence the judge gives no higher level is not shown', () => {
    const own = only(1, { a: [{ put: 'front', say: '{原话}……' }] });
    const advice = advise(situation(1, LINE), '您消消气。', missing(2), {
      ...tools,
      moves: own,
      judge: () => verdictOf(2),
    });
    expect(advice).toEqual({ kind: 'hint', criterion: 'a' });
  });

  test('a sentence that crosses a red line is not shown, whatever its level', () => {
    const crossing: AdviceTools['judge'] = () => ({ ...verdictOf(3), redline: 'R5', redlines: ['R5'] });
    const own = only(1, { a: [{ put: 'end', say: '我找您家里人说。' }] });
    expect(advise(situation(1, LINE), '您消消气。', missing(1), { ...tools, moves: own, judge: crossing })?.kind).toBe(
      'hint',
    );
  });

  test('nothing beyond the limits of change and length reaches the judge', () => {
    const own = only(1, {
      a: [
        { put: 'end', say: '好'.repeat(21) },
        { put: 'front', say: '行'.repeat(9) },
      ],
    });
    const seen: string[] = [];
    const watching: AdviceTools['judge'] = (_situation, reply) => {
      seen.push(reply);
      return verdictOf(1);
    };
    const tight = { ...limits, changed: 20, reply: 14 };
    advise(situation(1, LINE), '您消消气。', missing(1), { ...tools, moves: own, judge: watching, limits: tight });
    expect(seen).toEqual([`${'行'.repeat(9)}您消消气。`]);
  });

  test('at most so many sentences are tried', () => {
    let tried = 0;
    const counting: AdviceTools['judge'] = () => {
      tried += 1;
      return verdictOf(0);
    };
    const poor = verdictOf(1, { criteria: { a: 'none', b: 'none', c: 'full', d: 'none' } });
    advise(situation(1, LINE), '您消消气。', poor, { ...tools, judge: counting, limits: { ...limits, tried: 5 } });
    expect(tried).toBe(5);
  });

  test('a red line is answered with what may be said, a full reply with nothing', () => {
    expect(
      advise(situation(1, LINE), '我找您单位。', verdictOf(0, { redline: 'R5', redlines: ['R5'] }), tools),
    ).toEqual({
      kind: 'redline',
      redline: 'R5',
    });
    expect(advise(situation(1, LINE), '六个电话？', verdictOf(3), tools)).toBeNull();
  });

  test('words that break a criterion of absence are taken out to the end of their sentence', () => {
    const reply = '六个电话是多了，系统派的我也没办法。';
    const start = reply.indexOf('系统');
    const verdict = verdictOf(1, {
      criteria: { a: 'full', b: 'full', c: 'none', d: 'full' },
      evidence: [{ criterion: 'c', start, end: start + 3 }],
    });
    const own = only(1, { c: [{ put: 'instead', say: '' }] });
    const advice = advise(situation(1, LINE), reply, verdict, { ...tools, moves: own, judge: () => verdictOf(3) });
    expect(advice).toMatchObject({ kind: 'rewritten', text: '六个电话是多了。', changed: 11 });
  });

  test('at level 0 nothing is added while the harm stays', () => {
    const reply = '少废话。今天必须还。';
    const verdict = missing(0, { flaws: ['pressure'], evidence: [{ flaw: 'pressure', start: 4, end: 9 }] });
    const own = only(1, { a: [{ put: 'front', say: '{原话}……' }], c: [{ put: 'instead', say: '' }] });
    const advice = advise(situation(1, LINE), reply, verdict, { ...tools, moves: own, judge: () => verdictOf(2) });
    expect(advice).toMatchObject({ mended: ['a', 'c'] });
    expect(advice?.kind === 'rewritten' && advice.text).not.toContain('必须还');
  });

  test('a move waits for its words: his line, the facts, the reply', () => {
    const own = only(1, {
      a: [
        { put: 'end', say: '甲说的。', hearing: ['五十个'] },
        { put: 'end', say: '乙说的。', knowing: ['报批'] },
        { put: 'end', say: '丙说的。', saying: ['先忙'] },
        { put: 'end', say: '丁说的。', unless: ['消气'] },
      ],
    });
    const said = (borrower: string, facts: string, reply: string) => {
      const seen: string[] = [];
      const watching: AdviceTools['judge'] = (_situation, mended) => {
        seen.push(mended.slice(-4, -3));
        return verdictOf(1);
      };
      advise(situation(1, borrower, facts), reply, missing(1), { ...tools, moves: own, judge: watching });
      return seen.join('');
    };
    expect(said(LINE, '', '您消消气。')).toBe('');
    expect(said('五十个电话', '', '您消消气。')).toBe('甲');
    expect(said(LINE, '须报批', '您消消气。')).toBe('乙');
    expect(said(LINE, '', '您先忙。')).toContain('丙');
    expect(said(LINE, '', '您请讲。')).toBe('丁');
  });

  test('who says 你 is given 你', () => {
    const own = only(1, { a: [{ put: 'end', say: '您受累了。' }] });
    const advice = advise(situation(1, LINE), '你消消气。', missing(1), {
      ...tools,
      moves: own,
      judge: pleasedBy('受累'),
    });
    expect(advice).toMatchObject({ text: '你消消气。你受累了。' });
  });

  test('a crisis gets crisis moves only, whatever the gate', () => {
    const borrower = '我不想活了，过了今晚就清净了。';
    const asked = situation(4, borrower, '月结余约1,900元，分期须报批');
    const verdict = judge(asked, '您别这么想，慢慢来。', rubric);
    expect(verdict.judgedAs).toBe('crisis');
    const seen: string[] = [];
    advise(asked, '您别这么想，慢慢来。', verdict, {
      ...tools,
      judge: (one, reply, table) => {
        seen.push(reply);
        return judge(one, reply, table);
      },
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const reply of seen) expect(reply).not.toMatch(/期|报批|哪笔|还款|每月/);
  });
});

const folder = fileURLToPath(new URL('../../../content/replies', import.meta.url));
const natural = readReplies(folder).rated.filter(({ file, redline }) => file === 'natural.jsonl' && redline === null);
const sample = natural.filter((_, i) => i % 4 === 0);

describe('over natural replies', () => {
  test('every mended sentence keeps within the limits, rises, and crosses no red line', () => {
    expect(sample.length).toBeGreaterThan(280);
    let mended = 0;
    let poor = 0;
    for (const { situation: asked, reply } of sample) {
      const verdict = judge(asked, reply, rubric);
      const advice = advise(asked, reply, verdict, tools);
      if (verdict.level === 3 || verdict.redline !== null) continue;
      poor += 1;
      if (advice?.kind !== 'rewritten') continue;
      mended += 1;
      const after = judge(asked, advice.text, rubric);
      const length = (kind: 'added' | 'removed') =>
        advice.parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + Array.from(text).length, 0);
      expect(advice.changed, advice.text).toBeLessThanOrEqual(MOST_CHANGED);
      expect(Math.max(length('added'), length('removed')), advice.text).toBeLessThanOrEqual(advice.changed);
      expect(after.level, advice.text).toBeGreaterThan(verdict.level);
      expect(after.redline, advice.text).toBeNull();
      expect(advice.text.length).toBeLessThanOrEqual(500);
      expect(advice.text, 'no slot is left open').not.toMatch(/[{}]/);
      const old = advice.parts.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
      expect(old.join('')).toBe(reply);
    }
    expect(mended / poor).toBeGreaterThan(0.6);
  });
});

describe('whatever is said', () => {
  const gates = fc.constantFrom<Gate>(0, 1, 2, 3, 4, 5);
  const hostile = fc.constantFrom(
    '{原话}',
    '{数}',
    '$&$1',
    '<script>',
    '\\u0000',
    '我手就抖{权利}',
    '三千五$`',
    '））（（',
    '，。',
  );
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), hostile, fc.constant('电话打了六个，')),
    {
      maxLength: 8,
    },
  );
  const text = words.map((list) => list.join(''));

  test('nothing throws, and braces and signs in what was said stay what they are', () => {
    fc.assert(
      fc.property(gates, text, text, (gate, borrower, reply) => {
        const asked = situation(gate, borrower, '月结余约1,900元，分期须报批');
        const advice = advise(asked, reply, judge(asked, reply, rubric), tools);
        if (advice?.kind !== 'rewritten') return;
        for (const part of advice.parts) if (part.kind === 'added') expect(part.text).not.toMatch(/[{}$<\\]/);
      }),
      { numRuns: 60, examples: [[4, '三千五$`三千五$`', '']] },
    );
  });

  test('the same question gets the same advice', () => {
    const asked = situation(1, LINE);
    const verdict = judge(asked, '您别激动。', rubric);
    expect(advise(asked, '您别激动。', verdict, tools)).toEqual(advise(asked, '您别激动。', verdict, tools));
  });
});
