import lunr from 'lunr';
import { compact, entryOf, has, scan, type Entry, type Scored } from './entry.ts';
import { nearBest, reRank, standsAlone, wholeOnly } from './ranking.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';
import { otherWritings } from './other-writings.ts';
import { withoutQuestionWords } from './question-words.ts';
import { snippetOf, type Match } from './snippet.ts';
import { fold, tokenize, tokensOf, type Token } from './tokenize.ts';

/** How a hit was found: every token of the query stands in it, only some do, or only their beginnings. */
export type Found = 'all' | 'some' | 'prefix';

export interface SearchHit {
  url: string;
  title: string;
  kind: SearchKind;
  heading?: string;
  /** One line of text around the hit; `matches` are UTF-16 ranges [start, end) in it, in order, not overlapping. */
  snippet: string;
  matches: Match[];
  found: Found;
}

/** Best first, `limit` at most. Never throws; a query without an ASCII letter, digit or Han character gives []. */
export type Search = (query: string, limit?: number) => SearchHit[];

/** A longer query is cut here: nobody types it, and the cost of a query grows with its tokens. */
const maxQuery = 100;
/** Hits given where nobody asks for another number. */
export const usualLimit = 50;
/** The index's fields and how much a token weighs in each. */
const boosts = { name: 5, page: 1, text: 1 };

const lunrTokens = (value?: unknown): lunr.Token[] =>
  tokenize(typeof value === 'string' ? value : '').map((text) => new lunr.Token(text, {}));

/** lunr's own trimmer and stemmer know no Chinese (the trimmer empties every Han token), so both pipelines are emptied. */
function indexOf(entries: Iterable<Entry>): lunr.Index {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  // The published types describe the tokenizer as the namespace function; the builder only ever calls it with a value.
  builder.tokenizer = lunrTokens as unknown as typeof lunr.tokenizer;
  builder.ref('url');
  for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost });
  for (const { document, text } of entries) {
    const { url, title, heading } = document;
    builder.add({ url, name: heading ?? title, page: heading === undefined ? '' : title, text });
  }
  return builder.build();
}

function clause(found: Found): { wildcard: number; presence: lunr.Query.presence } {
  const { TRAILING, NONE } = lunr.Query.wildcard;
  const { REQUIRED, OPTIONAL } = lunr.Query.presence;
  return { wildcard: found === 'prefix' ? TRAILING : NONE, presence: found === 'all' ? REQUIRED : OPTIONAL };
}

/** Only these can be the beginning of a longer token: Han tokens are all of one length. */
const isLatin = (token: string): boolean => /^[a-z0-9]/.test(token);

const distinct = (tokens: Token[]): Token[] => [...new Map(tokens.map((token) => [token.text, token])).values()];

/** Where only the name holds the query, parts of it in the text would mislead: the snippet is then the text's beginning. */
function hitOf({ document, name, text }: Entry, query: string, found: Found): SearchHit {
  const { url, title, kind, heading } = document;
  const whole = compact(query);
  const onlyInName = name.includes(whole) && !compact(fold(document.text)).includes(whole);
  const snippet = snippetOf(text, onlyInName ? '' : query);
  return { url, title, kind, ...(heading === undefined ? {} : { heading }), ...snippet, found };
}

/** Builds the index once; the returned function answers queries. Addresses of `documents` must be unique. */
export function createSearch(documents: SearchDocument[]): Search {
  const entries = new Map(documents.map((document) => [document.url, entryOf(document)]));
  const index = indexOf(entries.values());
  const writings = otherWritings(documents);

  /** Lone characters may stand within any pair, so they are looked for in the texts and not in the index. */
  function ask(tokens: Token[], found: Found): Scored[] {
    const whole = tokens.filter(({ lone, text }) => !lone && (found !== 'prefix' || isLatin(text)));
    const lone = tokens.filter((token) => token.lone);
    if (whole.length === 0) return found === 'all' ? scan(entries.values(), lone) : [];
    const results = index.query((query) => {
      for (const { text } of whole) query.term(text, clause(found));
    });
    return results.flatMap(({ ref, score }) => {
      const entry = entries.get(ref);
      if (entry === undefined || (found === 'all' && !lone.every((token) => has(entry, token)))) return [];
      return [{ entry, score }];
    });
  }

  function find(query: string, found: Found): Scored[] {
    const tokens = distinct(tokensOf(query));
    if (tokens.length === 0) return [];
    const whole = found === 'all' ? compact(query) : query;
    const hits = ask(tokens, found).filter((hit) => standsAlone(hit, tokens));
    if (hits.length === 0) return [];
    return (found === 'all' ? wholeOnly(hits, whole) : nearBest(hits, tokens)).map((hit) => reRank(hit, whole));
  }

  /** In every writing of the query; a document found by several stands once, by the one that found it best. */
  function findAll(query: string, found: Found): (Scored & { query: string })[] {
    const hits = writings(query)
      .flatMap((way) =>
        find(way.query, found).map(({ entry, score }) => ({ entry, score: score * way.share, query: way.query })),
      )
      .sort((a, b) => b.score - a.score || (a.entry.document.url < b.entry.document.url ? -1 : 1));
    return [...new Map([...hits].reverse().map((hit) => [hit.entry, hit])).values()].reverse();
  }

  return (query, limit = usualLimit) => {
    const asked = fold(
      Array.from(query.slice(0, 2 * maxQuery))
        .slice(0, maxQuery)
        .join(''),
    ).trim();
    const counting = withoutQuestionWords(asked) || asked;
    const ways = [
      [asked, 'all'],
      [counting, 'some'],
      [asked, 'some'],
      [asked, 'prefix'],
    ] as const;
    for (const [words, found] of ways) {
      const hits = findAll(words, found);
      if (hits.length === 0) continue;
      return hits.slice(0, limit).map(({ entry, query: by }) => hitOf(entry, by, found));
    }
    return [];
  };
}
