import { describe, expect, it } from 'vitest';
import { weightedKappa } from '../../src/tasks/calibrate/agreement.ts';
import { targetsOf } from '../../src/core/scoring/targets.ts';
import { recalibrate } from '../../src/text/recalibrate.ts';
import {
  fileName,
  counterExample,
  measuredDetail,
  measuredWord,
  metWord,
  redlineRemark,
  scoringPage,
  unmetGoals,
} from '../../src/text/scoring-page.ts';
import { readReplies } from '../../src/tasks/calibrate/rated.ts';
import { calibration, group, validation } from '../support/calibration.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const miss = {
  file: 'natural.jsonl',
  gate: 2,
  borrower: '甲',
  reply: '乙',
  rater: 2,
  scorer: 0,
  raterRedline: null,
  scorerRedline: null,
};

describe('words of the goals', () => {
  it('say 达到 and 未达到 from the figures', () => {
    expect(metWord(true)).toBe('达到');
    expect(metWord(false)).toBe('未达到');
    expect(metWord(null)).toBe('');
    expect(scoringPage.headline(3, 3)).toBe('3 项比较，都达到目标');
    expect(scoringPage.headline(1, 3)).toBe('3 项比较，2 项没达到目标');
    expect(scoringPage.headline(0, 0)).not.toMatch(/达到/);
  });

  it('name the goals that some file misses, and none once all are reached', () => {
    expect(unmetGoals(targetsOf(calibration()))).toEqual(['自然的回复，总体一致程度，目标不低于 0.75；测得 0.749']);
    const groups = [group('constructed.jsonl'), group('natural.jsonl')];
    expect(unmetGoals(targetsOf(calibration({ validations: [validation('writers', { groups })] })))).toEqual([]);
  });

  it('show a figure as it was judged, with what it is of', () => {
    const words = Object.fromEntries(
      targetsOf(calibration()).map(({ key, rows }) => {
        const [measured] = rows[0]?.measured ?? [];
        if (measured === undefined) throw new Error(key);
        return [key, `${measuredWord(key, measured)} ${measuredDetail(key, measured)}`.trim()];
      }),
    );
    expect(words).toEqual({
      constructed: '0.900',
      'constructed-gate': '0.850 第一关',
      natural: '0.749',
      crisis: '0.800',
      criteria: '0.850 最低；2 / 2 条达到',
      'redline-recall': '98% 98 / 100',
      'redline-alarms': '2% 2 / 100',
    });
    expect(measuredWord('natural', { over: 'writers', value: null, met: null })).toBe('没有数据');
    expect(measuredWord('natural', { over: 'writers', value: -12, met: false })).toBe('−0.012');
  });

  it('name files as the trainer knows them, and a foreign file as it is', () => {
    expect(fileName('constructed.jsonl')).toBe('编写，给定');
    expect(fileName('natural-ours.jsonl')).toBe('自然，自制');
    expect(fileName('natural-citybank.jsonl')).toBe('自然，citybank');
    expect(fileName('other.json')).toBe('other.json');
    expect(scoringPage.data.made('natural-citybank.jsonl')).toBe('本行加入');
  });
});

describe('examples', () => {
  it('mark what must not be learnt', () => {
    expect(counterExample(miss)).toBeNull();
    expect(counterExample({ ...miss, scorerRedline: 'R5' })).toBeNull();
    expect(counterExample({ ...miss, rater: 0, scorer: 2 })).toBe('worthless');
    expect(counterExample({ ...miss, rater: 0, raterRedline: 'R5' })).toBe('redline');
  });

  it('say who saw the red line', () => {
    expect(redlineRemark(miss)).toBe('');
    expect(redlineRemark({ ...miss, scorerRedline: 'R5' })).toMatch(/程序判为红线 R5，评级者认为没有/);
    expect(redlineRemark({ ...miss, raterRedline: 'R4' })).toMatch(/评级者判为红线 R4，程序没有/);
    expect(redlineRemark({ ...miss, raterRedline: 'R4', scorerRedline: 'R4' })).toBe('都判为红线 R4');
    expect(redlineRemark({ ...miss, raterRedline: 'R4', scorerRedline: 'R5' })).toMatch(/R4.*R5/);
  });
});

describe('how to recalibrate', () => {
  it('gives example lines that the calibration reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'replies-'));
    try {
      writeFileSync(join(folder, 'contexts-bank.jsonl'), `${recalibrate.contextExample}\n`);
      writeFileSync(join(folder, 'natural-bank.jsonl'), `${recalibrate.replyExample}\n`);
      const { rated } = readReplies(folder);
      expect(rated).toHaveLength(1);
      const keys = (line: string) => Object.keys(JSON.parse(line) as object);
      expect(keys(recalibrate.contextExample)).toEqual(recalibrate.contextFields.map(([name]) => name));
      expect(keys(recalibrate.replyExample)).toEqual(recalibrate.replyFields.map(([name]) => name));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives a formula that is the weighted kappa', () => {
    expect(recalibrate.formula).toBe(
      '=1-SUMXMY2(A2:A101,B2:B101)/COUNT(A2:A101)/(VARP(A2:A101)+VARP(B2:B101)+(AVERAGE(A2:A101)-AVERAGE(B2:B101))^2)',
    );
    const pairs = [
      [0, 0],
      [1, 2],
      [2, 2],
      [3, 1],
      [3, 3],
      [1, 1],
      [0, 1],
    ] as const;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const varp = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2));
    const a = pairs.map(([one]) => one);
    const b = pairs.map(([, other]) => other);
    const sumxmy2 = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
    const formula = 1 - sumxmy2 / pairs.length / (varp(a) + varp(b) + (mean(a) - mean(b)) ** 2);
    expect(formula).toBeCloseTo(weightedKappa(pairs), 12);
  });
});
