import { getCollection } from 'astro:content';
import { parseReference } from '../core/course/source-reference.ts';

/** Tells whether all of the references are to the course's own sources: what rests on them alone was not checked anywhere. */
export async function ownSources(): Promise<(references: readonly string[]) => boolean> {
  const sources = (await getCollection('sources')).map(({ data }) => data);
  const own = new Set(sources.filter(({ kind }) => kind === 'course').map(({ id }) => id));
  return (references) => references.every((reference) => own.has(parseReference(reference).id));
}
