import type { Citation } from './cited-by.ts';
import type { Checked, Source } from './source.ts';
import { BINDING_KINDS } from './source-status.ts';

/** What a source is to a bank here: it binds, it binds elsewhere, it supports, or it is this course's own. */
export type SourceGroup = 'binding' | 'elsewhere' | 'supporting' | 'course';

/** Ids of everything that makes up a lesson and may cite a source. */
export interface LessonParts {
  readonly lesson: string;
  readonly cases: readonly string[];
  /** Charts shown in its text. */
  readonly figures: readonly string[];
}

export interface LessonSources {
  /** Only groups that hold a source. `references` are `id` or `id#article`; those of a source stand together, articles as its file has them. */
  readonly groups: readonly {
    readonly group: SourceGroup;
    readonly count: number;
    readonly references: readonly string[];
  }[];
  /** Sources by level of checking, the best first, none that is zero; the course's own have no level. */
  readonly levels: readonly { readonly level: Checked; readonly count: number }[];
}

const GROUPS: readonly SourceGroup[] = ['binding', 'elsewhere', 'supporting', 'course'];

/** Levels of checking, the weakest first. */
const LEVELS = ['memory', 'reported', 'quoted', 'first-hand'] as const satisfies readonly Checked[];

/**
 * The weakest level among the articles cited of a source.
 * @param cited ids of articles; null where the source as a whole is cited; empty counts as the whole
 */
export function citedLevel(source: Pick<Source, 'checked' | 'articles'>, cited: readonly (string | null)[]): Checked {
  const levels = cited.map((id) => source.articles.find((article) => article.id === id)?.checked ?? source.checked);
  return LEVELS.find((level) => levels.includes(level)) ?? source.checked;
}

/**
 * Every source that a lesson, its cases, its figures and its quiz cite, each once, grouped.
 * @param citations of the whole course (`citedBy`)
 * @param sources of the whole course; within a group of laws the stronger rank comes first, else their order stands
 */
export function lessonSources(
  citations: ReadonlyMap<string, readonly Citation[]>,
  { lesson, cases, figures }: LessonParts,
  sources: readonly Source[],
): LessonSources {
  const isHere = ({ by, id }: Citation) =>
    ((by === 'lesson' || by === 'quiz') && id === lesson) ||
    (by === 'case' && cases.includes(id)) ||
    (by === 'figure' && figures.includes(id));
  const cited = sources.flatMap((source) => {
    const articles = (citations.get(source.id) ?? []).filter(isHere).map(({ article }) => article);
    return articles.length === 0 ? [] : [{ source, articles }];
  });
  const groups = GROUPS.map((group) => {
    const members = cited
      .filter(({ source }) => groupOf(source.kind) === group)
      .sort((a, b) => rankOf(a.source.kind) - rankOf(b.source.kind));
    return {
      group,
      count: members.length,
      references: members.flatMap(({ source, articles }) => referencesTo(source, articles)),
    };
  }).filter(({ count }) => count > 0);
  const levels = [...LEVELS]
    .reverse()
    .map((level) => ({
      level,
      count: cited.filter(({ source, articles }) => source.kind !== 'course' && citedLevel(source, articles) === level)
        .length,
    }))
    .filter(({ count }) => count > 0);
  return { groups, levels };
}

function groupOf(kind: Source['kind']): SourceGroup {
  if (kind === 'elsewhere' || kind === 'course') return kind;
  return rankOf(kind) < 0 ? 'supporting' : 'binding';
}

/** -1 for kinds that bind nobody here. */
const rankOf = (kind: Source['kind']): number => BINDING_KINDS.findIndex((one) => one === kind);

/** The source as a whole first, where that is cited, then its articles. */
function referencesTo(source: Source, cited: readonly (string | null)[]): string[] {
  const articles = source.articles.filter(({ id }) => cited.includes(id)).map(({ id }) => `${source.id}#${id}`);
  return cited.includes(null) || articles.length === 0 ? [source.id, ...articles] : articles;
}
