/** Editions of a quiz that one browser keeps: as many as anybody there is likely to be in the middle of. */
export const MOST_EDITIONS = 4;

/** Which of the editions stored of one quiz go when there are too many: those under which an attempt last began longest ago. */
export function surplus<E extends { readonly at: number }>(editions: readonly E[]): readonly E[] {
  const newestFirst = [...editions].sort((one, other) => other.at - one.at);
  return newestFirst.slice(MOST_EDITIONS);
}
