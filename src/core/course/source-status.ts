import type { Source } from './source.ts';

/** Kinds that bind somebody, from the strongest down; studies, books and the like bind nobody and have no status. */
export const BINDING_KINDS = [
  'law',
  'judicial-interpretation',
  'regulation',
  'normative-document',
  'standard',
  'self-regulation',
] as const satisfies readonly Source['kind'][];

/** Kinds that only explain or support. */
export const SUPPORTING_KINDS = [
  'elsewhere',
  'study',
  'statistic',
  'book',
  'course',
] as const satisfies readonly Source['kind'][];

/** `unrepealed`: nothing says that it ceased to apply, but its start or its text was not verified. */
export type SourceStatus = 'in-force' | 'unrepealed' | 'not-yet' | 'lapsed';

/**
 * How a source stands on a date.
 * @param asOf YYYY-MM-DD
 * @returns null for kinds that bind nobody
 */
export function statusAt(source: Pick<Source, 'kind' | 'from' | 'to' | 'checked'>, asOf: string): SourceStatus | null {
  if (!BINDING_KINDS.some((kind) => kind === source.kind)) return null;
  if (source.to !== null && source.to <= asOf) return 'lapsed';
  if (source.from !== null && source.from > asOf) return 'not-yet';
  const verified = source.checked === 'first-hand' || source.checked === 'quoted';
  return source.from !== null && verified ? 'in-force' : 'unrepealed';
}
