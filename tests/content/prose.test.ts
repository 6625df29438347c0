import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/core/course/frontmatter.ts';
import { modelLines } from '../../src/core/course/model-lines.ts';
import { unfoldLines } from '../../src/core/course/unfold-lines.ts';
import { judge } from '../../src/core/scoring/judge.ts';
import { rubricSchema } from '../../src/core/scoring/rubric.ts';
import type { Gate } from '../../src/core/scoring/verdict.ts';
import { contentFiles } from '../support/content.ts';

const files = contentFiles();
const rubric = rubricSchema.parse(parse(files.find(({ path }) => path === 'rubric.yaml')?.text ?? ''));
const written = files.filter(({ path }) => /^(?:lessons|cases)\/.*\.mdx$/.test(path));
const bodies = written.map(({ path, text }) => {
  const split = splitFrontmatter(text);
  return { path, text, body: split.ok ? split.body : '' };
});
const models = bodies.flatMap(({ path, body }) =>
  modelLines(body).map((line) => ({ path, ...line, gate: Number(/4-1-([1-5])-gate/.exec(path)?.[1] ?? 4) as Gate })),
);

describe('what staff are shown to say', () => {
  it('is there to be judged', () => {
    expect(models.length).toBeGreaterThan(30);
  });

  it.each(models)('$path: “$reply” crosses no red line', ({ borrower, reply, gate }) => {
    const { redlines } = judge({ gate, persona: '', facts: '', history: [], borrower }, reply, rubric);
    expect(redlines).toEqual([]);
  });
});

/** A sentence as its Chinese characters, so that marks and numbers do not hide a repetition. What people say may recur. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/<Dialogue[^]*?<\/Dialogue>|“[^”]*”|^ *(?:facts|reply|- 坐席|- 借款人)[:：].*$|<[^>]*>/gm, '')
    .split(/[。？！；\n]/)
    .map((sentence) => (sentence.match(/\p{Script=Han}/gu) ?? []).join(''))
    .filter((sentence) => sentence.length >= 12);

describe('sentences', () => {
  it('stand in one lesson or case only; a lesson may quote the case it holds', () => {
    const places = new Map<string, Set<string>>();
    for (const { path, text } of bodies)
      for (const sentence of sentencesOf(text)) places.set(sentence, (places.get(sentence) ?? new Set()).add(path));
    const holds = (lesson: string, id: string) =>
      new RegExp(`id="${/cases\/(.*)\.mdx/.exec(id)?.[1] ?? '/'}"`).test(
        bodies.find(({ path }) => path === lesson)?.body ?? '',
      );
    const repeated = [...places]
      .map(([sentence, paths]) => ({ sentence, paths: [...paths] }))
      .filter(
        ({ paths }) =>
          paths.length > 1 &&
          !paths.slice(1).every((path) => holds(paths[0] ?? '', path)) &&
          !paths.slice(0, -1).every((path) => holds(paths.at(-1) ?? '', path)),
      );
    expect(repeated).toEqual([]);
  });
});

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => (NOT_READ.has(key) ? [] : stringsOf(one)))
      : [];
const NOT_READ = new Set(['outline', 'link', 'readAt']);

const prose = files.filter(
  ({ path }) =>
    /^(?:lessons|cases|quizzes|templates)\//.test(path) ||
    /^(?:glossary|rules|may-i-contact|pending)\.yaml$/.test(path),
);

/** What is read of a file, a line or a string of YAML each. */
function linesOf(path: string, text: string): string[] {
  if (path.endsWith('.yaml')) return stringsOf(parse(text)).map(unfoldLines);
  const split = splitFrontmatter(text);
  if (!split.ok) throw new Error(`${path} has no front matter`);
  const body = split.body.replace(/ ?<(?:Cite|Check|Case|Figure|Template|Bank|Blank)\b[^>]*>|`[^`]*`/g, '');
  return [...stringsOf(parse(split.yaml)).map(unfoldLines), ...body.split('\n')];
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
}
const processor = unified().use(remarkParse).use(remarkMdx);
const textsOf = ({ type, value, children }: TreeNode): string[] =>
  type === 'text' ? [value ?? ''] : (children ?? []).flatMap(textsOf);

describe.each(prose)('$path', ({ path, text }) => {
  const lines = linesOf(path, text);

  it('has Chinese marks between Chinese characters, and no space', () => {
    const half =
      /\p{Script=Han}[,;:?!](?=\p{Script=Han}|$)|\p{Script=Han} +\p{Script=Han}|[，。；：？！、] +\p{Script=Han}|\.{3}|。。/u;
    expect(lines.filter((line) => half.test(line))).toEqual([]);
  });

  // `**话。**后` is no bold to a parser of Markdown: the mark must stand outside
  if (path.endsWith('.mdx'))
    it('shows no stars of bold that failed', () => {
      const split = splitFrontmatter(text);
      expect(split.ok ? textsOf(processor.parse(split.body)).filter((one) => one.includes('**')) : null).toEqual([]);
    });

  it('says 台湾地区 and does not set it beside countries as one', () => {
    expect(lines.filter((line) => /台湾(?!地区)|(?:美国|日本|各国)[和与、]台湾/.test(line))).toEqual([]);
  });
});
