import { z } from 'zod';
import { idSchema } from './course.ts';

const referenceSchema = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/);

const claimSchema = z.strictObject({
  id: idSchema,
  claim: z.string().min(1),
  /** `outline`: a claim of the given syllabus. */
  kind: z.enum(['outline', 'law', 'number', 'event']),
  /** Number in the authors' table; not shown. */
  from: z.string().min(1).optional(),
  /** Ids of lessons of the plan that touch it. */
  where: z.array(idSchema).min(1),
  known: z.string().min(1).optional(),
  missing: z.string().min(1),
  /** Where it can be checked. */
  how: z.string().min(1),
  /** How it is taught until then. */
  teach: z.string().min(1),
  sources: z.array(referenceSchema).default([]),
  /** Not checked, half checked, or looked for without finding an origin. */
  state: z.enum(['open', 'half', 'unfound']),
});

/** `content/pending.yaml`: claims that may not be taught as settled yet. A claim that was checked leaves the list. */
export const pendingSchema = z.strictObject({
  asOf: z.iso.date(),
  claims: z.array(claimSchema),
});

export type Pending = z.infer<typeof pendingSchema>;
export type PendingClaim = Pending['claims'][number];
