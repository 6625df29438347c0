import type { SearchDocument } from './search-document.ts';
import { fold } from './tokenize.ts';

/** A query asked as it is, or in another writing of one of its words. */
export interface Asked {
  readonly query: string;
  /** What a hit's score is multiplied by. */
  readonly share: number;
}

/** The writing the rules use counts more than the one that was typed, any other much less. */
const mainShare = 2;
const otherShare = 0.2;

/**
 * For terms that the texts write in several ways (第三人, 第三方): a query that holds one of them as a word of its own is
 * also asked with the others.
 * @returns the folded query itself first
 */
export function otherWritings(documents: readonly SearchDocument[]): (query: string) => Asked[] {
  const groups = documents.flatMap(({ title, alsoWritten }) =>
    alsoWritten === undefined ? [] : [[...alsoWritten, title].map(fold)],
  );
  return (query) => {
    const words = query.split(' ');
    const others = groups.flatMap((group) => {
      const at = words.findIndex((word) => group.includes(word));
      if (at < 0) return [];
      const asked = group.map((other, i) => ({
        query: words.map((word, j) => (j === at ? other : word)).join(' '),
        share: i === 0 ? mainShare : otherShare,
      }));
      return asked.filter((way) => way.query !== query);
    });
    return [{ query, share: 1 }, ...others];
  };
}
