import { describe, expect, it } from 'vitest';
import { diagnose, type RawFile } from '../../../src/core/course/diagnose.ts';
import type { DiagnosticCode } from '../../../src/core/course/diagnostic.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const TODAY = '2026-11-24';
const path = 'quizzes/5-3-farewell.yaml';
const text = `lesson: 5-3-farewell
title: 试题样张
items:
  - id: z-single
    kind: single
    ask: 哪一句先接住了他的话？
    explain: 先重复，再停。
    sources: [card-measures#68]
    options:
      - { id: a, text: 讲过多少遍了？, correct: true, why: 取了带情绪的字。, sources: [card-measures] }
      - { id: b, text: 您冷静一下。, why: 是安抚。 }
      - { id: c, text: 今天能还多少？, why: 抢了方案。 }
  - id: z-multiple
    kind: multiple
    ask: 哪些可以问？
    explain: 问处境。
    options:
      - { id: a, text: 收入怎样？, correct: true, why: 问处境。 }
      - { id: b, text: 几号发工资？, correct: true, why: 问时间。 }
      - { id: c, text: 找朋友借？, why: 借新还旧。 }
  - id: z-true-false
    kind: true-false
    ask: 可以告诉同事。
    answer: false
    whyNot: 似乎省事。
    explain: 不能透露。
  - id: z-ordering
    kind: ordering
    ask: 先后？
    explain: 先接住。
    steps:
      - 消除对抗
      - 增进信任
      - 推动承诺
  - id: z-matching
    kind: matching
    ask: 怎样配？
    explain: 各有各的时候。
    pairs:
      - { left: 讲过多少遍了？, right: 重复 }
      - { left: 您很为难。, right: 标注 }
      - { left: 要是到账呢？, right: 假设 }
  - id: z-numeric
    kind: numeric
    ask: 每月多少？
    explain: 除以十二。
    answer: 300
    tolerance: 5
    unit: 元
  - id: z-short
    kind: short
    ask: 叫什么？
    explain: 重复。
    accept:
      - 重复
    near:
      - { form: 复读, why: 是照搬。 }
  - id: z-unlawful
    kind: utterance
    ask: 合规吗？
    explain: 不能告诉单位。
    utterance: 再不还就告诉您单位，您单位会处理。
    lawful: false
    redline: R5
    words: 告诉您单位
  - id: z-lawful
    kind: utterance
    ask: 合规吗？
    explain: 只说了渠道。
    utterance: 请走官方渠道还款。
    lawful: true
    redline: null
    words: null
`;
const files: RawFile[] = [...contentFiles().filter((file) => file.path !== path), { path, text }];
/** The line of a text in the sample; of the one after \`from\` where several have it. */
const lineOf = (words: string, from = '') => text.slice(0, text.indexOf(words, text.indexOf(from))).split('\n').length;

interface Mistake {
  name: string;
  before: string;
  after: string;
  code: DiagnosticCode;
  key: string;
  line: number;
  says: string[];
}

