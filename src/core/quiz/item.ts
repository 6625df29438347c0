import { z } from 'zod';
import { idSchema } from '../course/course.ts';

/** What every item has. Explanations cite sources as `id` or `id#article`. */
const common = {
  /** Unique over all quizzes; stands in records, so it never changes. */
  id: idSchema,
  /** What is asked, in one or two sentences. */
  ask: z.string().min(1),
  /** The borrower's line or a situation shown above the question. */
  given: z.string().min(1).optional(),
  /** Shown after the answer, whatever it was. */
  explain: z.string().min(1),
  sources: z.array(z.string().min(1)).default([]),
  /** True where the trainee is asked “sure or unsure” before the answer is told; about a third of a quiz. */
  askConfidence: z.boolean().default(false),
};

/** An option carries the reason why somebody might choose it, or why it holds. */
const option = z.strictObject({
  id: z.string().regex(/^[a-z]$/),
  text: z.string().min(1),
  correct: z.boolean().default(false),
  why: z.string().min(1),
  sources: z.array(z.string().min(1)).default([]),
});

export const itemSchema = z.discriminatedUnion('kind', [
  /** One right option. */
  z.strictObject({ kind: z.literal('single'), ...common, options: z.array(option).min(3).max(6) }),
  /** Several right options. Each right choice earns, each wrong choice takes away the same; never below zero. */
  z.strictObject({ kind: z.literal('multiple'), ...common, options: z.array(option).min(3).max(8) }),
  z.strictObject({
    kind: z.literal('true-false'),
    ...common,
    answer: z.boolean(),
    /** Why the other answer tempts. */
    whyNot: z.string().min(1),
  }),
  /** Steps in their right order; shown shuffled. Earns by the share of neighbours, as placed, that are in order. */
  z.strictObject({ kind: z.literal('ordering'), ...common, steps: z.array(z.string().min(1)).min(3).max(7) }),
  /** Left and right sides that belong together; the right sides are shuffled. Earns by pair. */
  z.strictObject({
    kind: z.literal('matching'),
    ...common,
    pairs: z
      .array(z.strictObject({ left: z.string().min(1), right: z.string().min(1) }))
      .min(3)
      .max(6),
  }),
  /** A number within a tolerance, in the unit given. */
  z.strictObject({
    kind: z.literal('numeric'),
    ...common,
    answer: z.number(),
    tolerance: z.number().min(0),
    unit: z.string().min(1),
  }),
  /** A word or short phrase; accepted forms are compared after folding width, case, spaces and punctuation. */
  z.strictObject({
    kind: z.literal('short'),
    ...common,
    accept: z.array(z.string().min(1)).min(1),
    /** Near answers that earn half, each with what is missing. */
    near: z.array(z.strictObject({ form: z.string().min(1), why: z.string().min(1) })).default([]),
  }),
  /**
   * Judge the utterance: lawful or not; if not, which red line and which words. Full for all three; half where lawfulness and red line
   * are right but the words are not (what they share with the marked ones is less than half of the longer of the two).
   */
  z.strictObject({
    kind: z.literal('utterance'),
    ...common,
    utterance: z.string().min(1),
    lawful: z.boolean(),
    redline: z.enum(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12']).nullable(),
    /** The words that cross the line, exactly as in the utterance; null when lawful. */
    words: z.string().min(1).nullable(),
  }),
]);

/** `content/quizzes/<lesson id>.yaml`: the quiz of a lesson. Inline checks of lessons name the same items: `<Check item="…" />`. */
export const quizSchema = z.strictObject({
  lesson: idSchema,
  title: z.string().min(1),
  /** Items of the quiz, in the author's order; shown shuffled by seed. */
  items: z.array(itemSchema).min(1),
});

export type Quiz = z.infer<typeof quizSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;
