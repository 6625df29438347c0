import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { marginNotes } from '../../src/mdx/margin-notes.ts';

interface TreeNode {
  type: string;
  name?: string;
  attributes?: { name: string; value: string }[];
  children?: TreeNode[];
}

const run = (source: string): TreeNode => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(marginNotes);
  return processor.runSync(processor.parse(source)) as TreeNode;
};
const attributes = (node: TreeNode | undefined) =>
  Object.fromEntries((node?.attributes ?? []).map(({ name, value }) => [name, value]));
const all = (node: TreeNode, name: string): TreeNode[] => [
  ...(node.name === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, name)),
];

describe('margin notes', () => {
  it('puts a note beside the paragraph that cites and numbers both', () => {
    const tree = run('他说了算。<Cite id="law" article="68" />');
    const pair = tree.children?.[0];
    expect(pair?.name).toBe('Pair');
    expect(pair?.children?.map(({ name, type }) => name ?? type)).toEqual(['CiteNote', 'paragraph']);
    expect(attributes(pair?.children?.[0])).toEqual({ id: 'law', article: '68', n: '1' });
    expect(attributes(all(tree, 'Cite')[0])).toMatchObject({ n: '1' });
  });

  it('gives one number and one note to a source and article, wherever it is cited again', () => {
    const tree = run(
      '甲。<Cite id="law" article="68" />\n\n乙。<Cite id="law" article="70" />\n\n丙。<Cite id="law" article="68" />',
    );
    expect(all(tree, 'Cite').map((cite) => attributes(cite)['n'])).toEqual(['1', '2', '1']);
    expect(all(tree, 'CiteNote')).toHaveLength(2);
  });

  it('explains a term at its first mention only', () => {
    expect(all(run('<Term id="a">甲</Term>。\n\n又是<Term id="a">甲</Term>。'), 'TermNote')).toHaveLength(1);
  });

  it('takes an author’s own note to the block that follows', () => {
    const tree = run('<Side>\n旁注。\n</Side>\n\n正文。');
    expect(tree.children?.map(({ name }) => name)).toEqual(['Pair']);
    expect(tree.children?.[0]?.children?.map(({ name, type }) => name ?? type)).toEqual(['Side', 'paragraph']);
  });

  it('loses no note at the end of a lesson', () => {
    expect(all(run('正文。\n\n<Side>\n旁注。\n</Side>'), 'Side')).toHaveLength(1);
  });

  it('leaves a paragraph without notes alone', () => {
    expect(run('正文。').children?.map(({ type }) => type)).toEqual(['paragraph']);
  });
});
