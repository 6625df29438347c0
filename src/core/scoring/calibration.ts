import { z } from 'zod';

const kappaSchema = z.strictObject({ kappa: z.number(), low: z.number(), high: z.number() });
const countsSchema = z.strictObject({
  crossing: z.number().int(),
  found: z.number().int(),
  lawful: z.number().int(),
  alarms: z.number().int(),
});
const shareSchema = z.strictObject({ precision: z.nullable(z.number()), recall: z.nullable(z.number()) });

const groupSchema = z.strictObject({
  /** File of replies, e.g. natural.jsonl. */
  file: z.string(),
  replies: z.number().int(),
  overall: kappaSchema,
  exact: z.number(),
  /** Gate 0 is the crisis protocol; a gate without enough replies is left out. */
  gates: z.array(
    z.strictObject({ gate: z.number().int().min(0).max(5), replies: z.number().int() }).extend(kappaSchema.shape),
  ),
  /** Rater's levels down, scorer's across. */
  confusion: z.array(z.array(z.number().int()).length(4)).length(4),
  levels: z.array(shareSchema).length(4),
  /** F1 of "holds in full" by gate and letter. */
  criteria: z.array(z.strictObject({ gate: z.number().int(), criterion: z.string(), f1: z.nullable(z.number()) })),
  redlines: countsSchema,
});

const foldSchema = z.strictObject({
  /** What was kept apart: all replies of some writers, or all replies to some borrowers' lines. */
  over: z.enum(['writers', 'contexts']),
  folds: z.number().int(),
  groups: z.array(groupSchema),
  /** Pairs for the detector of red lines, each judged by a model that had not seen it. */
  pairs: z.array(z.strictObject({ file: z.string() }).extend(countsSchema.shape)),
});

/** `content/calibration.json`, written by `npm run calibrate`: how well the scorer agrees with the ratings it had not seen. */
export const calibrationSchema = z.strictObject({
  scorer: z.string(),
  replies: z.number().int(),
  pairs: z.number().int(),
  validations: z.array(foldSchema),
  /** Cue of self-harm over the borrowers' lines (not cross-validated: the cues are written by hand). */
  crisisCue: z.strictObject({ lines: z.number().int(), kappa: z.number() }),
  /** Replies misjudged by two levels or more, a few of each file, with what rater and scorer said. */
  misses: z.array(
    z.strictObject({
      file: z.string(),
      gate: z.number().int(),
      borrower: z.string(),
      reply: z.string(),
      rater: z.number().int(),
      scorer: z.number().int(),
      raterRedline: z.nullable(z.string()),
      scorerRedline: z.nullable(z.string()),
    }),
  ),
  /** How often a text made to deceive the scorer reached level 2 or 3. */
  gaming: z.array(z.strictObject({ kind: z.string(), tried: z.number().int(), fooled: z.number().int() })),
});

export type Calibration = z.infer<typeof calibrationSchema>;
