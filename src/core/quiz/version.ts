import type { Item } from './item.ts';
import { hashText } from './hash.ts';

/** Left out of a version: they may be reworded while an attempt is open. */
const REWORDABLE = new Set(['explain', 'why', 'whyNot', 'sources', 'askConfidence']);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters that stand for one item (24 bits). */
const WIDTH = 4;
/** `quizVersion` of an event holds 64 characters. */
const MOST_LISTED = 16;

/**
 * The version of a quiz: four characters for each item, in the author's order, so that a later quiz shows which items of an open
 * attempt it still has. A quiz of more than 16 items gets one mark for the whole. What is asked and what counts as right decide;
 * explanations, sources and the question of confidence do not.
 */
export function quizVersion(items: readonly Item[]): string {
  return items.length <= MOST_LISTED ? items.map(markOf).join('') : wholeVersion(items);
}

/** A quiz as it was once. */
export interface KeptItems {
  readonly version: string;
  readonly items: readonly Item[];
}

/**
 * The items of an attempt begun under `version`, in the order they had then: from the quiz as it is now, else from what was kept of
 * earlier editions. `null` where one cannot be had; such an attempt can only be read. What the quiz still has is taken from there, for
 * its explanations may be better; items added or moved since do not matter.
 */
export function itemsOfVersion(
  version: string,
  items: readonly Item[],
  editions: readonly KeptItems[] = [],
): readonly Item[] | null {
  if (version === quizVersion(items)) return items;
  const old = editions.find((edition) => edition.version === version)?.items ?? [];
  const marks = marksOf(version);
  if (marks === null) return old.length > 0 ? old : null;
  const known = new Map([...old, ...items].map((item) => [markOf(item), item]));
  const found = marks.flatMap((mark) => known.get(mark) ?? []);
  return found.length === marks.length && new Set(found).size === found.length ? found : null;
}

/** Those items which a quiz of this version had in the same words. */
export function itemsIn(version: string, items: readonly Item[]): readonly Item[] {
  if (version === quizVersion(items)) return items;
  const marks = marksOf(version) ?? [];
  return items.filter((item) => marks.includes(markOf(item)));
}

/** How many items a quiz of this version had; `null` where the version does not tell. */
export function itemCount(version: string, items: readonly Item[]): number | null {
  return version === quizVersion(items) ? items.length : (marksOf(version)?.length ?? null);
}

/** The marks of a version's items, `null` where it is one for the whole. */
function marksOf(version: string): readonly string[] | null {
  if (version === '' || version.length % WIDTH !== 0 || !/^[\w-]+$/.test(version)) return null;
  return Array.from({ length: version.length / WIDTH }, (_, at) => version.slice(at * WIDTH, at * WIDTH + WIDTH));
}

function markOf(item: Item): string {
  const bits = hashText(canonical(item));
  return [0, 6, 12, 18].map((shift) => DIGITS.charAt((bits >>> shift) & 63)).join('');
}

/** Contains a full stop, which no list of marks does. */
function wholeVersion(items: readonly Item[]): string {
  const text = items.map(canonical).join('\n');
  return ['a', 'b', 'c'].map((salt) => hashText(salt + text).toString(36)).join('.');
}

/** JSON with sorted keys and without what may be reworded: the order of keys in a file changes nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([key, inner]) => !REWORDABLE.has(key) && inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${entries.join(',')}}`;
}
