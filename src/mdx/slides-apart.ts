import type { Plugin } from 'unified';

interface TreeNode {
  type: string;
  name?: string | null;
  depth?: number;
  value?: unknown;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
}

const textOf = (node: TreeNode): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');

/**
 * A lesson file holds what is read and what is projected. Everything between slides goes into a `<Prose>`, so that the page
 * that is read leaves out `<Slide>` and the deck leaves out `<Prose>`; each slide is told its lesson and the
 * `##` section it stands in, and its notes go into a slot of their own. A slide that asks a question of a quiz gets a last note
 * with the answers.
 * Files without slides stay as they are.
 */
export const slidesApart: Plugin = () => (tree, file) => {
  const root = tree as TreeNode;
  const nodes = root.children ?? [];
  if (!nodes.some(({ name }) => name === 'Slide')) return;
  const apart: TreeNode[] = [];
  const lesson = /([^/\\]+)\.mdx$/.exec(file.path)?.[1] ?? '';
  let section = '';
  for (const node of nodes) {
    if (node.type === 'mdxjsEsm') {
      apart.push(node);
      continue;
    }
    if (node.type === 'heading' && node.depth === 2) section = textOf(node);
    if (node.name === 'Slide') {
      setAttributes(node, { section, lesson });
      if ((node.children ?? []).some(({ name }) => name === 'Figure')) setAttributes(node, { drawn: 'yes' });
      addAnswers(node);
      (node.children ?? [])
        .filter(({ name }) => name === 'Note')
        .forEach((note) => setAttributes(note, { slot: 'notes' }));
      apart.push(node);
    } else proseAtEnd(apart).push(node);
  }
  root.children = apart;
};

function addAnswers(slide: TreeNode): void {
  const item = slide.attributes?.find(({ name }) => name === 'item')?.value;
  if (typeof item !== 'string') return;
  const note: TreeNode = { type: 'mdxJsxFlowElement', name: 'Note', attributes: [], children: [] };
  setAttributes(note, { item });
  slide.children = [...(slide.children ?? []), note];
}

function proseAtEnd(apart: TreeNode[]): TreeNode[] {
  const last = apart.at(-1);
  if (last?.name === 'Prose' && last.children !== undefined) return last.children;
  const children: TreeNode[] = [];
  apart.push({ type: 'mdxJsxFlowElement', name: 'Prose', attributes: [], children });
  return children;
}

function setAttributes(node: TreeNode, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    node.attributes?.push({ type: 'mdxJsxAttribute', name, value });
  }
}
