import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TEMPLATE_TAGS } from '../../src/core/course/template.ts';

it.each(Object.keys(TEMPLATE_TAGS))('%s has a meaning on a sheet to print', (tag) => {
  const map = /templateTags = \{(.*?)\}/s.exec(readFileSync('src/mdx/template-tags.ts', 'utf8'))?.[1];
  expect(map).toMatch(new RegExp(`\\b${tag}\\b`));
});
