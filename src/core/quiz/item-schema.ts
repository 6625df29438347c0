import * as z from 'zod/mini';
import { unfoldLines } from '../course/unfold-lines.ts';
import { redlineIdSchema } from '../scoring/verdict.ts';

/** As `idSchema` of the course, which is of full zod: an item is also read back in the browser (`edition.ts`). */
const id = z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = z.string().check(z.minLength(1), z.overwrite(unfoldLines));
/** Of one line: as the author wrote it. */
const form = z.string().check(z.minLength(1));
const sources = z._default(z.array(form), []);

/** What every item has. Explanations cite sources as `id` or `id#article`. */
const common = {
  /** Unique over all quizzes; stands in records, so it never changes. */
  id,
  /** What is asked, in one or two sentences. */
  ask: words,
  /** The borrower's line or a situation shown above the question. */
  given: z.optional(words),
  /** Shown after the answer, whatever it was. */
  explain: words,
  sources,
  /** True where the trainee is asked “sure or unsure” before the answer is told; about a third of a quiz. */
  askConfidence: z._default(z.boolean(), false),
};

/** An option carries the reason why somebody might choose it, or why it holds. */
const option = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]$/)),
  text: words,
  correct: z._default(z.boolean(), false),
  why: words,
  sources,
});

const from = (least: number, most: number) => [z.minLength(least), z.maxLength(most)] as const;

/** One schema for each kind. (A map: `z.discriminatedUnion` is 800 B gz on every page that reads a record; `item.ts` makes one of it.) */
export const itemSchemas = {
  /** One right option. */
  single: z.strictObject({ kind: z.literal('single'), ...common, options: z.array(option).check(...from(3, 6)) }),
  /** Several right options. Each right choice earns, each wrong choice takes away the same; never below zero. */
  multiple: z.strictObject({ kind: z.literal('multiple'), ...common, options: z.array(option).check(...from(3, 8)) }),
  'true-false': z.strictObject({
    kind: z.literal('true-false'),
    ...common,
    answer: z.boolean(),
    /** Why the other answer tempts. */
    whyNot: words,
  }),
  /** Steps in their right order; shown shuffled. Earns by the share of neighbours, as placed, that are in order. */
  ordering: z.strictObject({ kind: z.literal('ordering'), ...common, steps: z.array(words).check(...from(3, 7)) }),
  /** Left and right sides that belong together; the right sides are shuffled. Earns by pair. */
  matching: z.strictObject({
    kind: z.literal('matching'),
    ...common,
    pairs: z.array(z.strictObject({ left: words, right: words })).check(...from(3, 6)),
  }),
  /** A number within a tolerance, in the unit given. */
  numeric: z.strictObject({
    kind: z.literal('numeric'),
    ...common,
    answer: z.number(),
    tolerance: z.number().check(z.minimum(0)),
    unit: form,
  }),
  /** A word or short phrase; accepted forms are compared after folding width, case, spaces and punctuation. */
  short: z.strictObject({
    kind: z.literal('short'),
    ...common,
    accept: z.array(form).check(z.minLength(1)),
    /** Near answers that earn half, each with what is missing. */
    near: z._default(z.array(z.strictObject({ form, why: words })), []),
  }),
  /**
   * Judge the utterance: lawful or not; if not, which red line and which words. Full for all three; half where lawfulness and red line
   * are right but the words are not (what they share with the marked ones is less than half of the longer of the two).
   */
  utterance: z.strictObject({
    kind: z.literal('utterance'),
    ...common,
    utterance: words,
    lawful: z.boolean(),
    redline: z.nullable(redlineIdSchema),
    /** The words that cross the line, exactly as in the utterance; null when lawful. */
    words: z.nullable(words),
  }),
};
