import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { gateSchema, levelSchema, type Level, type Situation } from '../../../src/core/scoring/verdict.ts';
import { courseSamples } from '../../../src/tasks/calibrate/course-samples.ts';

const read = (file: string): unknown => parse(readFileSync(new URL(`gaming/${file}`, import.meta.url), 'utf8'));

const lineSchema = z.strictObject({ borrower: z.string().min(1), facts: z.string() });
const linesSchema = z.record(z.string().regex(/^[0-5]$/), lineSchema);
const caseSchema = z.strictObject({
  kind: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  at: z.array(gateSchema).min(1),
  most: levelSchema,
  reply: z.string().min(1),
  /** Repeated up to this many characters. */
  length: z.optional(z.number().int().positive()),
});

/** A text answering one line, with the highest level the rubric leaves it. */
export interface Trick {
  readonly kind: string;
  readonly situation: Situation;
  readonly reply: string;
  readonly most: Level;
}

const lines = linesSchema.parse(read('lines.yaml'));

export const written: readonly Trick[] = z
  .array(caseSchema)
  .parse(read('cases.yaml'))
  .flatMap(({ kind, at, most, reply, length }) =>
    at.map((gate): Trick => {
      const { borrower, facts } = lineSchema.parse(lines[gate]);
      const text = reply.replace('<line>', borrower);
      return {
        kind,
        situation: { gate, persona: '', facts, history: [], borrower },
        reply: length === undefined ? text : text.repeat(length).slice(0, length),
        most,
      };
    }),
  );

const PASTED_FROM_OTHER_GATE = 1;

/** Every sample answer the course publishes for a gate, pasted under the line of another gate. */
export const pasted: readonly Trick[] = [
  ...new Map(
    courseSamples(fileURLToPath(new URL('../../../content', import.meta.url)))
      .filter(({ least, situation }) => least >= 2 && situation.gate > 0)
      .map(({ situation, reply }) => [reply, situation.gate]),
  ),
].flatMap(([reply, own]) =>
  ([1, 2, 3, 4, 5] as const)
    .filter((gate) => gate !== own)
    .map((gate): Trick => {
      const { borrower, facts } = lineSchema.parse(lines[gate]);
      return {
        kind: 'pasted-sample',
        situation: { gate, persona: '', facts, history: [], borrower },
        reply,
        most: PASTED_FROM_OTHER_GATE,
      };
    }),
);

const knownSchema = z.array(z.strictObject({ kind: z.string(), gate: gateSchema, reply: z.string().min(1) }));

/** Tricks known to work still, by kind, gate and text as in the cases. */
export const known = knownSchema.parse(read('known.yaml'));
