import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from '../course/remembered.ts';
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
  /** The `<Figure>` it shows; null where it shows none. */
  readonly figure: string | null;
  /** Answer and explanation of a quiz slide, told at a key press; filled in by `withBoard`. */
  readonly later: readonly string[];
  /** What the speaker says, one paragraph each. */
  readonly notes: readonly string[];
  /** Attributes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the body. */
  readonly line: number;
}

/** How speakers, marks and places in a list are written where nothing but text is left. */
export interface PlainWords {
  readonly agent: string;
  /** Set before what may not be said. */
  readonly unlawful: string;
  readonly level: (level: number) => string;
  /** Set before an item of a numbered list. */
  readonly place: (place: number) => string;
  /** Set before an item of any other list. */
  readonly item: string;
}

const UNNAMED: PlainWords = { agent: '', unlawful: '', level: () => '', place: () => '', item: '' };

interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  ordered?: boolean | null;
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
function linesOf(node: Node, words: PlainWords): string[] {
  if (node.name === 'Note') return [];
  const { title } = attributesOf(node);
  const own = [node.name === 'Dialogue' ? title : undefined].filter((line) => line !== undefined);
  if (node.name === 'Turn') return [turnLine(node, words)];
  if (node.type === 'list') {
    return childrenOf(node).flatMap((child, at) => {
      const [first = '', ...more] = linesOf(child, words);
      return [`${node.ordered === true ? words.place(at + 1) : words.item}${first}`, ...more];
    });
  }
  if (blocks.has(node.type) && !childrenOf(node).some(holdsBlocks)) return rowsOf(textOf(node));
  return [...own, ...childrenOf(node).flatMap((child) => linesOf(child, words))].filter((line) => line !== '');
}

function turnLine(node: Node, words: PlainWords): string {
  const { who, agent, level, unlawful } = attributesOf(node);
  const speaker = who ?? (agent === undefined ? '' : words.agent);
  const grade = level === undefined ? '' : words.level(Number(level));
  const said = `${unlawful === undefined ? '' : words.unlawful}${textOf(node).trim()}`;
  return `${speaker === '' ? '' : `${speaker}：`}${said}${grade}`;
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
  const paragraphs = notes.flatMap((note) => childrenOf(note).flatMap((child) => linesOf(child, UNNAMED)));
  return { paragraphs, minutes };
}

function figureOf(node: Node): string | null {
  if (node.name === 'Figure') return attributesOf(node)['id'] ?? null;
  return childrenOf(node).reduce<string | null>((found, child) => found ?? figureOf(child), null);
}

function slideOf(node: Node, section: string | null, words: PlainWords): LessonSlide {
  const attributes = attributesOf(node);
  const kind = attributes['kind'] ?? 'point';
  const { paragraphs, minutes } = notesOf(node);
  const own = Number(attributes['minutes']);
  return {
    title: attributes['title'] ?? '',
    kind: isSlideKind(kind) ? kind : 'point',
    section,
    minutes: minutes ?? (own > 0 ? own : null),
    lines: childrenOf(node).flatMap((child) => linesOf(child, words)),
    figure: figureOf(node),
    later: [],
    notes: paragraphs,
    attributes,
    line: node.position?.start.line ?? 1,
  };
}

const root = remembered((body): readonly Node[] => {
  try {
    return childrenOf(parser.parse(body) as Node);
  } catch {
    // Reported by the content check with its line; here it only means that there is nothing to show.
    return [];
  }
}, 100);

/**
 * The slides of a lesson in order, from the body of its file (no front matter). A body that does not parse has none.
 * @param words names of speakers, marks and numbers, where the lines are to be read without the page's own
 */
export function lessonSlides(body: string, words: PlainWords = UNNAMED): LessonSlide[] {
  const slides: LessonSlide[] = [];
  let section: string | null = null;
  for (const node of root(body)) {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node);
    else if (node.name === 'Slide') slides.push(slideOf(node, section, words));
  }
  return slides;
}

/** The `##` headings of a body, in order. */
export function sectionHeadings(body: string): string[] {
  return root(body)
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map(textOf);
}

/**
 * How much can be read from the back row. A quiz stands for a minute or more and its options are read out, so it may hold more;
 * a question of more characters than a title's line takes a line of its own.
 */
export const MOST = { lines: 7, han: 90, quizHan: 130, quizTitle: 26 } as const;

const countHan = (lines: readonly string[]): number => lines.join('').match(/\p{Script=Han}/gu)?.length ?? 0;

/** A slide that cannot be read from the back row: lines and Han characters of it and how many it may have; null when it can. */
export function tooDense(slide: LessonSlide): { lines: number; han: number; most: number } | null {
  const isQuiz = slide.attributes['item'] !== undefined;
  const most = isQuiz ? MOST.quizHan : MOST.han;
  const lines = slide.lines.length + (isQuiz && slide.title.length > MOST.quizTitle ? 1 : 0);
  const han = countHan(slide.lines);
  if (lines > MOST.lines || han > most) return { lines, han, most };
  const later = countHan(slide.later);
  return later > MOST.han ? { lines, han: later, most: MOST.han } : null;
}
