import { describe, expect, test } from 'vitest';
import type { ResultsFileProblem, SkippedEvent } from '../../src/core/record/exchange.ts';
import { foldProgress } from '../../src/core/record/progress.ts';
import { checkName, checkReply } from '../../src/core/record/reply-check.ts';
import type { TextProblem } from '../../src/core/record/reply-check.ts';
import { resultRows } from '../../src/core/record/result-rows.ts';
import { degradedMessage, replyMessage, setAsideMessage, storageMessage } from '../../src/text/record.ts';
import { resultsFileMessage, skippedMessage } from '../../src/text/results-file.ts';
import { resultsAsText } from '../../src/text/result-lines.ts';
import { event, inOrder, rule } from '../support/record-events.ts';

const problems: ResultsFileProblem[] = [
  { ok: false, code: 'too-large', params: { limit: 20_971_520, size: 52_428_800 } },
  { ok: false, code: 'unreadable', params: {} },
  { ok: false, code: 'empty', params: {} },
  { ok: false, code: 'not-json', params: {} },
  { ok: false, code: 'cut-short', params: {} },
  { ok: false, code: 'other-product', params: {} },
  { ok: false, code: 'newer-format', params: { version: 2 } },
  { ok: false, code: 'bad-field', params: { path: 'profile.name' } },
  { ok: false, code: 'too-many-events', params: { limit: 50_000, count: 50_001 } },
  { ok: false, code: 'dangerous-key', params: { path: 'events.0.__proto__' } },
];

/** Plain sentences with full-width punctuation: nothing missing, nothing of the code left in. */
function expectSentences(...texts: string[]): void {
  for (const text of texts) {
    expect(text).toMatch(/。$/);
    expect(text).not.toMatch(/undefined|NaN|[!！]|[\u4e00-\u9fff][,.:;?]/);
  }
}

describe('a refused file', () => {
  test.each(problems)('$code: says what happened and what to do, to either reader', (problem) => {
    const [trainee, trainer] = [resultsFileMessage(problem), resultsFileMessage(problem, 'trainer')];
    expectSentences(trainee.what, trainee.todo, trainer.what, trainer.todo);
    expect(trainee.what).toContain('没有导入');
    expect(trainer.what).toBe(trainee.what);
    expect(trainer.todo).not.toContain('打开“我的记录”，重新导出');
  });

  test('no two read alike', () => {
    expect(new Set(problems.map((problem) => resultsFileMessage(problem).what)).size).toBe(problems.length);
  });

  test('names sizes, versions and fields', () => {
    const what = problems.map((problem) => resultsFileMessage(problem).what).join('\n');
    for (const part of ['50 MB', '20 MB', '格式 2', 'profile.name', '姓名', '50001', '__proto__'])
      expect(what).toContain(part);
  });

  test('a field deep in a list is named by its list', () => {
    const problem: ResultsFileProblem = { ok: false, code: 'bad-field', params: { path: 'setAside.0.raw' } };
    expect(resultsFileMessage(problem).what).toContain('setAside.0.raw”（未能读取的记录）');
  });
});

test('skipped events are counted by reason, with their places from 1', () => {
  const at = (index: number, reason: SkippedEvent['reason']) => ({ index, reason });
  const many = Array.from({ length: 7 }, (_, index) => at(index + 10, 'newer-version'));
  const message = skippedMessage([at(0, 'damaged'), at(4, 'damaged'), ...many], 'trainer');
  expectSentences(message?.what ?? '', message?.todo ?? '');
  expect(message?.what).toContain('有 9 条记录没有导入：2 条已损坏（第 1、5 条）；7 条由更新的版本写入');
  expect(message?.what).toContain('（第 11、12、13、14、15 条等）');
  expect(skippedMessage([])).toBeNull();
});

describe('a reply that cannot be sent', () => {
  const problem = (check: ReturnType<typeof checkReply>) => check as TextProblem;

  test('each in its own words', () => {
    const messages = ['', '😀', '字'.repeat(620)].map((text) => replyMessage(problem(checkReply(text))));
    expectSentences(...messages);
    expect(messages[2]).toBe('这句话有 620 个字，最多 500 个，请删去 120 个。');
    expect(new Set(messages).size).toBe(3);
  });

  test('names are spoken of as names', () => {
    expect(replyMessage(problem(checkName('')), 'name')).toBe('请填写姓名。');
    expect(replyMessage(problem(checkName('林'.repeat(41))), 'name')).toContain('姓名有 41 个字');
  });
});

test('storage: each fault and each fallback has its own message', () => {
  const messages = [
    storageMessage('quota-exceeded'),
    storageMessage('unavailable'),
    storageMessage('invalid-event'),
    degradedMessage('unavailable'),
    degradedMessage('newer-database'),
  ];
  for (const { what, todo } of messages) expectSentences(what, todo);
  expect(new Set(messages.map(({ what }) => what)).size).toBe(5);
});

test('rows set aside are counted by reason', () => {
  expect(setAsideMessage([])).toBeNull();
  const message = setAsideMessage([
    { key: 'a', reason: 'damaged', raw: '' },
    { key: 'b', reason: 'newer-version', raw: '' },
  ]);
  expectSentences(message?.what ?? '', message?.todo ?? '');
  expect(message?.what).toContain('有 2 条记录读不出来（1 条已损坏，1 条由更新的版本写入）');
});

describe('results as text', () => {
  const titles = {
    lesson: (id: string) => `课:${id}`,
    case: (id: string) => `例:${id}`,
    scenario: (id: string) => `话:${id}`,
  };
  const noon = new Date(2026, 10, 24, 12).getTime();

  test('a line a row, under name and day', () => {
    const events = inOrder(
      [
        event('section-read'),
        event('lesson-finished'),
        event('section-read', { lesson: '2-1-team' }),
        event('case-answered'),
        event('case-answered', { question: 'q2', text: null }),
        event('roleplay-started'),
        event('roleplay-replied'),
      ],
      noon,
    );
    const rows = resultRows(foldProgress(events, 'lin', rule));
    expect(resultsAsText({ name: '林晓', unit: '城东支行' }, rows, titles, noon).split('\n')).toEqual([
      '五关　学习记录（自练，未监考）',
      '学员：林晓（城东支行）',
      '导出：2026-11-24',
      '',
      '课文　课:4-1-1-gate-1：2026-11-24 学完',
      '课文　课:2-1-team：读过 1 节',
      '案例　例:mirroring：答 1 题，跳过 1 题',
      '自练　第一关：未过，最好 2 级，用了 1 句',
      '通话　2026-11-24 话:deng-kai（自练）：1 句，未打完',
    ]);
  });

  test('says so when there is nothing, and never begins a line with a formula', () => {
    const text = resultsAsText({ name: '=cmd()', unit: '' }, [], titles, noon);
    expect(text).toContain('还没有记录。');
    expect(text.split('\n').every((line) => !/^[=+@-]/.test(line))).toBe(true);
  });
});
