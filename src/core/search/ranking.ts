import { has, type Scored } from './entry.ts';
import type { Token } from './tokenize.ts';

/** Hits by some tokens only are kept while they score this share of the best of them. */
const someShare = 0.25;
/** Among them one that holds every token counts so many times. */
const allHeld = 2;

const wholeInText = 10;
const wholeInName = 3;
const isAlias = 1000;

const isHanRun = (query: string): boolean => /^\p{Script=Han}+$/u.test(query);

/** Scores are multiplied where the query stands whole in the document, in its name, or is one of its names. */
export function reRank({ entry, score }: Scored, query: string): Scored {
  const inOwn = entry.dense.includes(query) ? wholeInText : 1;
  const inName = entry.name.includes(query) ? wholeInName : 1;
  return { entry, score: score * inOwn * inName * (entry.aliases.has(query) ? isAlias : 1) };
}

/** A section is not found by the title of its page alone: the page's own document stands for that. */
export function standsAlone({ entry }: Scored, tokens: Token[]): boolean {
  return entry.document.heading === undefined || tokens.some((token) => entry.own.includes(token.text));
}

/** An unbroken Chinese word finds what holds it; documents with its pairs in scattered places are noise beside that. */
export function wholeOnly(hits: Scored[], query: string): Scored[] {
  if (!isHanRun(query)) return hits;
  const whole = hits.filter(({ entry }) => entry.own.includes(query));
  return whole.length > 0 ? whole : hits;
}

/** Hits by some tokens only, without those that have little of the query; what holds all its tokens stays. */
export function nearBest(hits: Scored[], tokens: Token[]): Scored[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.flatMap(({ entry, score }) => {
    if (tokens.every((token) => has(entry, token))) return [{ entry, score: score * allHeld }];
    return score >= best * someShare ? [{ entry, score }] : [];
  });
}
