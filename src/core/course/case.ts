import { z } from 'zod';

const sampleSchema = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  reply: z.string().min(1),
  /** Why it has that level, quoting its words. */
  why: z.string().min(1),
});

/** A question answered in the trainee's own words before the discussion is shown. */
const questionSchema = z.discriminatedUnion('kind', [
  /** The trainee says the next line of the call; the scorer judges it at `gate`. */
  z.strictObject({
    kind: z.literal('reply'),
    id: z.string().regex(/^[a-z0-9-]+$/),
    ask: z.string().min(1),
    gate: z.number().int().min(0).max(5),
    /** What the scorer may know; the same fields as a line of `npm run score`. */
    persona: z.string().min(1),
    facts: z.string().min(1),
    history: z.array(z.string().min(1)),
    borrower: z.string().min(1),
    /** One sample at each level, shown afterwards. */
    samples: z.array(sampleSchema).min(3),
    /** What to look for when comparing. */
    discussion: z.string().min(1),
  }),
  /** The trainee thinks first; the answer is then shown, not scored. */
  z.strictObject({
    kind: z.literal('reflect'),
    id: z.string().regex(/^[a-z0-9-]+$/),
    ask: z.string().min(1),
    discussion: z.string().min(1),
  }),
]);

/** Front matter of `content/cases/<id>.mdx`; the body is the story. Title and outline heading stand in `course.yaml`. */
export const caseSchema = z.strictObject({
  /** The story's own title. */
  title: z.string().min(1),
  /** People and institutions in cases are invented, and the page says so. */
  fictional: z.literal(true),
  summary: z.string().min(1),
  questions: z.array(questionSchema).min(1),
});

export type CaseFrontmatter = z.infer<typeof caseSchema>;
export type CaseQuestion = z.infer<typeof questionSchema>;
export type CaseSample = z.infer<typeof sampleSchema>;
