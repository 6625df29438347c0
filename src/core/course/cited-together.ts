import { parseReference } from './source-reference.ts';

/** A reference `id` or `id#article` with its title as `titleOf` gives it: 《……办法》第六十八条. */
export interface Cited {
  readonly reference: string;
  readonly title: string;
}

/** The articles of one source put together where the first of them stands; what is not 《title》article stays alone. */
export function bySource<Citation extends Cited>(cited: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[]>();
  for (const citation of cited) {
    const work = workOf(citation.title);
    const key = work === '' ? citation.reference : `${parseReference(citation.reference).id} ${work}`;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}

/** How the citation at `index` of its group is named: in full, then by its article alone. */
export function nameInGroup(title: string, index: number): string {
  return index === 0 ? title : title.slice(workOf(title).length);
}

/** 《……》 of a title that goes on with an article; empty where it does not. */
function workOf(title: string): string {
  return /^(《.*》)./.exec(title)?.[1] ?? '';
}
