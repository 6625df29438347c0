import { z } from 'zod';

/** What a move may be filled with; written in braces in `say`. */
export const SLOTS = ['原话', '数', '日', '余', '权利', '疑'] as const;
export type Slot = (typeof SLOTS)[number];

/** Most characters a piece of advice adds or changes (issue 5). */
export const MOST_CHANGED = 40;

/** A number such as 12378 needs no quotation marks. */
const word = z.union([z.string().min(1), z.number()]).transform(String);
const words = z.array(word).min(1).optional();

const moveSchema = z.strictObject({
  /**
   * Where `say` goes: `front` before the sentence (after the name the trainee opens with), `end` after it, `question` instead of
   * his last question (or at the end where he asks none), `instead` in place of the words that do harm.
   */
  put: z.enum(['front', 'end', 'question', 'instead']),
  /** What is added, with slots; empty only with `instead`, where it means: leave those words out. */
  say: z.string().max(MOST_CHANGED),
  /** Only where the borrower's line has one of these. */
  hearing: words,
  /** Only where the facts have one of these. */
  knowing: words,
  /** Only where the reply has one of these. */
  saying: words,
  /** Not where the borrower's line, the facts or the reply have one of these. */
  unless: words,
});

const moves = z.array(moveSchema).min(1);

const gateMovesSchema = z.strictObject({
  gate: z.number().int().min(0).max(5),
  a: moves.optional(),
  b: moves.optional(),
  c: moves.optional(),
  d: moves.optional(),
  e: moves.optional(),
});

/** `content/advice.yaml`: how a reply can be mended, by gate (0 = crisis) and criterion. */
export const adviceSchema = z.strictObject({ gates: z.array(gateMovesSchema).length(6) });

export type AdviceFile = z.infer<typeof adviceSchema>;
export type GateMoves = AdviceFile['gates'][number];
export type Move = z.infer<typeof moveSchema>;
