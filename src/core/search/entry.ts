import type { SearchDocument } from './search-document.ts';
import { fold, type Token } from './tokenize.ts';

/** A document with its folded texts. `name` is what it is called: the heading of a section, else the title. */
export interface Entry {
  document: SearchDocument;
  name: string;
  /** Title of the page a section stands on. */
  page: string;
  /** The document's text with the names it does not hold. */
  text: string;
  own: string;
  /** `own` without spaces. */
  dense: string;
  aliases: Set<string>;
}
export interface Scored {
  entry: Entry;
  score: number;
}

/** Spaces carry no meaning between Han characters, and writers differ in setting them around Latin ones. */
export const compact = (folded: string): string => folded.replace(/[^\S\n]+/g, '');

/** A name within another one (GB/T 45251 in GB/T 45251—2025) adds nothing that could be found. */
const textWithNames = ({ text, aliases = [] }: SearchDocument): string =>
  aliases.reduce((whole, name) => (whole.includes(name) ? whole : `${whole}\n${name}`), text);

export function entryOf(document: SearchDocument): Entry {
  const text = textWithNames(document);
  const name = fold(document.heading ?? document.title);
  const own = `${name}\n${fold(text)}`;
  const aliases = new Set(
    (document.aliases === undefined ? [] : [document.title, ...document.aliases]).map((alias) => compact(fold(alias))),
  );
  return { document, name: compact(name), page: fold(document.title), text, own, dense: compact(own), aliases };
}

/** Whether the token stands in the document's own texts or in the title of its page. */
export const has = (entry: Entry, { text }: Token): boolean => entry.own.includes(text) || entry.page.includes(text);

/** A query of lone characters only: the index holds pairs, so the texts are read; the denser ones score higher. */
export function scan(entries: Iterable<Entry>, lone: Token[]): Scored[] {
  const count = (entry: Entry): number => lone.reduce((sum, { text }) => sum + entry.own.split(text).length - 1, 0);
  return Array.from(entries)
    .filter((entry) => lone.every((token) => has(entry, token)))
    .map((entry) => ({ entry, score: count(entry) / entry.own.length }));
}
