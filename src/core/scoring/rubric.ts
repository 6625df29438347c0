import { z } from 'zod';

/**
 * A condition of the decision table is a token: `a` = criterion a is full, `a~` = a is full or weak,
 * `flaw:rebuttal` = that named flaw was found. `any` holds alternatives, each a list that must hold whole.
 */
const rowSchema = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  all: z.array(z.string()).default([]),
  any: z.array(z.array(z.string())).default([]),
  none: z.array(z.string()).default([]),
  /** In one short Chinese sentence, what this row means; shown as the reason of the level. */
  because: z.string().min(1),
});

const criterionTextSchema = z.strictObject({
  key: z.enum(['a', 'b', 'c', 'd', 'e']),
  /** True for criteria that hold unless broken (no defence, no demand). */
  absence: z.boolean().default(false),
  /** Shown when met, e.g. 说出他的具体处境. */
  met: z.string().min(1),
  /** Shown when weak. */
  weak: z.string().min(1),
  /** Shown when missed: what was looked for. */
  missed: z.string().min(1),
  /** The rule as the rubric words it. */
  rule: z.string().min(1),
});

const protocolSchema = z.strictObject({
  /** 1–5, or 0 for the crisis protocol. */
  gate: z.number().int().min(0).max(5),
  name: z.string().min(1),
  shortName: z.string().min(1),
  technique: z.string().min(1),
  criteria: z.array(criterionTextSchema).min(4),
  /** Tried from the top; the first that holds gives the level. The last row has no condition. */
  table: z.array(rowSchema).min(2),
});

/** `content/rubric.yaml`: the decision table and every text a verdict is shown with. */
export const rubricSchema = z.strictObject({
  version: z.string().min(1),
  levels: z.array(z.strictObject({ level: z.number().int().min(0).max(3), meaning: z.string().min(1) })).length(4),
  protocols: z.array(protocolSchema).length(6),
  redlines: z
    .array(
      z.strictObject({
        id: z.enum(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12']),
        title: z.string().min(1),
        /** Finer acts of the regulations' table A. */
        acts: z.array(z.string().regex(/^A\d{2}$/)),
        /** Higher is graver; decides which of several is reported. */
        severity: z.number().int().min(1),
        /** What is wrong with it. */
        why: z.string().min(1),
        /** What does not count (near miss). */
        nearMiss: z.string().min(1),
        /** The law, as source references `id` or `id#article`. */
        law: z.array(z.string().min(1)),
        /** What may be said instead. */
        sayInstead: z.string().min(1),
      }),
    )
    .length(12),
  flaws: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      title: z.string().min(1),
      why: z.string().min(1),
      /** The highest level a reply with this flaw can have; null where only the table uses it. */
      cap: z.number().int().min(0).max(3).nullable(),
      /** Gates at which it counts; empty = all, crisis included. */
      gates: z.array(z.number().int().min(0).max(5)).default([]),
    }),
  ),
});

export type Rubric = z.infer<typeof rubricSchema>;
export type Protocol = Rubric['protocols'][number];
