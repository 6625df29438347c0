import { z } from 'zod';
import { idSchema } from './course.ts';

/**
 * Front matter of `content/lessons/<id>.mdx`. Title, minutes, gate and outline headings stand in `course.yaml`
 * and are not repeated here; sources, terms and cases are found in the body's tags (see `references.ts`).
 */
export const lessonSchema = z.strictObject({
  /** One or two sentences under the title: what the reader meets in practice. */
  lead: z.string().min(1),
  /** What the trainee can do afterwards; each one testable. */
  goals: z.array(z.string().min(1)).min(2).max(6),
  /** The take-away card, one line each. */
  takeaways: z.array(z.string().min(1)).min(2).max(5),
  /** The scenario to play next, and the gate it starts at. */
  practice: z.strictObject({ scenario: idSchema, gate: z.number().int().min(1).max(5) }).optional(),
});

export type LessonFrontmatter = z.infer<typeof lessonSchema>;
