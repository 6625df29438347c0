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

/** Program code in a body: `{x}`, `import`. */
export interface MdxCode {
  readonly written: string;
  /** 1-based line in the body. */
  readonly line: number;
}

export type MdxTags = { ok: true; tags: MdxTag[]; code: MdxCode[] } | { ok: false; line: number; reason: string };

interface TreeNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
  children?: TreeNode[];
}

const processor = unified().use(remarkParse).use(remarkMdx);

/** Lists the tags of an MDX body in order, and the code between them. A body that does not parse is reported, not thrown. */
export const mdxTags = remembered((body): MdxTags => {
  try {
    const tags: MdxTag[] = [];
    const code: MdxCode[] = [];
    collect(processor.parse(body) as TreeNode, tags, code);
    return { ok: true, tags, code };
  } catch (error) {
    const fault = error as { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string };
    return {
      ok: false,
      line: fault.line ?? fault.place?.line ?? fault.place?.start?.line ?? 1,
      reason: fault.reason ?? String(error),
    };
  }
}, 200);

/** A string to keep spaces or braces as they are, or a comment: the two an author needs. */
const isHarmless = (expression: string): boolean => /^\s*('[^']*'|"[^"]*"|\/\*[^]*\*\/)?\s*$/.test(expression);

function collect(node: TreeNode, into: MdxTag[], code: MdxCode[]): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    into.push({ name: node.name ?? '', attributes: attributesOf(node), line: node.position?.start.line ?? 1 });
  }
  const { type, value = '' } = node;
  const line = node.position?.start.line ?? 1;
  if (type === 'mdxjsEsm') code.push({ written: value, line });
  if (/^mdx(Flow|Text)Expression$/.test(type) && !isHarmless(value)) code.push({ written: `{${value}}`, line });
  for (const child of node.children ?? []) collect(child, into, code);
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
