import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A line a reader may take for a model, and what the other side has just said ('' where nothing). */
export interface ModelLine {
  readonly borrower: string;
  readonly reply: string;
}

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
}

const processor = unified().use(remarkParse).use(remarkMdx);

const named = (node: TreeNode, name: string): TreeNode[] => [
  ...(node.name === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => named(child, name)),
];
const attribute = (node: TreeNode, name: string) => node.attributes?.find((one) => one.name === name);

function linesOfDialogue(dialogue: TreeNode): ModelLine[] {
  let borrower = '';
  return named(dialogue, 'Turn').flatMap((turn) => {
    const words = toString(turn);
    if (attribute(turn, 'agent') === undefined) {
      borrower = words;
      return [];
    }
    return attribute(turn, 'unlawful') === undefined ? [{ borrower, reply: words }] : [];
  });
}

/**
 * What staff say in a lesson or case without being marked a counter-example: turns of the agent, and what the box of a red
 * line tells to say instead. Throws where the body is no MDX.
 */
export function modelLines(body: string): ModelLine[] {
  const root = processor.parse(body) as TreeNode;
  const instead = named(root, 'RedLine').flatMap((box) => {
    const say = attribute(box, 'say')?.value;
    return typeof say === 'string' && say !== '' ? [{ borrower: '', reply: say }] : [];
  });
  return [...named(root, 'Dialogue').flatMap(linesOfDialogue), ...instead];
}
