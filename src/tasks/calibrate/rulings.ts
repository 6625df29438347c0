import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { gateSchema, levelSchema, redlineIdSchema, type Situation } from '../../core/scoring/verdict.ts';

const rulingSchema = z.object({
  reply: z.string().min(1),
  level: z.optional(levelSchema),
  /** Letters that must hold, and letters that must not; of the others nothing is said. */
  criteria: z.string().default(''),
  lacks: z.string().default(''),
  /** Null: crosses none. Left out: nothing is said. */
  redline: z.optional(z.nullable(redlineIdSchema)),
});
const fileSchema = z.object({
  borrower: z.string().min(1),
  facts: z.string().default(''),
  gate: gateSchema,
  cases: z.array(rulingSchema).min(1),
});

/** A reply an expert has ruled on (`content/replies/rulings`): the scorer is to follow it, and a test holds it to that. */
export interface Ruling extends z.infer<typeof rulingSchema> {
  readonly situation: Situation;
}

export function readRulings(folder: string): Ruling[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const { borrower, facts, gate, cases } = fileSchema.parse(parse(readFileSync(path.join(folder, name), 'utf8')));
      const situation: Situation = { gate, persona: '', facts, history: [], borrower };
      return cases.map((ruling) => ({ ...ruling, situation }));
    });
}
