import { z } from 'zod';
import { idSchema } from './course.ts';

/** `content/glossary.yaml`: the words of the field as this course uses them. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: idSchema,
      zh: z.string().min(1),
      en: z.string().min(1),
      definition: z.string().min(1),
      /** The same word as the texts write it elsewhere, the rules' own writing first: a search for one looks for all of them. */
      alsoWritten: z.array(z.string().min(1)).min(1).optional(),
      /** Other words people search for. */
      synonyms: z.array(z.string().min(1)).default([]),
      /** True where the word has no public origin and the meaning is this course's own (本课程释义). */
      ownDefinition: z.boolean().default(false),
      /** Source ids, optionally `id#article`. */
      sources: z.array(z.string().min(1)).default([]),
    }),
  ),
});

export type Glossary = z.infer<typeof glossarySchema>;
export type Term = Glossary['terms'][number];
