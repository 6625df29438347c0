import { describe, expect, test } from 'vitest';
import type { ClassFinding } from '../../src/core/results/class-finding.ts';
import { findingHeadline, helpAdvice, helpReason, whenWas } from '../../src/text/trainer.ts';
import { peopleSheet, repliesSheet } from '../../src/text/trainer-sheets.ts';
import { profilesOf, redline } from '../support/results.ts';
import { rubric } from '../support/rubric.ts';

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');

describe('the headline is a finding', () => {
  test.each<[ClassFinding, string]>([
    [{ code: 'stopped', gate: 3, count: 2, people: 3, redlinePeople: 0 }, '三人里两人停在第三关'],
    [{ code: 'stopped', gate: 3, count: 2, people: 3, redlinePeople: 1 }, '三人里两人停在第三关，一人触过红线'],
    [{ code: 'stopped', gate: 1, count: 2, people: 2, redlinePeople: 2 }, '两人都停在第一关，人人都触过红线'],
    [{ code: 'stopped', gate: 5, count: 11, people: 20, redlinePeople: 0 }, '二十人里十一人停在第五关'],
    [{ code: 'stopped', gate: 5, count: 3, people: 21, redlinePeople: 2 }, '21 人里 3 人停在第五关，2 人触过红线'],
    [{ code: 'stopped', gate: 2, count: 1, people: 1, redlinePeople: 1 }, '林停在第二关，触过红线'],
    [{ code: 'all-passed', people: 12, redlinePeople: 0 }, '十二人五关都过了'],
    [{ code: 'no-calls', people: 1, redlinePeople: 0 }, '林还没有打过电话'],
    [{ code: 'under-way', passed: 0, people: 30, redlinePeople: 0 }, '30 人里没有人卡住'],
    [{ code: 'under-way', passed: 1, people: 4, redlinePeople: 0 }, '四人里一人过了五关，其余没有卡住'],
  ])('%j', (finding, words) => {
    expect(plain(findingHeadline(finding, '林'))).toBe(words);
  });
});

describe('whom to help', () => {
  const names = { redline: (id: string) => `<${id}>`, flaw: (key: string) => `<${key}>` };

  test('reasons name red lines and flaws by their titles', () => {
    expect(helpReason({ code: 'redline', count: 2, ids: ['R4', 'R5'] }, names)).toEqual({
      head: '红线两次',
      rest: '<R4>（R4）、<R5>（R5）',
    });
    const stopped = { code: 'stopped', gate: 3, replies: 6, best: 1, flaw: { key: 'why', count: 4 } } as const;
    expect(helpReason(stopped, names)).toEqual({
      head: '第三关未过',
      rest: '说了六句，最好 1 级，其中四句是“<why>”',
    });
  });

  test('advice follows the gravest reason, and a peer is asked where there is one', () => {
    const stopped = { code: 'stopped', gate: 3, replies: 6, best: 1, flaw: null } as const;
    expect(helpAdvice([{ code: 'redline', count: 1, ids: ['R1'] }, stopped], '周敏')).toContain('依据');
    expect(plain(helpAdvice([stopped], '周敏'))).toBe('请周敏带练一次第三关');
    expect(helpAdvice([stopped], null)).toContain('再练一次第三关');
    expect(helpAdvice([{ code: 'silent', days: 20 }], null)).toContain('排不开时间');
  });
});

test('days are those of the calendar', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  expect(whenWas(at(24, 0), at(24, 23))).toBe('今天');
  expect(whenWas(at(23, 23), at(24, 0))).toBe('昨天');
  expect(whenWas(at(15, 23), at(24, 1))).toBe('9 天前');
  expect(whenWas(new Date(2025, 0, 5).getTime(), at(24, 1))).toBe('2025-01-05');
  expect(whenWas(null, at(24, 1))).toBe('从未');
});

describe('sheets', () => {
  const profiles = profilesOf([
    {
      id: 'lin',
      name: '林',
      unit: '城东',
      calls: [
        {
          replies: [
            [1, 3],
            [2, redline('R4'), '不还就抓人'],
          ],
          outcome: 'redline',
        },
      ],
    },
    { id: 'zhou', name: '周' },
  ]);
  const record = (sheet: readonly (readonly unknown[])[], row: number) =>
    Object.fromEntries((sheet[0] ?? []).map((head, index) => [String(head), sheet[row]?.[index]]));

  test('one row a person; a gate not reached is empty', () => {
    const sheet = peopleSheet(profiles, '自练与考核');
    expect(sheet).toHaveLength(3);
    expect(record(sheet, 1)).toMatchObject({
      姓名: '林',
      第一关最好等级: 3,
      第一关是否过: '是',
      红线: 'R4',
      红线次数: 1,
    });
    expect(record(sheet, 1)).toMatchObject({ 第三关最好等级: null, 第三关是否过: '' });
    expect(record(sheet, 2)).toMatchObject({ 姓名: '周', 通话数: 0, 上次: '' });
  });

  test('one row a reply, in the order they were said', () => {
    const sheet = repliesSheet(profiles, { scenario: () => '下周再说', rubric });
    expect(sheet).toHaveLength(3);
    expect(record(sheet, 2)).toMatchObject({
      情景: '下周再说',
      关: 2,
      轮: 2,
      学员说的: '不还就抓人',
      等级: 0,
      红线: 'R4',
    });
    expect(new Set(sheet.map((row) => row.length)).size).toBe(1);
  });
});
