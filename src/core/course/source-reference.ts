/** Splits a source reference `id#article`; article is null where none is named. */
export function parseReference(reference: string): { id: string; article: string | null } {
  const [id = '', article] = reference.split('#');
  return { id, article: article ?? null };
}
