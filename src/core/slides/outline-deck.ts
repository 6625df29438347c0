import type { CaseFrontmatter } from '../course/case.ts';
import type { LessonFrontmatter } from '../course/lesson.ts';
import type { Scene } from '../figures/scene.ts';
import type { LessonSlide } from './lesson-slides.ts';
import { numbered, outlineLine, plainLine, type OutlineLine } from './outline-line.ts';
import type { SlideKind } from './slide-kind.ts';

/** A slide as a presentation program holds it: text boxes, tables, drawings and notes, no behaviour. */
export interface OutlineSlide {
  readonly kind: SlideKind | 'title';
  readonly title: string;
  /** A line above the title; empty where there is none. */
  readonly eyebrow: string;
  /** From top to bottom. */
  readonly body: readonly OutlineBlock[];
  /** The source it names, as a line; empty where there is none. */
  readonly from: string;
  /** Paragraphs the speaker says. */
  readonly notes: readonly string[];
}

export type OutlineBlock =
  | { readonly kind: 'lines'; readonly lines: readonly OutlineLine[] }
  /** The first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'drawing'; readonly scene: Scene; readonly name: string };

/** A figure: its drawing, or its rows as a table where nothing draws it; what it shows for the speaker. */
export interface OutlineFigure {
  readonly scene: Scene | null;
  /** What is read out in place of the drawing. */
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Its title and how far it was checked, as words beside the source. */
  readonly mark: string;
  readonly notes: readonly string[];
}

/** Words that are not in the content, from the text layer. */
export interface OutlineWords {
  readonly goals: string;
  readonly takeaways: string;
  readonly level: (level: number) => string;
  /** What a turn begins with that may not be said, as in the lines. */
  readonly unlawful?: string;
}

interface DeckSource {
  readonly title: string;
  /** Line above the title on the first slide, and what stands at its foot. */
  readonly cover: { readonly eyebrow: string; readonly from: string };
  readonly frontmatter: LessonFrontmatter;
  readonly slides: readonly LessonSlide[];
  readonly caseOf: (id: string) => CaseFrontmatter | undefined;
  /** Line above the title of a slide whose author wrote none; else there is none. */
  readonly eyebrowOf?: (slide: LessonSlide) => string;
  /** A figure with what is said about it; undefined where it is unknown. */
  readonly figureOf?: (id: string) => OutlineFigure | undefined;
  /** A source as a line, empty where it is unknown. */
  readonly sourceOf: (id: string, article: string | undefined) => string;
}

/** A lesson's deck for a presentation program: lead, goals, the author's slides with cases and tables laid open, take-aways. */
export function outlineDeck(source: DeckSource, words: OutlineWords): OutlineSlide[] {
  const { title, cover, frontmatter, slides } = source;
  const list = (name: string, texts: readonly string[]): OutlineSlide => ({
    kind: 'point',
    title: name,
    eyebrow: title,
    from: '',
    body: texts.length === 0 ? [] : [{ kind: 'lines', lines: numbered(texts) }],
    notes: [],
  });
  return [
    { kind: 'title', title, ...cover, body: [{ kind: 'lines', lines: [plainLine(frontmatter.lead)] }], notes: [] },
    list(words.goals, frontmatter.goals),
    ...slides.map((slide) => authored(slide, source, words)),
    list(words.takeaways, frontmatter.takeaways),
  ];
}

function authored(slide: LessonSlide, source: DeckSource, words: OutlineWords): OutlineSlide {
  const { title, kind, attributes, notes } = slide;
  const { caseOf, sourceOf, figureOf, eyebrowOf } = source;
  const question = caseOf(attributes['case'] ?? '')?.questions.find(({ id }) => id === attributes['question']);
  const asked = question?.kind === 'reply' ? question : null;
  const from = attributes['source'] === undefined ? '' : sourceOf(attributes['source'], attributes['article']);
  const figure = slide.figure === null ? undefined : figureOf?.(slide.figure);
  const lines = asked === null || slide.lines.length > 0 ? slide.lines : [asked.borrower];
  const below = bodyOf(lines, kind, words.unlawful);
  const shown = figure === undefined ? { body: below, said: [] } : figured(figure, lines, below);
  // On the wall the samples come one a key press; on paper they would give the answer away, so they go to the speaker.
  const answers = asked === null ? [] : [...asked.samples].sort((one, other) => one.level - other.level);
  return {
    kind,
    title,
    eyebrow: attributes['eyebrow'] ?? eyebrowOf?.(slide) ?? '',
    from: [figure?.mark ?? '', from].filter((part) => part !== '').join('　'),
    body: shown.body,
    notes: [
      ...shown.said,
      ...notes,
      ...answers.map(({ level, reply, why }) => `${words.level(level)}　${reply}（${why}）`),
    ],
  };
}

/** Height of the body in units of a scene as wide as the slide, of a line under a drawing, and how long such a line may be. */
const ROOM = { body: 415, line: 36, gap: 20, characters: 38 } as const;

/** The figure takes the slide; lines that find no room under its drawing are said. */
function figured(
  figure: OutlineFigure,
  lines: readonly string[],
  below: readonly OutlineBlock[],
): { body: readonly OutlineBlock[]; said: readonly string[] } {
  const { scene, name, rows, notes } = figure;
  if (scene === null) return { body: [{ kind: 'table', rows }], said: [...lines, ...notes] };
  const fits =
    scene.height + ROOM.gap + lines.length * ROOM.line <= ROOM.body &&
    lines.every((line) => line.length <= ROOM.characters);
  const drawing: OutlineBlock = { kind: 'drawing', scene, name };
  return fits ? { body: [drawing, ...below], said: notes } : { body: [drawing], said: [...lines, ...notes] };
}

/** Runs of table rows as tables, what stands between them as lines. A single row is no table. */
function bodyOf(written: readonly string[], kind: SlideKind, unlawful: string | undefined): OutlineBlock[] {
  const blocks: { cells: (readonly string[])[]; lines: string[] }[] = [];
  for (const line of written) {
    const cells = cellsOf(line);
    const last = blocks.at(-1);
    const goesOn = last !== undefined && (cells === null ? 0 : cells.length) === (last.cells[0]?.length ?? 0);
    const block = goesOn ? last : { cells: [], lines: [] };
    if (!goesOn) blocks.push(block);
    block.lines.push(line);
    if (cells !== null) block.cells.push(cells);
  }
  return blocks.map(({ cells, lines }): OutlineBlock =>
    cells.length > 1
      ? { kind: 'table', rows: cells }
      : { kind: 'lines', lines: lines.map((line, place) => outlineLine(line, kind, place, unlawful)) },
  );
}

/** Cells of a Markdown table row; null for any other line. */
function cellsOf(line: string): string[] | null {
  const row = /^\|(.+)\|$/.exec(line.trim());
  return row === null ? null : (row[1] ?? '').split('|').map((cell) => cell.trim());
}
