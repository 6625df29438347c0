import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isSlideKind, type SlideKind } from './slide-kind.ts';

/** One `<Slide>` of a lesson file. */
export interface LessonSlide {
  readonly title: string;
  readonly kind: SlideKind;
  /** The `##` heading it stands under; null before the first. */
  readonly section: string | null;
  /** Minutes it is planned to take, from `<Note minutes>` or `<Slide minutes>`; null where neither says. */
  readonly minutes: number | null;
  /** What is projected, one block a line, without title and notes. */
  readonly lines: readonly string[];
  /** What the speaker says, one paragraph each. */
  readonly notes: readonly string[];
  /** Attributes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the body. */
  readonly line: number;
}

interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: unknown;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);
const childrenOf = (node: Node): readonly Node[] => node.children ?? [];
const blocks = new Set(['paragraph', 'listItem', 'tableRow', 'heading', 'code']);

const textOf = (node: Node): string =>
  typeof node.value === 'string' && node.type !== 'mdxFlowExpression'
    ? node.value
    : childrenOf(node).map(textOf).join('');

function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) => {
      if (name === undefined) return [];
      if (typeof value === 'string') return [[name, value] as const];
      return [[name, String((value as { value?: unknown } | null | undefined)?.value ?? '')] as const];
    }),
  );
}

/** Blocks of text below a node, one line each as a reader in the room sees them; notes are left out. */
function linesOf(node: Node): string[] {
  if (node.name === 'Note') return [];
  const { title, who } = attributesOf(node);
  const own = [node.name === 'Dialogue' ? title : undefined].filter((line) => line !== undefined);
  if (node.name === 'Turn') return [`${who === undefined ? '' : `${who}：`}${textOf(node).trim()}`];
  if (blocks.has(node.type) && !childrenOf(node).some(holdsBlocks)) return rowsOf(textOf(node));
  return [...own, ...childrenOf(node).flatMap(linesOf)].filter((line) => line !== '');
}

/** Plain Markdown reads a table as one paragraph; its ruling line is not text. */
const rowsOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .filter((row) => !/^[\s|:-]+$/.test(row));

const holdsBlocks = (node: Node): boolean =>
  blocks.has(node.type) || node.name === 'Turn' || childrenOf(node).some(holdsBlocks);

function notesOf(slide: Node): { paragraphs: string[]; minutes: number | null } {
  const notes = childrenOf(slide).filter(({ name }) => name === 'Note');
  const minutes = notes.map((note) => Number(attributesOf(note)['minutes'])).find((value) => value > 0) ?? null;
  const paragraphs = notes.flatMap((note) => childrenOf(note).flatMap(linesOf));
  return { paragraphs, minutes };
}

function slideOf(node: Node, section: string | null): LessonSlide {
  const attributes = attributesOf(node);
  const kind = attributes['kind'] ?? 'point';
  const { paragraphs, minutes } = notesOf(node);
  const own = Number(attributes['minutes']);
  return {
    title: attributes['title'] ?? '',
    kind: isSlideKind(kind) ? kind : 'point',
    section,
    minutes: minutes ?? (own > 0 ? own : null),
    lines: childrenOf(node).flatMap(linesOf),
    notes: paragraphs,
    attributes,
    line: node.position?.start.line ?? 1,
  };
}

const root = (body: string): readonly Node[] => {
  try {
    return childrenOf(parser.parse(body) as Node);
  } catch {
    // Reported by the content check with its line; here it only means that there is nothing to show.
    return [];
  }
};

/** The slides of a lesson in order, from the body of its file (no front matter). A body that does not parse has none. */
export function lessonSlides(body: string): LessonSlide[] {
  const slides: LessonSlide[] = [];
  let section: string | null = null;
  for (const node of root(body)) {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node);
    else if (node.name === 'Slide') slides.push(slideOf(node, section));
  }
  return slides;
}

/** The `##` headings of a body, in order. */
export function sectionHeadings(body: string): string[] {
  return root(body)
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map(textOf);
}

const MOST_LINES = 7;
const MOST_HAN = 90;

/** A slide that cannot be read from the back row: more than 7 lines or 90 Han characters. Null when it can. */
export function tooDense(slide: LessonSlide): { lines: number; han: number } | null {
  const han = slide.lines.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
  return slide.lines.length > MOST_LINES || han > MOST_HAN ? { lines: slide.lines.length, han } : null;
}
