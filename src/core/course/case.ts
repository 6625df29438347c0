import { z } from 'zod';
import { unfoldLines } from './unfold-lines.ts';

/** Running text, which an author may break over lines. */
const prose = z.string().min(1).overwrite(unfoldLines);

const sampleSchema = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  reply: prose,
  /** Why it has that level, quoting its words. */
  why: prose,
});

/** A question answered in the trainee's own words before the discussion is shown. */
const questionSchema = z.discriminatedUnion('kind', [
  /** The trainee says the next line of the call; the scorer judges it at `gate`. */
  z.strictObject({
    kind: z.literal('reply'),
    id: z.string().regex(/^[a-z0-9-]+$/),
    ask: prose,
    gate: z.number().int().min(0).max(5),
    /** What the scorer may know; the same fields as a line of `npm run score`. */
    persona: prose,
    facts: prose,
    history: z.array(prose),
    borrower: prose,
    /** One sample at each level, shown afterwards. */
    samples: z.array(sampleSchema).min(3),
    /** What to look for when comparing. */
    discussion: prose,
  }),
  /** The trainee thinks first; the answer is then shown, not scored. */
  z.strictObject({
    kind: z.literal('reflect'),
    id: z.string().regex(/^[a-z0-9-]+$/),
    ask: prose,
    discussion: prose,
  }),
]);

/** Front matter of `content/cases/<id>.mdx`; the body is the story. Title and outline heading stand in `course.yaml`. */
export const caseSchema = z.strictObject({
  /** The story's own title. */
  title: z.string().min(1),
  /** People and institutions in cases are invented, and the page says so. */
  fictional: z.literal(true),
  summary: prose,
  questions: z.array(questionSchema).min(1),
});

export type CaseFrontmatter = z.infer<typeof caseSchema>;
export type CaseQuestion = z.infer<typeof questionSchema>;
export type CaseSample = z.infer<typeof sampleSchema>;
