import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from './remembered.ts';

/** A tag an author wrote. Attribute values are strings as written; an attribute without value is ''. */
export interface MdxTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the body. */
  readonly line: number;
}

export type MdxTags = { ok: true; tags: MdxTag[] } | { ok: false; line: number; reason: string };

interface TreeNode {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
  children?: TreeNode[];
}

const processor = unified().use(remarkParse).use(remarkMdx);

/** Lists the tags of an MDX body in order. A body that does not parse is reported, not thrown. */
export const mdxTags = remembered((body): MdxTags => {
  try {
    const tags: MdxTag[] = [];
    collect(processor.parse(body) as TreeNode, tags);
    return { ok: true, tags };
  } catch (error) {
    const fault = error as { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string };
    return {
      ok: false,
      line: fault.line ?? fault.place?.line ?? fault.place?.start?.line ?? 1,
      reason: fault.reason ?? String(error),
    };
  }
}, 200);

function collect(node: TreeNode, into: MdxTag[]): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    into.push({ name: node.name ?? '', attributes: attributesOf(node), line: node.position?.start.line ?? 1 });
  }
  for (const child of node.children ?? []) collect(child, into);
}

function attributesOf(node: TreeNode): Record<string, string> {
  const entries = (node.attributes ?? []).flatMap(({ name, value }) => {
    if (name === undefined) return [];
    if (typeof value === 'string') return [[name, value] as const];
    const expression = (value as { value?: string } | null)?.value;
    return [[name, expression ?? ''] as const];
  });
  return Object.fromEntries(entries);
}
