import type { ChartRow } from './chart.ts';
import { mdxTags, type MdxTag } from './mdx-tags.ts';
import { parseReference } from './source-reference.ts';

/** A body of MDX with the id of its file. */
export interface CitingDocument {
  readonly id: string;
  readonly body: string;
}

/** An item of a quiz; its options may carry sources of their own. */
export interface CitingItem {
  readonly sources: readonly string[];
  readonly options?: readonly { readonly sources: readonly string[] }[];
}

/** Everything that may cite a source; order decides the order of the answers. */
export interface CitingContent {
  readonly lessons: readonly CitingDocument[];
  readonly cases: readonly CitingDocument[];
  /** By lesson: the quiz of a lesson carries its id. */
  readonly quizzes: readonly { readonly lesson: string; readonly items: readonly CitingItem[] }[];
  readonly terms: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly redlines: readonly { readonly id: string; readonly law: readonly string[] }[];
  /** Limits of the quick reference. */
  readonly rules?: readonly { readonly id: string; readonly sources: readonly string[] }[];
  /** Legal notes of the sheets to print. */
  readonly templates?: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly charts?: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly rows: readonly ChartRow[];
  }[];
  /** Answers of the decision tree. */
  readonly answers?: readonly { readonly id: string; readonly sources: readonly string[] }[];
}

export type CitingKind = 'lesson' | 'case' | 'quiz' | 'redline' | 'rule' | 'answer' | 'template' | 'figure' | 'term';

/** The order in which citers are listed. */
export const CITING_KINDS: readonly CitingKind[] = [
  'lesson',
  'case',
  'quiz',
  'redline',
  'rule',
  'answer',
  'template',
  'figure',
  'term',
];

/** One thing that cites a source; `id` of a quiz is its lesson's. `article` is null where the source as a whole is cited. */
export interface Citation {
  readonly by: CitingKind;
  readonly id: string;
  readonly article: string | null;
}

/** Where a term, red line or figure is used. */
export interface Use {
  readonly by: 'lesson' | 'case';
  readonly id: string;
}

/** Source id → who cites it, each pair of citer and article once. A body that does not parse cites nothing (`diagnose` reports it). */
export function citedBy(content: CitingContent): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  const add = (source: string, citation: Citation) => {
    const list = found.get(source) ?? [];
    const known = list.some(
      (one) => one.by === citation.by && one.id === citation.id && one.article === citation.article,
    );
    if (!known) list.push(citation);
    found.set(source, list);
  };
  const addReference = (by: CitingKind, id: string, reference: string) => {
    const { id: source, article } = parseReference(reference);
    add(source, { by, id, article });
  };
  for (const { by, id, tag } of taggedDocuments(content)) {
    const source = sourceOf(tag);
    if (source !== undefined) add(source, { by, id, article: tag.attributes['article'] ?? null });
  }
  for (const { lesson, items } of content.quizzes) {
    const lists = items.flatMap(({ sources, options = [] }) => [sources, ...options.map((option) => option.sources)]);
    for (const one of lists.flat()) addReference('quiz', lesson, one);
  }
  for (const { id, sources } of content.terms) for (const one of sources) addReference('term', id, one);
  for (const { id, law } of content.redlines) for (const one of law) addReference('redline', id, one);
  for (const { id, sources } of content.rules ?? []) for (const one of sources) addReference('rule', id, one);
  for (const { id, sources } of content.answers ?? []) for (const one of sources) addReference('answer', id, one);
  for (const { id, sources } of content.templates ?? []) for (const one of sources) addReference('template', id, one);
  for (const { id, sources, rows } of content.charts ?? []) {
    const named = rows.flatMap((row) => [row['source'], row['law']]).filter((one) => one !== undefined && one !== '');
    for (const one of [...sources, ...named]) addReference('figure', id, one ?? '');
  }
  return found;
}

/**
 * Id → lessons and cases in which a tag names it, each once.
 * @param tag `Term` for glossary words, `RedLine` for red lines, `Template` for sheets to print, `Figure` for charts
 */
export function usedIn(
  tag: 'Term' | 'RedLine' | 'Template' | 'Figure',
  content: Pick<CitingContent, 'lessons' | 'cases'>,
): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const { by, id, tag: written } of taggedDocuments(content)) {
    const target = written.name === tag ? written.attributes['id'] : undefined;
    if (target === undefined) continue;
    const list = found.get(target) ?? [];
    if (!list.some((one) => one.by === by && one.id === id)) list.push({ by, id });
    found.set(target, list);
  }
  return found;
}

function* taggedDocuments(
  content: Pick<CitingContent, 'lessons' | 'cases'>,
): Generator<{ by: 'lesson' | 'case'; id: string; tag: MdxTag }> {
  const documents = [
    ...content.lessons.map((document) => ({ by: 'lesson' as const, ...document })),
    ...content.cases.map((document) => ({ by: 'case' as const, ...document })),
  ];
  for (const { by, id, body } of documents) {
    const parsed = mdxTags(body);
    if (parsed.ok) for (const tag of parsed.tags) yield { by, id, tag };
  }
}

function sourceOf({ name, attributes }: MdxTag): string | undefined {
  if (name === 'Cite') return attributes['id'];
  return name === 'RedLine' || name === 'Slide' ? attributes['source'] : undefined;
}
