import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHOR_TAGS } from '../../src/core/course/references.ts';
import { slidesApart } from '../../src/mdx/slides-apart.ts';

interface TreeNode {
  type: string;
  name?: string;
  attributes?: { name: string; value: string }[];
  children?: TreeNode[];
}

const run = (source: string): TreeNode => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(slidesApart);
  const file = { path: '/x/lessons/4-1-1-gate-1.mdx' };
  return processor.runSync(processor.parse(source), file) as TreeNode;
};
const attributes = (node: TreeNode | undefined) =>
  Object.fromEntries((node?.attributes ?? []).map(({ name, value }) => [name, value]));

describe('slides apart', () => {
  const tree = run(
    '## 甲\n\n正文。\n\n<Slide title="一">\n\n<Note>\n\n说。\n\n</Note>\n\n</Slide>\n\n又。\n\n## 乙\n\n<Slide title="二">\n\n墙。\n\n</Slide>',
  );

  it('puts what is read between slides into prose, in order', () => {
    expect(tree.children?.map(({ name }) => name)).toEqual(['Prose', 'Slide', 'Prose', 'Slide']);
    expect(tree.children?.[0]?.children).toHaveLength(2);
  });

  it('tells each slide its lesson and section, and its notes their slot', () => {
    expect(attributes(tree.children?.[1])).toMatchObject({ lesson: '4-1-1-gate-1', section: '甲' });
    expect(attributes(tree.children?.[3])).toMatchObject({ section: '乙' });
    expect(attributes(tree.children?.[1]?.children?.[0])).toEqual({ slot: 'notes' });
  });

  it('tells a slide that it shows a figure, which needs the room', () => {
    const [drawn, plain] =
      run('<Slide title="一">\n\n<Figure id="npl-by-year" />\n\n</Slide>\n\n<Slide title="二">\n\n墙。\n\n</Slide>')
        .children ?? [];
    expect(attributes(drawn)).toMatchObject({ drawn: 'yes' });
    expect(attributes(plain)).not.toHaveProperty('drawn');
  });

  it('adds the answers of a question to the notes of its slide', () => {
    const [slide] =
      run('<Slide kind="quiz" item="g1-three-words">\n\n<Note>\n\n说。\n\n</Note>\n\n</Slide>').children ?? [];
    expect(slide?.children?.map(({ name }) => name)).toEqual(['Note', 'Note']);
    expect(slide?.children?.map(attributes)).toEqual([{ slot: 'notes' }, { item: 'g1-three-words', slot: 'notes' }]);
  });

  it('leaves a file without slides as it is', () => {
    expect(run('正文。').children?.map(({ type }) => type)).toEqual(['paragraph']);
  });
});

describe('every author tag', () => {
  const map = (file: string) => readFileSync(`src/mdx/${file}`, 'utf8');
  it.each(Object.keys(AUTHOR_TAGS))('%s has a meaning on the wall', (tag) => {
    expect(map('slide-tags.ts')).toMatch(new RegExp(`\\b${tag}\\b`));
  });
  it.each(Object.keys(AUTHOR_TAGS))('%s has a meaning on a page that is read', (tag) => {
    expect(map('reading-tags.ts')).toMatch(new RegExp(`\\b${tag}\\b`));
  });
});
