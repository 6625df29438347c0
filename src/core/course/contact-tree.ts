import { z } from 'zod';
import { idSchema } from './course.ts';
import { checkedSchema } from './source.ts';

/** What a bank may set for itself; written `{起}` in the texts and filled from `bank.yaml`. */
export const CONTACT_SLOTS = ['起', '止', '每日次数', '热线'] as const;
export type ContactSlot = (typeof CONTACT_SLOTS)[number];

const referenceSchema = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/);

const questionSchema = z.strictObject({
  id: idSchema,
  ask: z.string().min(1),
  /** How to tell. */
  hint: z.string().min(1).optional(),
  /** At most nine, so that one digit in the address tells which was taken. */
  options: z
    .array(z.strictObject({ text: z.string().min(1), to: idSchema }))
    .min(2)
    .max(9),
});

const answerSchema = z.strictObject({
  id: idSchema,
  /** `first`: something has to be done before. */
  verdict: z.enum(['can', 'cannot', 'first']),
  title: z.string().min(1),
  /** What to do now, one to three sentences. */
  do: z.string().min(1),
  sources: z.array(referenceSchema).min(1),
  /** As in `rules.yaml`. */
  checked: checkedSchema.exclude(['memory']),
  strict: z.boolean().default(false),
});

/** `content/may-i-contact.yaml`: questions that lead, whatever is chosen, to one answer. No path may be endless. */
export const contactTreeSchema = z.strictObject({
  asOf: z.iso.date(),
  /** Id of the first question. */
  start: idSchema,
  questions: z.array(questionSchema).min(1),
  answers: z.array(answerSchema).min(1),
});

export type ContactTree = z.infer<typeof contactTreeSchema>;

/** The names in braces of a text; an open brace counts. */
export const slotsIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}?/g)].map((match) => match[1] ?? '');

/** Puts values in place of slots; a slot that does not exist stays as written (`diagnose` reports it). */
export const fillSlots = (text: string, values: Readonly<Record<ContactSlot, string>>): string =>
  CONTACT_SLOTS.reduce((filled, slot) => filled.replaceAll(`{${slot}}`, () => values[slot]), text);
