import { z } from 'zod';
import { idSchema } from '../course/course.ts';
import { itemSchemas } from './item-schema.ts';

export const itemSchema = z.discriminatedUnion('kind', [
  itemSchemas.single,
  itemSchemas.multiple,
  itemSchemas['true-false'],
  itemSchemas.ordering,
  itemSchemas.matching,
  itemSchemas.numeric,
  itemSchemas.short,
  itemSchemas.utterance,
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
