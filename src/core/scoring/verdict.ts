import * as z from 'zod/mini';

/** What the scorer is told: one line of `npm run score` without the reply. Gate 0 marks a crisis. */
export interface Situation {
  readonly gate: Gate;
  readonly persona: string;
  readonly facts: string;
  readonly history: readonly string[];
  readonly borrower: string;
}

export const gateSchema = z.literal([0, 1, 2, 3, 4, 5]);
export const levelSchema = z.literal([0, 1, 2, 3]);
export const gradeSchema = z.enum(['full', 'weak', 'none']);
export const criterionSchema = z.enum(['a', 'b', 'c', 'd', 'e']);
export const redlineIdSchema = z.enum(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12']);
export const flawKeySchema = z.string().check(z.maxLength(40), z.regex(/^[a-z]+(?:-[a-z]+)*$/));

/**
 * Where in the reply a criterion, red line or flaw shows. `start` and `end` count UTF-16 units of the reply as given;
 * `end` is exclusive. A criterion of absence carries the span that breaks it.
 */
export const evidenceSchema = z.object({
  criterion: z.optional(criterionSchema),
  redline: z.optional(redlineIdSchema),
  flaw: z.optional(flawKeySchema),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
});

const grade = z.exactOptional(gradeSchema);
/** A criterion without a grade was not asked for. (An object, not a record: zod's record is 600 B gz on every page.) */
const criteriaSchema = z.object({ a: grade, b: grade, c: grade, d: grade, e: grade });

/** The judgement of one reply (rubric.md); `redline` is the most severe of `redlines`, `cap` the flaw that lowered the level. */
export const verdictSchema = z.object({
  level: levelSchema,
  judgedAs: z.enum(['gate', 'crisis']),
  criteria: criteriaSchema,
  redline: z.nullable(redlineIdSchema),
  redlines: z.array(redlineIdSchema).check(z.maxLength(12)),
  flaws: z.array(flawKeySchema).check(z.maxLength(40)),
  cap: z.nullable(flawKeySchema),
  evidence: z.array(evidenceSchema).check(z.maxLength(200)),
  /** The scorer's version, so that an old verdict can be told from a new one. */
  scorer: z.string().check(z.maxLength(40)),
});

export type Gate = z.infer<typeof gateSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type RedlineId = z.infer<typeof redlineIdSchema>;
export type FlawKey = z.infer<typeof flawKeySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
