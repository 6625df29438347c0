import { describe, expect, it } from 'vitest';
import { documentsFromFiles } from '../../../src/core/search/documents-from-files.ts';
import { documentWords } from '../../../src/text/search.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const course = `
title: 课
subtitle: 课
asOf: "2026-11-24"
rules:
  gate: { repliesOfLevel3: 1, repliesOfLevel2: 2, maxTurns: 6 }
  quiz: { passPercent: 80, attempts: 3 }
  finalTest: { passPercent: 80, attempts: 2 }
  certificate: { allLessonsRead: true, finalTestPassed: true, gatesPassedInExamMode: 5 }
  reading: { charactersPerMinute: 300, maxShareOfMinutes: 0.35 }
days:
  - id: day-1
    title: 第一天
    minutes: 50
    lectures:
      - id: lecture-1
        title: 讲
        outline: [讲]
        minutes: 50
        lessons:
          - id: 4-1-1-gate-1
            title: 第一关
            outline: [1. 第一关：消除对抗]
            minutes: 25
            technique: 重复
            cases: [{ id: mirroring, title: 技巧的运用, outline: 案例：技巧的运用 }]
          - { id: unwritten, title: 没有写的课, outline: [没有写的课], minutes: 25 }
`;
const lesson = `---
lead: 一开口就顶回来。
goals: [会取字, 会停顿]
takeaways: [先还字, 再停]
---
引子。

## 红线

<RedLine id="R5" notSay="找您单位" say="只跟您谈" source="s" article="1">只能找本人。</RedLine>
`;
const oneCase = `---
title: 收银台
fictional: true
summary: 傍晚的电话。
questions:
  - kind: reply
    id: first
    ask: 您回一句。
    gate: 1
    persona: 人设文字
    facts: 事实文字
    history: [坐席：开场]
    borrower: 又来了。
    samples:
      - { level: 3, reply: 标准答案甲, why: 理由甲 }
      - { level: 2, reply: 标准答案乙, why: 理由乙 }
      - { level: 1, reply: 标准答案丙, why: 理由丙 }
    discussion: 讨论文字甲
  - { kind: reflect, id: think, ask: 门开了吗？, discussion: 讨论文字乙 }
---
故事正文。
`;
const source = (more: string): string => `
id: s
kind: law
title: 某办法
issuer: 某机关
number: null
from: null
checked: reported
says: 只找本人。
articles: [{ id: "68", title: 第六十八条, says: 不找别人。, checked: first-hand }]
link: null
readAt: [http://read.example/at]
${more}
`;
const glossary = `terms: [{ id: mirroring, zh: 重复, en: mirroring, definition: 还给对方。, synonyms: [镜像] }]`;

const files = (change: Record<string, string> = {}) =>
  Object.entries({
    'course.yaml': course,
    'glossary.yaml': glossary,
    'lessons/4-1-1-gate-1.mdx': lesson,
    'cases/mirroring.mdx': oneCase,
    'sources/s.yaml': source('to: null'),
    ...change,
  }).map(([path, text]) => ({ path, text }));

function documents(change?: Record<string, string>) {
  const result = documentsFromFiles(files(change), documentWords);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.documents;
}
const textOf = (url: string, change?: Record<string, string>): string =>
  documents(change).find((document) => document.url === url)?.text ?? '';

describe('documentsFromFiles', () => {
  it('gives a lesson one document for the page and one a section, and nothing for a lesson not written', () => {
    const lessons = documents().filter(({ kind }) => kind === 'lesson');
    expect(lessons).toEqual([
      {
        url: '/lessons/4-1-1-gate-1/',
        title: '第一关',
        kind: 'lesson',
        text: '一开口就顶回来。\n重复\n会取字\n会停顿\n1. 第一关：消除对抗\n引子。\n先还字\n再停',
      },
      {
        url: '/lessons/4-1-1-gate-1/#红线',
        title: '第一关',
        kind: 'lesson',
        heading: '红线',
        text: '不能说：找您单位\n可以说：只跟您谈\n只能找本人。',
      },
    ]);
  });

  it('keeps answers of a case out and its story and questions in', () => {
    const text = textOf('/cases/mirroring/');
    expect(text).toContain('故事正文');
    expect(text).toContain('门开了吗');
    expect(text).toContain('案例：技巧的运用');
    expect(text).not.toMatch(/标准答案|理由|讨论文字|人设|事实文字/);
  });

  it('gives a term its synonyms as names, which need not be repeated in the text', () => {
    expect(documents().find(({ kind }) => kind === 'term')).toEqual({
      url: '/glossary/#mirroring',
      title: '重复',
      kind: 'term',
      text: '还给对方。',
      aliases: ['mirroring', '镜像'],
    });
  });

  it('says of a source how far it was checked, article by article, and never where it was read', () => {
    const text = textOf('/sources/s/');
    expect(text).toContain('据公开报道，原文待核：只找本人。');
    expect(text).toContain('第68条　第六十八条　不找别人。');
    expect(text).not.toContain('read.example');
  });

  it.each([
    ['2026-11-24', true],
    ['2026-11-25', false],
  ])('says of a source that lapsed on %s whether it had lapsed at asOf', (to, lapsed) => {
    expect(textOf('/sources/s/', { 'sources/s.yaml': source(`to: "${to}"`) }).includes('已失效：')).toBe(lapsed);
  });

  it.each([
    ['cases/mirroring.mdx', `${oneCase}\n<Turn>没有关`, 'mdx-syntax', 23],
    ['cases/mirroring.mdx', oneCase.replace('gate: 1', 'gate: 9'), 'invalid-value', 9],
    ['sources/s.yaml', source('to: null\nextra: 1'), 'unknown-key', 14],
    ['lessons/4-1-1-gate-1.mdx', '没有信息栏', 'frontmatter-missing', 1],
    ['glossary.yaml', 'terms: [', 'yaml-syntax', 1],
  ])('reports a broken %s by file and line', (path, text, code, line) => {
    const result = documentsFromFiles(files({ [path]: text }), documentWords);
    expect(result).toMatchObject({ ok: false, diagnostics: [{ file: path, code, line }] });
  });

  it('reports a missing plan', () => {
    expect(documentsFromFiles([], documentWords)).toMatchObject({ ok: false, diagnostics: [{ code: 'file-missing' }] });
  });
});

describe('a sheet to print', () => {
  const letterOf = (name: string): string => {
    const changed = withChange(contentFiles(), 'bank.yaml', 'name: 示例银行', `name: ${JSON.stringify(name)}`);
    const result = documentsFromFiles(changed, documentWords);
    return result.ok ? (result.documents.find(({ url }) => url === '/templates/letter/')?.text ?? '') : '';
  };

  it.each(['江岸银行', '<b>{甲}*银行*'])('is found by the words of the bank, within their sentence: %s', (name) => {
    expect(letterOf(name)).toContain(`本函由${name}出具`);
  });
});
