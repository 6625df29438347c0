import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../../core/scoring/normalise.ts';
import { overlapOf } from '../../core/scoring/overlap.ts';
import type { Level, Situation } from '../../core/scoring/verdict.ts';

/** A reply set before a borrower it was not written for, and the most it may be judged there. */
export interface Misplaced {
  readonly situation: Situation;
  readonly reply: string;
  readonly most: Level;
}

/** A reply in its own place. */
export interface Placed {
  readonly situation: Situation;
  readonly reply: string;
}

const foreignSchema = z.strictObject({
  filler: z.array(z.string().min(1)).min(1),
  'off-topic': z.array(z.string().min(1)).min(1),
});

/** Characters of meaning a text shares with what a borrower said and what is known of him, in runs of two and more. */
function sharedWith({ borrower, facts, history }: Situation, reply: string): number {
  const known = fold(`${borrower}。${facts}。${history.join('。')}`).text;
  return overlapOf(fold(reply).text, known).runs.reduce((sum, run) => sum + run.weight, 0);
}

/** Of its own case a reply speaks with some characters at least; replies that would fit anywhere are no paste. */
const OWN = 5;
const FOREIGN = 1;

/** Every `stride`-th of a list from `first` on, at most `most`. */
function some<T>(list: readonly T[], most: number, first: number): T[] {
  const stride = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, i) => (i + first) % stride === 0).slice(0, most);
}

/** Good replies that speak of their own case, set before others of whom they say nothing: `each` of them. */
export function pastedElsewhere(good: readonly Placed[], situations: readonly Situation[], each: number): Misplaced[] {
  const own = good.filter(({ situation, reply }) => sharedWith(situation, reply) >= OWN);
  const replies = [...new Map(own.map((one) => [one.reply, one])).values()];
  return replies.flatMap(({ reply }, i) => {
    const candidates = some(situations, 8 * each, i).filter((situation) => situation.gate > 0);
    const foreign = candidates.filter((situation) => sharedWith(situation, reply) <= FOREIGN);
    return foreign.slice(0, each).map((situation): Misplaced => ({ situation, reply, most: 1 }));
  });
}

const REPEATED = 500;

/** What fits no case at all (`content/replies/foreign.yaml`), short and drawn out to 500 characters, before `each` borrowers. */
export function foreignReplies(folder: string, situations: readonly Situation[], each: number): Misplaced[] {
  const foreign = foreignSchema.parse(parse(readFileSync(path.join(folder, 'foreign.yaml'), 'utf8')));
  const spoken = situations.filter(({ gate }) => gate > 0);
  const before = (replies: readonly string[], most: Level): Misplaced[] =>
    replies.flatMap((reply, i) =>
      some(spoken, each, i).flatMap((situation, k): Misplaced[] => {
        const long = reply.repeat(Math.ceil(REPEATED / reply.length)).slice(0, REPEATED);
        return [{ situation, reply: k % 3 === 0 ? long : reply, most }];
      }),
    );
  return [...before(foreign.filler, 1), ...before(foreign['off-topic'], 0)];
}
