import { z } from 'zod';
import { idSchema } from '../course/course.ts';

const moodValue = z.number().int().min(0).max(100);

/** The borrower's three moods, 0–100 each. */
export const moodSchema = z.strictObject({ resistance: moodValue, trust: moodValue, commitment: moodValue });

/** At least two variants, so that a second call does not sound like the first. */
const variants = z.array(z.string().min(2)).min(2);

/** Lines by band: shut (guarded, hostile), wary (listening), open (ready to talk). The band is computed from mood. */
const byBand = z.strictObject({ shut: variants, wary: variants, open: variants });

const gateScriptSchema = z.strictObject({
  gate: z.number().int().min(1).max(5),
  /** Mood when a call is practised from this gate on. */
  startMood: moodSchema,
  /** The borrower's first line at this gate. It must stand alone: it also opens a call practised from here. */
  enter: byBand,
  /** His next lines while the gate stays shut. */
  stay: byBand,
  /** His next lines after a level-0 reply without a red line. */
  stung: variants,
  /** Two hints, from a nudge to a near-answer; the second never contains a full model reply. */
  hints: z.array(z.string().min(2)).length(2),
  /** When the turns are used up: what the coach would have said, and why it works. */
  coach: z.strictObject({ say: z.string().min(2), why: z.string().min(2) }),
  /** What passing the gate brought out, keys of `file`. */
  reveals: z.array(z.string()).default([]),
  /** What the scorer learns from here on, added to `facts` (what he has said so far). */
  facts: z.string().default(''),
});

/** `content/scenarios/<id>.yaml`: one borrower, one call through the five gates. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  /** Raised on every change of wording, so that a stored call is resumed under its own version or said to be older. */
  version: z.number().int().positive(),
  title: z.string().min(1),
  /** The case of `course.yaml` it belongs to. */
  case: idSchema,
  fictional: z.literal(true),
  summary: z.string().min(1),
  minutes: z.number().int().positive(),
  borrower: z.strictObject({
    name: z.string().min(1),
    /** 他/她, used in interface sentences. */
    pronoun: z.enum(['他', '她']),
    /** 先生/女士. */
    salutation: z.string().min(1),
    /** One phrase under the name. */
    line: z.string().min(1),
  }),
  /** What the scorer is told, fixed for the scenario. */
  persona: z.string().min(1),
  facts: z.string().min(1),
  /** The dossier: known facts first; a fact with `gate` is locked until that gate is passed. */
  file: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-z0-9-]+$/),
        label: z.string().min(1),
        value: z.string().min(1),
        /** Shown while locked, e.g. 第三关问出来. */
        locked: z.string().min(1).optional(),
        gate: z.number().int().min(1).max(5).optional(),
      }),
    )
    .min(4),
  /** What the trainee may decide alone, and what needs approval. */
  authority: z.strictObject({
    may: z.array(z.string().min(1)).min(1),
    needsApproval: z.array(z.string().min(1)).min(1),
  }),
  /** What a good outcome is. */
  aim: z.string().min(1),
  /** The call so far: read out before the first borrower line, by 坐席 (agent) and 借款人 (borrower). */
  opening: z.array(z.strictObject({ who: z.enum(['agent', 'borrower']), text: z.string().min(1) })).min(1),
  mood: moodSchema,
  gates: z.array(gateScriptSchema).length(5),
  /** Said when the last gate has been passed, and when the call ends with it shut. */
  closing: z.strictObject({ agreed: variants, open: variants }),
  /**
   * A cue of self-harm. It is spoken instead of the next line once `resistance` has reached the threshold at `fromGate` or later,
   * at most once a call and never when the trainee chose to skip such material.
   */
  crisis: z.strictObject({
    fromGate: z.number().int().min(1).max(5),
    resistance: moodValue,
    cue: variants,
    /** After a reply of level 1: he says it again, plainer. */
    again: variants,
    /** After a reply of level 2 or 3. */
    held: variants,
    /** What a careful colleague would have said. */
    coach: z.strictObject({ say: z.string().min(2), why: z.string().min(2) }),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type GateScript = Scenario['gates'][number];
export type Mood = z.infer<typeof moodSchema>;
export type Band = 'shut' | 'wary' | 'open';
