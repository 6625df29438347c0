import type { Plugin } from 'unified';

interface Attribute {
  type: 'mdxJsxAttribute';
  name: string;
  value: string;
}

interface TreeNode {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
}

const attribute = (node: TreeNode, name: string) => {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const element = (name: string, attributes: Record<string, string>, children: TreeNode[] = []): TreeNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]): Attribute => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  })),
  children,
});

/** Blocks whose inline citations and terms get their notes in the margin beside them. */
const noted = new Set(['paragraph', 'list', 'table', 'blockquote']);

/**
 * An author writes `<Cite>` and `<Term>` inside a sentence and `<Side>` before a paragraph. A note is a block and cannot stand
 * inside a paragraph, so this plugin numbers the citations (one number a source and article, one note at its first mention)
 * and puts block and notes into a `<Pair>`.
 */
export const marginNotes: Plugin = () => (tree) => {
  const numbers = new Map<string, number>();
  const terms = new Set<string>();
  pairUp(tree as TreeNode, numbers, terms);
};

function pairUp(parent: TreeNode, numbers: Map<string, number>, terms: Set<string>): void {
  const children: TreeNode[] = [];
  let waiting: TreeNode[] = [];
  for (const child of parent.children ?? []) {
    if (child.name === 'Side') {
      waiting.push(child);
      continue;
    }
    const notes = noted.has(child.type) ? [...waiting, ...notesFor(child, numbers, terms)] : waiting;
    children.push(notes.length > 0 ? element('Pair', {}, [...notes, child]) : child);
    waiting = [];
  }
  parent.children = [...children, ...waiting];
}

function notesFor(node: TreeNode, numbers: Map<string, number>, terms: Set<string>): TreeNode[] {
  const notes: TreeNode[] = [];
  visit(node, (inline) => {
    const id = attribute(inline, 'id');
    if (id === undefined) return;
    if (inline.name === 'Cite') {
      const article = attribute(inline, 'article');
      const key = `${id}#${article ?? ''}`;
      const known = numbers.get(key);
      const n = known ?? numbers.size + 1;
      inline.attributes?.push({ type: 'mdxJsxAttribute', name: 'n', value: String(n) });
      if (known !== undefined) return;
      numbers.set(key, n);
      notes.push(element('CiteNote', { id, n: String(n), ...(article === undefined ? {} : { article }) }));
    } else if (inline.name === 'Term' && !terms.has(id)) {
      terms.add(id);
      notes.push(element('TermNote', { id }));
    }
  });
  return notes;
}

function visit(node: TreeNode, see: (inline: TreeNode) => void): void {
  if (node.name === 'Cite' || node.name === 'Term') see(node);
  for (const child of node.children ?? []) visit(child, see);
}
