import process from 'node:process';
import { LIMIT } from '../../core/scoring/normalise.ts';
import type { Situation } from '../../core/scoring/verdict.ts';

/** Texts made to cost the scorer time, each as long as it reads (LIMIT): what backtracks, what cuts into most clauses, what mirrors most. */
export interface Hostile {
  readonly name: string;
  readonly reply: string;
}

const filled = (text: string): string =>
  text === '' ? '' : text.repeat(Math.ceil(LIMIT / text.length)).slice(0, LIMIT);

const REPEATED: readonly string[] = [
  '一', '您', '不', '他', '1', '？', '您？', '您，', '您、', '1，', '1,234,', '3.', '三千万百十', '两千七', '一1', 'laolai', 'l a o ', ' ', '您 ', 'ab ', '您们 好的 ',
  '\ud800', '🐷', '\ufdfa', '如果要是', '如果一条', '听起来您', '怎么什么', '理解但是', '不会联系您家人', '联系您爱人', '每月十号五千', '单位领导', '我的', '数', '打打', '没没', '用用',
]; // prettier-ignore

/** Han characters far apart, the same each time. */
const scattered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)));

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** The hostile texts for one borrower: some are made of his own words. */
export function hostileReplies({ borrower, facts }: Situation): Hostile[] {
  const texts: readonly (readonly [string, string])[] = [
    ...REPEATED.map((text) => [JSON.stringify(text), text] as const),
    ['scattered Han', scattered(LIMIT).join('')],
    ['scattered Han in clauses', scattered(LIMIT / 2).join('，')],
    ['scattered pairs in clauses', pairsOf(scattered(LIMIT).join('')).join('，')],
    ['the borrower’s line', borrower],
    ['line and facts', borrower + facts],
    ['pairs of the line in clauses', pairsOf(borrower).join('，')],
    ['pairs of the facts in questions', pairsOf(facts).join('？')],
    ['the line backwards', Array.from(borrower).reverse().join('')],
  ];
  return texts.map(([name, text]) => ({ name, reply: filled(text) }));
}

/** Situations of every gate, plain and as long as the scorer reads. */
export function hostileSituations(situations: readonly Situation[], words: string): Situation[] {
  const long = filled(words);
  return ([0, 1, 2, 3, 4, 5] as const).flatMap((gate) => {
    const plain = situations.find((one) => one.gate === gate);
    const longest: Situation = {
      gate,
      persona: '',
      facts: long.slice(7) + long.slice(0, 7),
      history: [long],
      borrower: long,
    };
    const dull: Situation = { gate, persona: '', facts: filled('一'), history: [], borrower: filled('您，') };
    return [...(plain ? [plain] : []), longest, dull];
  });
}

/** Processor time of one verdict in ms, the least of a few tries: on a busy machine the clock on the wall tells nothing. */
export function processorMs(judged: () => unknown, tries = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i += 1) {
    const before = process.cpuUsage();
    judged();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
