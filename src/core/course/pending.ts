import { z } from 'zod';
import { idSchema } from './course.ts';

const referenceSchema = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/);

const claim = {
  id: idSchema,
  claim: z.string().min(1),
  /** `outline`: a claim of the given syllabus. */
  kind: z.enum(['outline', 'law', 'number', 'event']),
  /** Number in the authors' table; not shown. */
  from: z.string().min(1).optional(),
  /** Ids of lessons of the plan that touch it. */
  where: z.array(idSchema).min(1),
  /** How it is taught: until it is checked, or now that it proved wrong. */
  teach: z.string().min(1),
};

const unsettledSchema = z.strictObject({
  ...claim,
  known: z.string().min(1).optional(),
  missing: z.string().min(1),
  /** Where it can be checked. */
  how: z.string().min(1),
  sources: z.array(referenceSchema).default([]),
  /** Not checked, half checked, or looked for without finding an origin. */
  state: z.enum(['open', 'half', 'unfound']),
});

/** Checked, and wrong: it is still said, so it stays on the list with what is right. */
const refutedSchema = z.strictObject({
  ...claim,
  /** What holds instead. */
  right: z.string().min(1),
  /** What shows it. */
  sources: z.array(referenceSchema).min(1),
  state: z.literal('refuted'),
});

/**
 * `content/pending.yaml`: claims that may not be taught as settled. One that was checked and holds leaves the list, one that
 * proved wrong is marked so.
 */
export const pendingSchema = z.strictObject({
  asOf: z.iso.date(),
  claims: z.array(z.discriminatedUnion('state', [unsettledSchema, refutedSchema])),
});

export type Pending = z.infer<typeof pendingSchema>;
export type PendingClaim = Pending['claims'][number];
export type UnsettledClaim = z.infer<typeof unsettledSchema>;
export type RefutedClaim = z.infer<typeof refutedSchema>;
