/**
 * Folding and cutting of text for search. The same code runs in build, worker and tests, so index and query always agree.
 * A cluster (one character with the marks that combine with it) is folded by NFKC and lower-casing; folding cluster by
 * cluster rather than the whole string lets every folded unit be traced back to where it stood.
 */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** Unified Han characters fold to themselves; asking first saves most of the time that folding Chinese text takes. */
function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster >= '\u3400' && cluster <= '\u9fff') return cluster;
  return cluster.normalize('NFKC').toLowerCase();
}

/** `from[i]` and `to[i]` are the UTF-16 bounds, in the original, of the cluster that gave unit `i` of `text`. */
export interface Folded {
  text: string;
  from: number[];
  to: number[];
}

/** Never throws, lone surrogates included. */
export function foldTraced(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  for (const match of original.matchAll(clusters)) {
    const unit = foldCluster(match[0]);
    text += unit;
    while (from.length < text.length) {
      from.push(match.index);
      to.push(match.index + match[0].length);
    }
  }
  return { text, from, to };
}

/** Folded form alone. */
export const fold = (original: string): string => original.replace(clusters, foldCluster);

const runs = /\p{Script=Han}+|[a-z0-9]+(?:\.[0-9]+)?/gu;

/** `start` and `end` are UTF-16 units of the folded text. `lone`: a Han character with no Han neighbour. */
export interface Token {
  text: string;
  start: number;
  end: number;
  lone: boolean;
}

function bigrams(run: string, start: number): Token[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [{ text: run, start, end: start + run.length, lone: true }];
  let at = start;
  return characters.slice(1).map((second, i) => {
    const first = characters[i] ?? '';
    const token = { text: first + second, start: at, end: at + first.length + second.length, lone: false };
    at += first.length;
    return token;
  });
}

/**
 * Tokens of a folded text: Han runs as overlapping pairs (a single character only where it stands alone), ASCII runs whole
 * with their decimals. Everything else, Latin letters beyond ASCII included, separates.
 */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(runs)) {
    const run = match[0];
    if (/^[a-z0-9]/.test(run))
      tokens.push({ text: run, start: match.index, end: match.index + run.length, lone: false });
    else tokens.push(...bigrams(run, match.index));
  }
  return tokens;
}

/** The texts of the tokens of any string. */
export const tokenize = (text: string): string[] => tokensOf(fold(text)).map((token) => token.text);
