import Slugger from 'github-slugger';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { spoken, type SpokenWords, type TagNode } from './mdx-spoken.ts';

/** One `##` section; the part before the first has neither heading nor slug. Text: one block a line. */
export interface MdxSection {
  heading?: string;
  slug?: string;
  text: string;
}

/** What is used of a syntax tree node. */
interface Node extends TagNode {
  type: string;
  value?: unknown;
  depth?: unknown;
  alt?: string | null | undefined;
  children?: readonly Node[];
}

/** Tags that refer to something found elsewhere, or to nothing that is read. */
const silent = new Set(['Cite', 'Case', 'Practice', 'Slide', 'Note', 'Template', 'Blank', 'Tick', 'NextPage']);
/** Tags that stand within a sentence; all others are blocks. */
const inline = new Set(['Term', 'Mark', 'Say', 'Bank']);
const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'tableRow', 'tableCell', 'code']);
const jsx = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);

const childrenOf = (node: Node): readonly Node[] => node.children ?? [];

/** A line break in the source is a space between Latin words and nothing between Han characters. */
const joinLines = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '').replace(/\s*\n\s*/g, ' ');

/** Rows of a table, which plain Markdown reads as one paragraph with pipes; its ruling line is dropped. */
const tableRows = (text: string): string[] =>
  text
    .split('\n')
    .filter((row) => !/^[\s|:-]+$/.test(row))
    .map((row) => row.replace(/^\s*\||\|\s*$/g, '').replace(/\s*\|\s*/g, '\u3000'));

const linesOf = (block: string): string[] =>
  (/^\s*\|/.test(block) ? tableRows(block) : [joinLines(block)])
    .map((line) => line.trim())
    .filter((line) => line !== '');

function ownText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return String(node.value ?? '');
  if (node.type === 'break') return ' ';
  return node.type === 'image' ? (node.alt ?? '') : '';
}

/** Plain text of nodes, one block a line. */
function textOf(nodes: readonly Node[], words: SpokenWords): string {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    lines.push(...linesOf(line));
    line = '';
  };
  const block = (run: () => void): void => {
    flush();
    run();
    flush();
  };
  const tag = (node: Node): void => {
    if (silent.has(node.name ?? '')) return;
    if (inline.has(node.name ?? '')) return childrenOf(node).forEach(walk);
    const { before, lead, after } = spoken(node, words);
    block(() => {
      lines.push(...before);
      line = lead;
      childrenOf(node).forEach(inTag);
    });
    lines.push(...after);
  };
  /** The first paragraph of a tag goes on from the tag's lead (who speaks), later ones are blocks. */
  const inTag = (node: Node, at: number): void => {
    if (at === 0 && node.type === 'paragraph') childrenOf(node).forEach(walk);
    else walk(node);
  };
  const inBlock = (node: Node): void => {
    line += ownText(node);
    childrenOf(node).forEach(walk);
  };
  const walk = (node: Node): void => {
    if (jsx.has(node.type)) return tag(node);
    if (blocks.has(node.type)) return block(() => inBlock(node));
    inBlock(node);
  };
  nodes.forEach(walk);
  flush();
  return lines.join('\n');
}

/** The text Astro makes a heading's id from: every text, code and expression below it. */
function headingText(node: Node): string {
  const own = ['text', 'inlineCode', 'mdxTextExpression'].includes(node.type) ? String(node.value ?? '') : '';
  return own + childrenOf(node).map(headingText).join('');
}

/** Slugs of all headings in order of the document, as Astro gives them: one slugger a file, so repeats are numbered. */
function slugsOf(root: Node): Map<Node, string> {
  const slugger = new Slugger();
  const slugs = new Map<Node, string>();
  const visit = (node: Node): void => {
    if (node.type === 'heading') slugs.set(node, slugger.slug(headingText(node)));
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return slugs;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Splits the body of an MDX file (no front matter) at its `##` headings into plain text. Imports, expressions, references
 * and embedded cases are left out.
 * @throws VFileMessage with `line` where the MDX cannot be parsed
 */
export function mdxSections(body: string, words: SpokenWords): MdxSection[] {
  const root: Node = parser.parse(body);
  const slugs = slugsOf(root);
  const parts: { heading?: Node; nodes: Node[] }[] = [{ nodes: [] }];
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ heading, nodes }) => {
    const text = textOf(nodes, words);
    return heading === undefined
      ? { text }
      : { heading: textOf([heading], words), slug: slugs.get(heading) ?? '', text };
  });
}
