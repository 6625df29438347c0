import type { CaseFrontmatter } from '../course/case.ts';
import type { LessonFrontmatter } from '../course/lesson.ts';
import type { LessonSlide } from './lesson-slides.ts';

/** A slide as a presentation program holds it: text boxes and notes, no behaviour. */
export interface OutlineSlide {
  readonly title: string;
  /** A line above the title; empty where there is none. */
  readonly eyebrow: string;
  readonly body: OutlineBody;
  /** The source it names, as a line; empty where there is none. */
  readonly from: string;
  /** Paragraphs the speaker says. */
  readonly notes: readonly string[];
}

export type OutlineBody =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** The first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'none' };

/** A figure where there is no drawing: its rows as a table under its lines, what it shows for the speaker. */
export interface OutlineFigure {
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
  /** How far it was checked, as words beside the source; empty where there is nothing to say. */
  readonly mark: string;
  readonly notes: readonly string[];
}

/** Words that are not in the content, from the text layer. */
export interface OutlineWords {
  readonly goals: string;
  readonly takeaways: string;
  readonly level: (level: number) => string;
}

interface DeckSource {
  readonly title: string;
  readonly frontmatter: LessonFrontmatter;
  readonly slides: readonly LessonSlide[];
  readonly caseOf: (id: string) => CaseFrontmatter | undefined;
  /** A figure as a table with what is said about it; undefined where it is unknown. */
  readonly figureOf?: (id: string) => OutlineFigure | undefined;
  /** A source as a line, empty where it is unknown. */
  readonly sourceOf: (id: string, article: string | undefined) => string;
}

/** A lesson's deck for a presentation program: lead, goals, the author's slides with cases and tables laid open, take-aways. */
export function outlineDeck(source: DeckSource, words: OutlineWords): OutlineSlide[] {
  const { title, frontmatter, slides } = source;
  const plain = (name: string, lines: readonly string[]): OutlineSlide => ({
    title: name,
    eyebrow: '',
    from: '',
    body: lines.length === 0 ? { kind: 'none' } : { kind: 'lines', lines },
    notes: [],
  });
  return [
    plain(title, [frontmatter.lead]),
    plain(words.goals, frontmatter.goals),
    ...slides.map((slide) => authored(slide, source, words)),
    plain(words.takeaways, frontmatter.takeaways),
  ];
}

function authored(slide: LessonSlide, { caseOf, sourceOf, figureOf }: DeckSource, words: OutlineWords): OutlineSlide {
  const { title, attributes, notes } = slide;
  const question = caseOf(attributes['case'] ?? '')?.questions.find(({ id }) => id === attributes['question']);
  const asked = question?.kind === 'reply' ? question : null;
  const from = attributes['source'] === undefined ? '' : sourceOf(attributes['source'], attributes['article']);
  const figure = slide.figure === null ? undefined : figureOf?.(slide.figure);
  const lines = asked === null || slide.lines.length > 0 ? slide.lines : [asked.borrower];
  // On the wall the samples come one a key press; on paper they would give the answer away, so they go to the speaker.
  const answers = asked === null ? [] : [...asked.samples].sort((one, other) => one.level - other.level);
  return {
    title,
    eyebrow: attributes['eyebrow'] ?? '',
    from: [from, figure?.mark ?? ''].filter((part) => part !== '').join('　'),
    body: figure === undefined ? bodyOf(lines) : { kind: 'table', rows: figure.rows },
    // The table takes the slide; what stood beside the drawing is said.
    notes: [
      ...(figure === undefined ? [] : [...lines, ...figure.notes]),
      ...notes,
      ...answers.map(({ level, reply, why }) => `${words.level(level)}　${reply}（${why}）`),
    ],
  };
}

function bodyOf(lines: readonly string[]): OutlineBody {
  if (lines.length === 0) return { kind: 'none' };
  const rows = lines.map(cellsOf);
  const [head] = rows;
  const isTable = head != null && lines.length > 1 && rows.every((row) => row?.length === head.length);
  return isTable
    ? { kind: 'table', rows: rows.flatMap((row) => (row === null ? [] : [row])) }
    : { kind: 'lines', lines };
}

/** Cells of a Markdown table row; null for any other line. */
function cellsOf(line: string): string[] | null {
  const row = /^\|(.+)\|$/.exec(line.trim());
  return row === null ? null : (row[1] ?? '').split('|').map((cell) => cell.trim());
}
