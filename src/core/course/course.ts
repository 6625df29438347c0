import { z } from 'zod';

/** Ids are lower-case ASCII words joined by hyphens; they stand in URLs and records, so they never change. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const minutesSchema = z.number().int().positive();

/** A case as the plan lists it; it counts as written once `content/cases/<id>.mdx` exists. */
const plannedCaseSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** The outline's heading word for word; absent where the outline names the technique only. */
  outline: z.string().min(1).optional(),
  counterExample: z.boolean().default(false),
});

const plannedLessonSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** The outline's headings word for word. */
  outline: z.array(z.string().min(1)).min(1),
  /** Minutes of class time. */
  minutes: minutesSchema,
  gate: z.number().int().min(1).max(5).optional(),
  technique: z.string().min(1).optional(),
  /** How the class time is spent, one entry a `##` section of the lesson file; minutes add up to the lesson's. */
  sections: z
    .array(z.strictObject({ title: z.string().min(1), minutes: minutesSchema }))
    .min(1)
    .optional(),
  cases: z.array(plannedCaseSchema).default([]),
});

const lectureSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** Short form for narrow places. */
  shortTitle: z.string().min(1).optional(),
  outline: z.array(z.string().min(1)).min(1),
  /** Minutes of class time; must equal the sum of its lessons. */
  minutes: minutesSchema,
  lessons: z.array(plannedLessonSchema).min(1),
});

/** How a gate of a role-play opens (course-plan: one level-3 reply, or two of level 2, within six turns). */
const gateRuleSchema = z.strictObject({
  repliesOfLevel3: z.number().int().positive(),
  repliesOfLevel2: z.number().int().positive(),
  maxTurns: z.number().int().positive(),
});

/** `content/course.yaml`: the whole plan of the course and the rules of passing. */
export const courseSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  /** The date at which law is stated, YYYY-MM-DD. */
  asOf: dateSchema,
  rules: z.strictObject({
    gate: gateRuleSchema,
    quiz: z.strictObject({ passPercent: z.number().int().min(1).max(100), attempts: z.number().int().positive() }),
    finalTest: z.strictObject({ passPercent: z.number().int().min(1).max(100), attempts: z.number().int().positive() }),
    certificate: z.strictObject({
      allLessonsRead: z.boolean(),
      finalTestPassed: z.boolean(),
      gatesPassedInExamMode: z.number().int().min(0).max(5),
    }),
    /** Reading speed used for estimates, Han characters a minute, and its ceiling as a share of class minutes. */
    reading: z.strictObject({
      charactersPerMinute: z.number().int().positive(),
      maxShareOfMinutes: z.number().positive().max(1),
    }),
  }),
  days: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        /** Minutes of class time; must equal the sum of its lectures. */
        minutes: minutesSchema,
        lectures: z.array(lectureSchema).min(1),
      }),
    )
    .min(1),
});

export type Course = z.infer<typeof courseSchema>;
export type GateRule = z.infer<typeof gateRuleSchema>;
export type PlannedLesson = z.infer<typeof plannedLessonSchema>;
export type PlannedCase = z.infer<typeof plannedCaseSchema>;
export type Lecture = z.infer<typeof lectureSchema>;
