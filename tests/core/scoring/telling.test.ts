import { describe, expect, test } from 'vitest';
import { fillings, tellingRuns } from '../../../src/core/scoring/telling.ts';
import { situation } from './support.ts';

const runs = (borrower: string, reply = '', gate: 1 | 2 | 3 = 1) => tellingRuns({ gate, borrower }, reply);

describe('the words worth mirroring', () => {
  test.each([
    ['公司把工资砍了四成，你们倒好，一个礼拜打我六个电话！', ['工资砍了四成', '打您六个电话']],
    ['我讲了八百遍了，学校没跟我结账，我拿什么跟你们结？', ['学校没跟您结账', '讲了八百遍了']],
    ['账我认。就是一看你们号码我手就哆嗦，不敢接。', ['手就哆嗦']],
  ])('%s', (borrower, expected) => {
    expect(runs(borrower)).toEqual(expected);
  });

  test('2–8 characters, none of 我 or 你, at most two', () => {
    const all = runs('我手机一响我就心慌，三个人三张嘴，货全压在海外仓，钱一分没进我口袋');
    expect(all).toHaveLength(2);
    for (const run of all) expect(run).toMatch(/^[^我你]{2,8}$/u);
  });

  test('not what the trainee has said already', () => {
    expect(runs('公司把工资砍了四成，一个礼拜打我六个电话！', '工资砍了四成，难怪您急。')).toEqual(['打您六个电话']);
  });

  test('no insult, and after the first gate no hearsay', () => {
    expect(runs('你们这帮骗子，滚。')).toEqual([]);
    expect(runs('群主说了年底肯定翻十倍，五年自动核销。', '', 2)).toEqual([]);
  });
});

describe('slots', () => {
  test('his sum, his date, what is left over, the right he names, his doubt', () => {
    const facts = '月到手9,500元；月结余约2,700元；分期须报批';
    expect(fillings(situation(5, '行，每月十五号，两千六，我尽量吧。', facts), '')).toMatchObject({
      数: ['两千六'],
      日: ['每月十五号'],
      余: ['2700元'],
      疑: ['尽量'],
      权利: [],
    });
    expect(fillings(situation(1, '我这边录着音呢！'), '').权利).toEqual(['录音']);
    expect(fillings(situation(1, '叫你们领导来！'), '').权利).toEqual(['找领导']);
  });

  test('nothing where nothing is said', () => {
    const empty = { 原话: [], 数: [], 日: [], 余: [], 权利: [], 疑: [] };
    expect(fillings(situation(1, ''), '')).toEqual(empty);
    expect(fillings(situation(4, '嗯。'), '')).toEqual(empty);
  });
});
