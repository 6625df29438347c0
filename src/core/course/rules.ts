import { z } from 'zod';
import { idSchema } from './course.ts';
import { checkedSchema } from './source.ts';

const referenceSchema = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/);

/** Whom a limit binds, or which loans. */
const scopeSchema = z.enum([
  'all', // every loan
  'card', // credit cards
  'consumer', // personal consumer loans
  'online', // consumer credit over the internet
  'corporate', // loans to companies
  'data', // whoever handles personal information
]);

const ruleSchema = z.strictObject({
  id: idSchema,
  /** How a collector would ask it. */
  ask: z.string().min(1),
  /** The number or word that matters, printed large. */
  limit: z.string().min(1),
  says: z.string().min(1),
  scope: scopeSchema,
  sources: z.array(referenceSchema).min(1),
  /** How far the sentence that matters was checked; never better than the best checked of its sources. */
  checked: checkedSchema.exclude(['memory']),
  /** This course asks for more than the text of the law. */
  strict: z.boolean().default(false),
  note: z.string().min(1).optional(),
});

/** `content/rules.yaml`: the quick reference, one limit a rule. A bank's own limits stand in `bank.yaml`. */
export const rulesSchema = z.strictObject({
  asOf: z.iso.date(),
  sections: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        lead: z.string().min(1).optional(),
        rules: z.array(ruleSchema).min(1),
      }),
    )
    .min(1),
});

export type Rules = z.infer<typeof rulesSchema>;
export type Rule = z.infer<typeof ruleSchema>;
