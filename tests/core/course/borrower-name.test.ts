import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { borrowerName } from '../../../src/core/course/borrower-name.ts';
import { caseSchema } from '../../../src/core/course/case.ts';
import { splitFrontmatter } from '../../../src/core/course/frontmatter.ts';
import { contentFiles } from '../../support/content.ts';

test.each([
  ['袁梅，42岁，水果店店主', '袁梅'],
  ['罗师傅，51岁', '罗师傅'],
  ['42岁，水果店店主', null],
  ['她，42岁', null],
  ['小区门口水果店的店主，嘴快', null],
  ['袁梅', null],
  ['', null],
])('%s', (persona, name) => {
  expect(borrowerName(persona)).toBe(name);
});

const lines = contentFiles()
  .filter(({ path }) => path.startsWith('cases/'))
  .flatMap(({ path, text }) => {
    const parts = splitFrontmatter(text);
    if (!parts.ok) throw new Error(path);
    const { summary, questions } = caseSchema.parse(parse(parts.yaml));
    const told = `${summary}${parts.body}${questions.map(({ ask }) => ask).join('')}`;
    return questions.flatMap((question) =>
      question.kind === 'reply' ? [{ line: `${path} ${question.id}`, persona: question.persona, told }] : [],
    );
  });

test.each(lines)('$line: its speaker is somebody the story names', ({ persona, told }) => {
  const name = borrowerName(persona);
  expect(name).not.toBeNull();
  expect(told).toContain(name);
});
