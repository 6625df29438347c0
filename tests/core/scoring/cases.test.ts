import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  criterionSchema,
  flawKeySchema,
  gateSchema,
  levelSchema,
  redlineIdSchema,
} from '../../../src/core/scoring/verdict.ts';
import { verdictOf } from './support.ts';

const caseSchema = z.strictObject({
  reply: z.string().min(1),
  level: z.optional(levelSchema),
  /** Letters that must hold in full. */
  criteria: z.string().default(''),
  /** Letters that must not hold in full. */
  lacks: z.string().default(''),
  cap: z.optional(z.nullable(flawKeySchema)),
  redline: z.optional(z.nullable(redlineIdSchema)),
  why: z.string().optional(),
});

const fileSchema = z.strictObject({
  borrower: z.string().min(1),
  facts: z.string().default(''),
  gate: gateSchema,
  cases: z.array(caseSchema).min(1),
});

const folder = new URL('../../../content/replies/rulings/', import.meta.url);
const letters = (text: string): string[] => Array.from(text);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const { borrower, facts, gate, cases } = fileSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
  describe(file, () => {
    const follows = (reply: string, one: z.infer<typeof caseSchema>): void => {
      const verdict = verdictOf(gate, borrower, reply, facts);
      const held = letters(one.criteria).map((key) => [key, verdict.criteria[criterionSchema.parse(key)]]);
      expect(held).toEqual(letters(one.criteria).map((key) => [key, 'full']));
      for (const key of letters(one.lacks)) expect(verdict.criteria[criterionSchema.parse(key)]).not.toBe('full');
      if (one.level !== undefined) expect(verdict.level).toBe(one.level);
      // a cap is shown only where it lowers what the table gives; the flaw is named in any case
      if (one.cap !== undefined && one.cap !== null) expect(verdict.flaws).toContain(one.cap);
      if (one.cap === null) expect(verdict.cap).toBeNull();
      if (one.redline === null) expect(verdict.redlines).toEqual([]);
      else if (one.redline !== undefined) expect(verdict.redlines).toContain(one.redline);
    };
    test.each(cases.map((one) => [one.reply, one] as const))('%s', follows);
  });
}