const mistakes: Mistake[] = [
  {
    name: 'an unknown kind, naming those there are',
    before: 'kind: ordering',
    after: 'kind: order',
    code: 'invalid-value',
    key: 'items.3.kind',
    line: lineOf('kind: ordering'),
    says: ['true-false', 'utterance'],
  },
  {
    name: 'a missing kind',
    before: '    kind: ordering\n',
    after: '',
    code: 'missing-key',
    key: 'items.3.kind',
    line: lineOf('id: z-ordering'),
    says: ['缺少“kind”'],
  },
  {
    name: 'a misspelt key',
    before: 'whyNot:',
    after: 'whynot:',
    code: 'unknown-key',
    key: 'items.2.whynot',
    line: lineOf('whyNot'),
    says: ['whynot', '拼写'],
  },
  {
    name: 'an id longer than a record can hold',
    before: 'id: z-short',
    after: `id: z-${'s'.repeat(63)}`,
    code: 'invalid-value',
    key: 'items.6.id',
    line: lineOf('id: z-short'),
    says: ['64'],
  },
  {
    name: 'two options only',
    before: '      - { id: c, text: 今天能还多少？, why: 抢了方案。 }\n',
    after: '',
    code: 'invalid-value',
    key: 'items.0.options',
    line: lineOf('options:'),
    says: ['≥ 3'],
  },
  {
    name: 'a quiz that is not named after its lesson',
    before: 'lesson: 5-3-farewell',
    after: 'lesson: 5-1-review',
    code: 'id-is-not-file-name',
    key: 'lesson',
    line: 1,
    says: ['5-1-review', '5-3-farewell'],
  },
  {
    name: 'an item id used twice',
    before: 'id: z-multiple',
    after: 'id: z-single',
    code: 'duplicate-item',
    key: 'items.1.id',
    line: lineOf('id: z-multiple'),
    says: ['z-single', `content/${path}`, '第 4 行'],
  },
  {
    name: 'a source of an item that does not exist',
    before: 'sources: [card-measures#68]',
    after: 'sources: [no-such-law]',
    code: 'dangling-source',
    key: 'items.0.sources',
    line: lineOf('sources: [card-measures#68]'),
    says: ['no-such-law'],
  },
  {
    name: 'an article of an option’s source that does not exist',
    before: 'sources: [card-measures] }',
    after: 'sources: ["card-measures#1068"] }',
    code: 'dangling-article',
    key: 'items.0.options.0.sources',
    line: lineOf('id: a, text: 讲过'),
    says: ['1068'],
  },
  {
    name: 'a single choice with two right options',
    before: 'text: 您冷静一下。,',
    after: 'text: 您冷静一下。, correct: true,',
    code: 'not-one-right-option',
    key: 'items.0.options',
    line: lineOf('options:'),
    says: ['2 个', 'multiple'],
  },
  {
    name: 'a single choice without a right option',
    before: 'text: 讲过多少遍了？, correct: true',
    after: 'text: 讲过多少遍了？, correct: false',
    code: 'not-one-right-option',
    key: 'items.0.options',
    line: lineOf('options:'),
    says: ['0 个'],
  },
  {
    name: 'a multiple choice in which all are right',
    before: 'text: 找朋友借？,',
    after: 'text: 找朋友借？, correct: true,',
    code: 'not-right-and-wrong-options',
    key: 'items.1.options',
    line: lineOf('options:', 'id: z-multiple'),
    says: ['正确 3 个、错误 0 个'],
  },
  {
    name: 'two options with one letter',
    before: '{ id: b, text: 几号发工资？',
    after: '{ id: a, text: 几号发工资？',
    code: 'duplicate-in-item',
    key: 'items.1.options.1.id',
    line: lineOf('几号发工资'),
    says: ['“a”'],
  },
  {
    name: 'two options that say the same',
    before: 'text: 几号发工资？',
    after: 'text: 收入怎样?',
    code: 'duplicate-in-item',
    key: 'items.1.options.1.text',
    line: lineOf('几号发工资'),
    says: ['收入怎样'],
  },
  {
    name: 'a step that comes twice',
    before: '      - 推动承诺',
    after: '      - 消除对抗。',
    code: 'duplicate-in-item',
    key: 'items.3.steps.2',
    line: lineOf('推动承诺'),
    says: ['消除对抗'],
  },
  {
    name: 'a right side that comes twice',
    before: 'right: 标注',
    after: 'right: 重复',
    code: 'duplicate-in-item',
    key: 'items.4.pairs.1.right',
    line: lineOf('right: 标注'),
    says: ['重复'],
  },
  {
    name: 'a tolerance as large as the answer',
    before: 'tolerance: 5',
    after: 'tolerance: 300',
    code: 'tolerance-too-wide',
    key: 'items.5.tolerance',
    line: lineOf('tolerance: 5'),
    says: ['300'],
  },
  {
    name: 'a tolerance below nothing',
    before: 'tolerance: 5',
    after: 'tolerance: -5',
    code: 'invalid-value',
    key: 'items.5.tolerance',
    line: lineOf('tolerance: 5'),
    says: ['≥ 0'],
  },
  {
    name: 'an accepted form of marks only',
    before: '      - 重复',
    after: '      - “……”',
    code: 'form-of-marks-only',
    key: 'items.6.accept.0',
    line: lineOf('      - 重复'),
    says: ['“……”'],
  },
  {
    name: 'a near form that is accepted already',
    before: 'form: 复读',
    after: 'form: 重 复',
    code: 'duplicate-in-item',
    key: 'items.6.near.0.form',
    line: lineOf('form: 复读'),
    says: ['重 复'],
  },
  {
    name: 'words that are not in the utterance',
    before: 'words: 告诉您单位',
    after: 'words: 告诉你单位',
    code: 'words-not-in-utterance',
    key: 'items.7.words',
    line: lineOf('words: 告诉'),
    says: ['告诉你单位', '逐字'],
  },
  {
    name: 'words that stand in the utterance twice',
    before: 'words: 告诉您单位',
    after: 'words: 您单位',
    code: 'words-stand-twice',
    key: 'items.7.words',
    line: lineOf('words: 告诉'),
    says: ['您单位'],
  },
  {
    name: 'an unlawful utterance without its red line',
    before: 'redline: R5',
    after: 'redline: null',
    code: 'unlawful-unmarked',
    key: 'items.7.lawful',
    line: lineOf('lawful: false'),
    says: ['redline', 'words'],
  },
  {
    name: 'a lawful utterance with a red line',
    before: 'lawful: false',
    after: 'lawful: true',
    code: 'lawful-but-marked',
    key: 'items.7.lawful',
    line: lineOf('lawful: false'),
    says: ['null'],
  },
];

