import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import type { DiagnosticCode } from '../../../src/core/course/diagnostic.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { contentFiles, withChange } from '../../support/content.ts';

const TODAY = '2026-11-24';
const files = contentFiles();
const lesson = 'lessons/4-1-1-gate-1.mdx';
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const lineOf = (path: string, words: string, after = 0) =>
  textOf(path).slice(0, textOf(path).indexOf(words, after)).split('\n').length;

interface Mistake {
  name: string;
  path: string;
  before: string | RegExp;
  after: string;
  code: DiagnosticCode;
  key: string;
  line: number;
  /** What the message must say. */
  says: string[];
}

const mistakes: Mistake[] = [
  {
    name: 'a misspelt key',
    path: 'course.yaml',
    before: 'subtitle:',
    after: 'subtitel:',
    code: 'unknown-key',
    key: 'subtitel',
    line: lineOf('course.yaml', 'subtitle:'),
    says: ['subtitel', '拼写'],
  },
  {
    name: 'a missing id',
    path: 'course.yaml',
    before: '  - id: day-1\n    title',
    after: '  - title',
    code: 'missing-key',
    key: 'days.0.id',
    line: lineOf('course.yaml', '  - id: day-1'),
    says: ['缺少“id”'],
  },
  {
    name: 'a value of the wrong kind',
    path: 'course.yaml',
    before: 'minutes: 100',
    after: 'minutes: 一百',
    code: 'invalid-value',
    key: 'days.0.lectures.0.minutes',
    line: lineOf('course.yaml', 'minutes: 100'),
    says: ['number'],
  },
  {
    name: 'a lesson id used twice',
    path: 'course.yaml',
    before: 'id: 1-2-china-now',
    after: 'id: 1-1-us-and-taiwan',
    code: 'duplicate-id',
    key: 'days.0.lectures.0.lessons.1.id',
    line: lineOf('course.yaml', 'id: 1-2-china-now'),
    says: ['1-1-us-and-taiwan', '重复'],
  },
  {
    name: 'minutes that do not add up',
    path: 'course.yaml',
    before: 'minutes: 260',
    after: 'minutes: 250',
    code: 'minutes-do-not-add-up',
    key: 'days.0.lectures.1.minutes',
    line: lineOf('course.yaml', 'minutes: 260'),
    says: ['250', '260'],
  },
  {
    name: 'a source that does not exist',
    path: lesson,
    before: /<Cite id="[a-z0-9-]+"/,
    after: '<Cite id="no-such-law"',
    code: 'dangling-source',
    key: '<Cite>',
    line: lineOf(lesson, '<Cite id='),
    says: ['no-such-law', 'content/sources/no-such-law.yaml'],
  },
  {
    name: 'a term that does not exist',
    path: lesson,
    before: /<Term id="[a-z0-9-]+"/,
    after: '<Term id="no-such-term"',
    code: 'dangling-term',
    key: '<Term>',
    line: lineOf(lesson, '<Term id='),
    says: ['no-such-term', 'glossary.yaml'],
  },
  {
    name: 'a case that does not exist',
    path: lesson,
    before: '<Case id="mirroring"',
    after: '<Case id="no-such-case"',
    code: 'dangling-case',
    key: '<Case>',
    line: lineOf(lesson, '<Case id='),
    says: ['no-such-case'],
  },
  {
    name: 'a scenario that does not exist',
    path: lesson,
    before: 'scenario: where-it-matters',
    after: 'scenario: nowhere',
    code: 'dangling-scenario',
    key: 'practice.scenario',
    line: lineOf(lesson, 'scenario: where'),
    says: ['nowhere'],
  },
  {
    name: 'a tag nobody knows',
    path: lesson,
    before: '<Practice gate={1} />',
    after: '<Praxis gate={1} />',
    code: 'unknown-tag',
    key: '<Praxis>',
    line: lineOf(lesson, '<Practice'),
    says: ['Praxis', 'Practice'],
  },
  {
    name: 'a tag without its attribute',
    path: lesson,
    before: '<Case id="mirroring"',
    after: '<Case case="mirroring"',
    code: 'missing-attribute',
    key: '<Case>',
    line: lineOf(lesson, '<Case id='),
    says: ['id'],
  },
  {
    name: 'front matter without an end',
    path: lesson,
    before: /\n---\n/,
    after: '\n',
    code: 'frontmatter-unclosed',
    key: '',
    line: 1,
    says: ['---'],
  },
  {
    name: 'broken YAML',
    path: 'glossary.yaml',
    before: 'terms:',
    after: 'terms: [',
    code: 'yaml-syntax',
    key: '',
    line: 0,
    says: ['YAML'],
  },
  {
    name: 'broken MDX',
    path: lesson,
    before: '<Case id="mirroring" />',
    after: '<Case id="mirroring">',
    code: 'mdx-syntax',
    key: '',
    line: 0,
    says: ['标签是否成对'],
  },
  {
    name: 'code in the text of a lesson',
    path: lesson,
    before: '<Case id="mirroring" />',
    after: '{amount * 2}\n\n<Case id="mirroring" />',
    code: 'mdx-code',
    key: '',
    line: 0,
    says: ['{amount * 2}', '会被当成程序'],
  },
  {
    name: 'a source whose id is not its file name',
    path: 'sources/card-measures.yaml',
    before: 'id: card-measures',
    after: 'id: card-measure',
    code: 'id-is-not-file-name',
    key: 'id',
    line: 1,
    says: ['card-measure', '文件名'],
  },
  {
    name: 'the law of a red line that leads nowhere',
    path: 'rubric.yaml',
    before: /card-measures#68/,
    after: 'card-measures#1068',
    code: 'dangling-article',
    key: '',
    line: 0,
    says: ['1068'],
  },
  {
    name: 'sections that are not named as planned',
    path: 'course.yaml',
    before: '{ title: 取哪几个字, minutes: 5 }',
    after: '{ title: 取几个字, minutes: 5 }',
    code: 'section-titles-differ',
    key: '',
    line: lineOf('course.yaml', 'title: “又是哪家？”') - 1,
    says: ['取几个字', '取哪几个字', lesson],
  },
  {
    name: 'a slide of a kind there is not, naming those there are',
    path: lesson,
    before: '<Slide title="他在听什么" kind="quote">',
    after: '<Slide title="他在听什么" kind="quotation">',
    code: 'unknown-slide-kind',
    key: '<Slide kind>',
    line: lineOf(lesson, '<Slide title="他在听什么"'),
    says: ['quotation', 'quote', 'quiz'],
  },
  {
    name: 'a slide without a title',
    path: lesson,
    before: '<Slide title="他在听什么" kind="quote">',
    after: '<Slide kind="quote">',
    code: 'missing-attribute',
    key: '<Slide title>',
    line: lineOf(lesson, '<Slide title="他在听什么"'),
    says: ['title'],
  },
  {
    name: 'minutes of a slide that are no time',
    path: lesson,
    before: 'eyebrow="两人一组" minutes={3}>',
    after: 'eyebrow="两人一组" minutes={0}>',
    code: 'invalid-minutes',
    key: '<Slide minutes>',
    line: lineOf(lesson, '<Slide title="您手上最难的那通电话'),
    says: ['“0”', 'minutes={2}'],
  },
  {
    name: 'minutes of a note that are no number',
    path: lesson,
    before: '<Note minutes={2}>',
    after: '<Note minutes="两分钟">',
    code: 'invalid-minutes',
    key: '<Note minutes>',
    line: lineOf(lesson, '<Note minutes={2}>'),
    says: ['两分钟'],
  },
  {
    name: 'a question that the case of a slide has not',
    path: lesson,
    before: 'question="first-line"',
    after: 'question="last-line"',
    code: 'dangling-question',
    key: '<Slide question>',
    line: lineOf(lesson, 'question="first-line"'),
    says: ['last-line', 'mirroring', 'content/cases/mirroring.mdx'],
  },
  {
    name: 'the case of a slide that does not exist',
    path: lesson,
    before: 'case="mirroring" question="first-line"',
    after: 'case="mirrors" question="first-line"',
    code: 'dangling-case',
    key: '<Slide case>',
    line: lineOf(lesson, 'question="first-line"'),
    says: ['mirrors'],
  },
  {
    name: 'a slide that asks a question which is in no quiz',
    path: lesson,
    before: 'item="g1-three-words"',
    after: 'item="g1-three-word"',
    code: 'dangling-item',
    key: '<Slide item>',
    line: lineOf(lesson, 'item="g1-three-words"'),
    says: ['“g1-three-word”', '拼写', 'content/quizzes/'],
  },
  {
    name: 'a question on a slide of another kind',
    path: lesson,
    before: '<Slide kind="quiz" item="g1-three-words">',
    after: '<Slide title="题" item="g1-three-words">',
    code: 'item-needs-quiz-slide',
    key: '<Slide item>',
    line: lineOf(lesson, 'item="g1-three-words"'),
    says: ['point', 'quiz', 'item'],
  },
  {
    name: 'the source of a slide that does not exist',
    path: lesson,
    before: 'source="card-measures" article="68" steps',
    after: 'source="card-measure" article="68" steps',
    code: 'dangling-source',
    key: '<Slide source>',
    line: lineOf(lesson, 'source="card-measures" article="68" steps'),
    says: ['card-measure'],
  },
  {
    name: 'a slide too dense to be read, by its title',
    path: lesson,
    before: '- 不给方案\n',
    after: Array.from({ length: 6 }, () => '- 不给方案\n').join(''),
    code: 'slide-too-dense',
    key: '<Slide>',
    line: lineOf(lesson, '<Slide title="第一关只做一件事"'),
    says: ['“第一关只做一件事”', '9 行', '至多 7 行'],
  },
  {
    name: 'a question too long for the wall, by what it asks',
    path: lesson,
    before: 'item="g1-three-words"',
    after: 'item="g1-name-the-slip"',
    code: 'slide-too-dense',
    key: '<Slide>',
    line: lineOf(lesson, 'item="g1-three-words"'),
    says: ['“下面五句都没接好', '至多 7 行、130 字'],
  },
];

