import type { Rubric } from '../scoring/rubric.ts';
import type { Source } from './source.ts';
import { parseReference } from './source-reference.ts';

/** How the law behind red lines is cited in a line, by reference `id` or `id#article`: 《……办法》第六十八条. */
export function lawTitles(rubric: Rubric, sources: readonly Source[]): Record<string, string> {
  const references = new Set(rubric.redlines.flatMap(({ law }) => law));
  return Object.fromEntries([...references].map((reference) => [reference, titleOf(reference, sources)]));
}

/** How one reference is named in a line. */
export function titleOf(reference: string, sources: readonly Source[]): string {
  const { id, article } = parseReference(reference);
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) return reference;
  const cited = source.articles.find((candidate) => candidate.id === article);
  return source.kind === 'course' ? `${source.title}${cited?.title ?? ''}` : `《${source.title}》${cited?.title ?? ''}`;
}