describe('check of quizzes', () => {
  it('finds nothing wrong with the sample', () => {
    expect(diagnose(files, TODAY).map(diagnosticLine)).toEqual([]);
  });

  it.each(mistakes)('stops at $name', ({ before, after, code, key, line, says }) => {
    const found = diagnose(withChange(files, path, before, after), TODAY).filter((one) => one.file === path);
    const diagnostic = found.find((one) => one.code === code && one.key === key);
    expect(found.map((one) => `${one.code} ${one.key}`)).toContain(`${code} ${key}`);
    expect(diagnostic).toMatchObject({ line, severity: 'error' });
    // A misspelt key is missing as well; apart from that one mistake is one finding.
    expect(found.filter((one) => one.code === code || one.code !== 'missing-key')).toHaveLength(1);
    const message = diagnostic === undefined ? '' : diagnosticLine(diagnostic);
    expect(message).toContain(`content/${path} 第 ${String(line)} 行［${key}］`);
    for (const words of says) expect(message).toContain(words);
  });

  it('stops at an item id that another quiz has, and names that quiz', () => {
    const other = { path: 'quizzes/5-1-review.yaml', text: text.replace('lesson: 5-3-farewell', 'lesson: 5-1-review') };
    const found = diagnose([...files.filter((file) => file.path !== other.path), other], TODAY).map(diagnosticLine);
    expect(found.length).toBeGreaterThanOrEqual(9);
    expect(found[0]).toContain(`content/${path} 第 4 行`);
  });

  it('stops at a quiz of a lesson that is not in the plan', () => {
    const stray = {
      path: 'quizzes/9-9-stray.yaml',
      text: text.replaceAll('z-', 'y-').replace('5-3-farewell', '9-9-stray'),
    };
    expect(diagnose([...files, stray], TODAY).map(diagnosticLine)).toEqual([expect.stringContaining('9-9-stray')]);
  });
});

describe('an inline check', () => {
  const lesson = 'lessons/4-1-1-gate-1.mdx';
  const withTag = (tag: string) =>
    withChange(files, lesson, '<Practice gate={1} />', `${tag}\n\n<Practice gate={1} />`);

  it('may name an item of any quiz', () => {
    expect(diagnose(withTag('<Check item="z-single" />'), TODAY)).toEqual([]);
  });

  it('stops at an item that is nowhere', () => {
    const found = diagnose(withTag('<Check item="z-nowhere" />'), TODAY);
    expect(found).toMatchObject([{ file: lesson, key: '<Check>', code: 'dangling-item', severity: 'error' }]);
    expect(found.map(diagnosticLine)[0]).toContain('z-nowhere');
    const line = (files.find((file) => file.path === lesson)?.text.split('<Practice gate={1} />')[0] ?? '').split(
      '\n',
    ).length;
    expect(found[0]?.line).toBe(line);
  });

  it('stops when it names no item', () => {
    expect(diagnose(withTag('<Check />'), TODAY)).toMatchObject([
      { code: 'missing-attribute', params: { name: 'item' } },
    ]);
  });
});