describe('content check', () => {
  it('finds nothing wrong with the course as it stands', () => {
    expect(diagnose(files, TODAY).map(diagnosticLine)).toEqual([]);
  });

  it.each(mistakes)(
    'stops at $name and says where and how to mend it',
    ({ path, before, after, code, key, line, says }) => {
      const found = diagnose(withChange(files, path, before, after), TODAY);
      const diagnostic = found.find((candidate) => candidate.code === code && (key === '' || candidate.key === key));
      expect(found.map(({ code: seen }) => seen)).toContain(code);
      expect(diagnostic).toMatchObject({ file: path, severity: 'error' });
      if (key !== '') expect(diagnostic?.key).toBe(key);
      if (line > 0) expect(diagnostic?.line).toBe(line);
      const message = diagnostic === undefined ? '' : diagnosticLine(diagnostic);
      expect(message).toMatch(new RegExp(`^content/${path.replaceAll('.', '\\.')} 第 \\d+ 行`));
      for (const words of says) expect(message).toContain(words);
    },
  );

  it('stops at a lesson that is not in the plan', () => {
    const stray = { path: 'lessons/9-9-stray.mdx', text: textOf(lesson) };
    expect(diagnose([...files, stray], TODAY).map(diagnosticLine)).toEqual([expect.stringContaining('9-9-stray')]);
  });

  it('stops when a file every page needs is missing', () => {
    const found = diagnose(
      files.filter(({ path }) => path !== 'bank.yaml'),
      TODAY,
    );
    expect(found.map(diagnosticLine)).toEqual([expect.stringContaining('content/bank.yaml')]);
  });

  it('stops at a cited source that had lapsed when the law was stated, and only warns when it lapsed since', () => {
    const lapsed = (to: string) => withChange(files, 'sources/card-measures.yaml', 'to: null', `to: "${to}"`);
    const before = diagnose(lapsed('2026-11-01'), '2026-12-31');
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['source-lapsed error']),
    );
    const since = diagnose(lapsed('2026-12-01'), '2026-12-31');
    expect(new Set(since.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['source-lapsed-since warning']),
    );
    expect(since.map(diagnosticLine)[0]).toContain('复核');
    expect(diagnose(lapsed('2026-12-01'), TODAY)).toEqual([]);
  });

  it('refuses to teach what is known from memory only', () => {
    const found = diagnose(
      withChange(files, 'sources/card-measures.yaml', 'checked: first-hand', 'checked: memory'),
      TODAY,
    );
    expect(found.map(({ code }) => code)).toContain('source-from-memory');
  });

  it('stops at reading that would eat up the lesson', () => {
    const long = withChange(
      files,
      lesson,
      '<Practice gate={1} />',
      `${'他把话又说了一遍。'.repeat(400)}\n\n<Practice gate={1} />`,
    );
    expect(diagnose(long, TODAY).map(({ code }) => code)).toEqual(['reading-too-long']);
  });
});
