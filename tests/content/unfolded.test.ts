import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseSchema } from '../../src/core/course/case.ts';
import { splitFrontmatter } from '../../src/core/course/frontmatter.ts';
import { unfoldLines } from '../../src/core/course/unfold-lines.ts';
import { quizSchema } from '../../src/core/quiz/item.ts';
import { contentFiles } from '../support/content.ts';

const read = (path: string, text: string): unknown => {
  if (path.startsWith('quizzes/')) return quizSchema.parse(parse(text));
  const split = splitFrontmatter(text);
  return caseSchema.parse(parse(split.ok ? split.yaml : ''));
};
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

const files = contentFiles().filter(({ path }) => /^(?:cases|quizzes)\//.test(path));

// A text broken over lines in the file is one run of characters to the reader.
it.each(files)('$path is read without spaces between Chinese characters', ({ path, text }) => {
  const strings = stringsOf(read(path, text));
  expect(strings.length).toBeGreaterThan(20);
  expect(strings.filter((one) => unfoldLines(one) !== one)).toEqual([]);
});
