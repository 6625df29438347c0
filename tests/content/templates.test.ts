import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteSources, characters } from '../../src/core/course/template.ts';
import { parseReference } from '../../src/core/course/source-reference.ts';
import { sourceSchema } from '../../src/core/course/source.ts';
import { judge } from '../../src/core/scoring/judge.ts';
import { rubricSchema } from '../../src/core/scoring/rubric.ts';
import type { Gate } from '../../src/core/scoring/verdict.ts';
import { contentFiles, withChange } from '../support/content.ts';
import { sheetsOf } from '../support/templates.ts';

const files = contentFiles();
const sheets = sheetsOf(files);
const rubric = rubricSchema.parse(parse(files.find(({ path }) => path === 'rubric.yaml')?.text ?? ''));
const sources = files
  .filter(({ path }) => path.startsWith('sources/'))
  .map(({ text }) => sourceSchema.parse(parse(text)));

const sheet = (id: string) => {
  const found = sheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

it('there are the seven sheets of the plan, each with a place of its own', () => {
  expect([...sheets].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id)).toEqual([
    'sms',
    'letter',
    'visit-checklist',
    'call-sheet',
    'hardship-form',
    'promise-record',
    'outsourcing-inspection',
  ]);
});

describe.each(sheets)('$id', ({ data }) => {
  it('cites sources and articles that exist', () => {
    for (const { id, article } of noteSources(data).map(parseReference)) {
      const source = sources.find((one) => one.id === id);
      expect(source, id).toBeDefined();
      if (article !== null) expect(source?.articles.map((one) => one.id)).toContain(article);
    }
  });
});

describe('messages', () => {
  const { data, sent } = sheet('sms');

  it.each(sent)('$id is within the length the sheet states, and signs with the whole name of the bank', ({ text }) => {
    expect(characters(text)).toBeLessThanOrEqual(data.messages?.most ?? 0);
    expect(text).toMatch(/^【示例银行】/);
    expect(text).not.toMatch(/[〔〕{}]/);
  });

  it.each(sent)(
    '$id shows neither “逾期” nor an amount in its first sentence, has no link and no exclamation mark',
    ({ text }) => {
      const [first = ''] = text.slice('【示例银行】'.length).split('。');
      expect(first).not.toMatch(/逾期|欠|元/);
      expect(text).not.toMatch(/https?:|www\.|点击|！/);
    },
  );

  it.each(sent)('$id stands by itself: it tells who sends it and where to ask', ({ text }) => {
    expect(text).toContain('祁然');
    expect(text).toContain('客服号码');
  });
});

/** The detector is asked at every gate, for it judges a reply in its situation. */
const redLinesOf = (reply: string) =>
  ([1, 2, 3, 4, 5] as const).flatMap(
    (gate: Gate) =>
      judge(
        { gate, persona: '信用卡持卡人', facts: '信用卡逾期，没有起诉', history: [], borrower: '你们找我什么事？' },
        reply,
        rubric,
      ).redlines,
  );

describe('the red-line detector', () => {
  it('hears a line crossed where there is one', () => {
    expect(redLinesOf('再不还，我们就去你单位找领导，让你同事都知道你欠钱。')).not.toEqual([]);
  });

  it.each(sheet('sms').sent)('finds nothing in the message $id', ({ text }) => {
    expect(redLinesOf(text)).toEqual([]);
  });

  it.each(sheets.flatMap(({ id, said }) => said.map((line) => ({ id, line }))))(
    'finds nothing in what $id has staff say: $line',
    ({ line }) => {
      expect(redLinesOf(line)).toEqual([]);
    },
  );

  it.each(
    sheets
      .filter(({ data }) => data.reader === 'customer')
      // a label or a row of ticks is no sentence, and the detector is made for what is said
      .flatMap(({ id, lines }) => lines.filter((line) => line.includes('。')).map((line) => ({ id, line }))),
  )('finds nothing in what a customer reads on $id: $line', ({ line }) => {
    expect(redLinesOf(line)).toEqual([]);
  });
});

describe('bank.yaml', () => {
  const changed = (before: string | RegExp, after: string) => sheetsOf(withChange(files, 'bank.yaml', before, after));
  const bodyOf = (all: typeof sheets, id: string) => all.find((one) => one.id === id)?.body ?? '';

  it.each([
    ['the name', /name: 示例银行/, 'name: 江岸银行', 'letter', '本函由江岸银行出具'],
    ['the hotline', /hotline: .*/, 'hotline: 电话甲乙', 'letter', '电话：电话甲乙'],
    ['the hours', 'from: "08:00"', 'from: "09:30"', 'visit-checklist', '9:30 至 22:00'],
    ['the calls a day', 'maxCallsPerDay: 3', 'maxCallsPerDay: 2', 'call-sheet', '上限2'],
    ['the channels', /paymentChannels:\n {2}- .*\n/, 'paymentChannels:\n  - 掌上通\n', 'promise-record', '掌上通、'],
    ['the help line', 'number: "12356"', 'number: "99999"', 'hardship-form', '99999'],
    ['the supervisor', /supervisorLine: .*/, 'supervisorLine: 内线 77', 'outsourcing-inspection', '内线 77'],
  ])('%s reaches the sheet', (_name, before, after, id, words) => {
    expect(bodyOf(changed(before, after), id)).toContain(words);
  });

  it('reaches every message', () => {
    const messages = changed(/name: 示例银行/, 'name: 江岸银行').find(({ id }) => id === 'sms')?.sent ?? [];
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.filter(({ text }) => !text.startsWith('【江岸银行】'))).toEqual([]);
  });
});
