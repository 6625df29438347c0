import { z } from 'zod';

/** `content/bank.yaml`: the one file a bank edits to make the course its own. All strings are shown to trainees. */
export const bankSchema = z.strictObject({
  /** While true, pages say that the values are samples to be replaced. */
  sample: z.boolean(),
  name: z.string().min(1),
  hotline: z.string().min(1),
  supervisorLine: z.string().min(1),
  paymentChannels: z.array(z.string().min(1)).min(1),
  /** House limits on contact; never looser than the law. Hours are 24-hour local time, HH:MM. */
  contact: z.strictObject({
    from: z.string().regex(/^\d{2}:\d{2}$/),
    to: z.string().regex(/^\d{2}:\d{2}$/),
    maxCallsPerDay: z.number().int().positive(),
  }),
  /** Help line for anybody in distress, trainee included. */
  helpLine: z.strictObject({ name: z.string().min(1), number: z.string().min(1) }),
});

export type Bank = z.infer<typeof bankSchema>;

/** `content/signoff.yaml`: who reviewed which lesson; empty until somebody signs. */
export const signoffSchema = z.strictObject({
  lessons: z.array(
    z.strictObject({
      lesson: z.string().min(1),
      reviewer: z.string().min(1),
      role: z.string().min(1),
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      version: z.string().min(1),
    }),
  ),
});

export type Signoff = z.infer<typeof signoffSchema>;
