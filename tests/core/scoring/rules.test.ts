import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judgeGate1 } from '../../../src/core/scoring/criteria-gate-1.ts';
import { judgeGate2 } from '../../../src/core/scoring/criteria-gate-2.ts';
import { judgeGate3 } from '../../../src/core/scoring/criteria-gate-3.ts';
import { judgeGate4 } from '../../../src/core/scoring/criteria-gate-4.ts';
import { judgeGate5 } from '../../../src/core/scoring/criteria-gate-5.ts';
import type { Span } from '../../../src/core/scoring/clauses.ts';
import { flawsOf } from '../../../src/core/scoring/flaws.ts';
import { rulesOf } from '../../../src/core/scoring/judge.ts';
import { read, type Finding, type Reading } from '../../../src/core/scoring/reading.ts';
import { gateSchema, type Criterion, type Situation } from '../../../src/core/scoring/verdict.ts';

const lineSchema = z.strictObject({ borrower: z.string(), facts: z.string(), history: z.array(z.string()) });
const ruledSchema = z.array(
  lineSchema.extend({
    cases: z.array(
      z.strictObject({
        reply: z.string(),
        grades: z.string().regex(/^[fw-]{4}$/),
        shows: z.record(z.string(), z.string()),
      }),
    ),
  }),
);
const flawedSchema = z.array(
  lineSchema.extend({ gate: gateSchema, reply: z.string(), flaws: z.record(z.string(), z.string()) }),
);

const data = (file: string): unknown => parse(readFileSync(new URL(`rules/${file}`, import.meta.url), 'utf8'));
const wordsAt = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);
const LETTERS = { full: 'f', weak: 'w', none: '-' } as const;

type Rules = (reading: Reading) => Partial<Record<Criterion, Finding>>;
const RULES: Readonly<Record<number, Rules>> = {
  1: judgeGate1,
  2: judgeGate2,
  3: judgeGate3,
  4: judgeGate4,
  5: judgeGate5,
};

/** Replies where raters found the letters the rules find, chosen for their variety. */
for (const gate of [1, 2, 3, 4, 5] as const) {
  describe(`the rules of gate ${String(gate)}`, () => {
    for (const { cases, ...line } of ruledSchema.parse(data(`gate-${String(gate)}.yaml`))) {
      test.each(cases.map((one) => [one.reply, one] as const))('read %j', (reply, { grades, shows }) => {
        const situation: Situation = { ...line, gate, persona: '' };
        const reading = read(situation, reply);
        const found = RULES[gate]?.(reading) ?? {};
        const letters = Object.keys(found).sort() as Criterion[];
        expect(letters.map((key) => LETTERS[found[key]?.grade ?? 'none']).join('')).toBe(grades);
        const words = letters
          .filter((key) => (found[key]?.spans ?? []).length > 0)
          .map((key) => [key, (found[key]?.spans ?? []).map((span) => wordsAt(reading, span)).join('｜')]);
        expect(Object.fromEntries(words)).toEqual(shows);
      });
    }
  });
}

describe('flaws', () => {
  const cases = flawedSchema.parse(data('flaws.yaml'));

  test.each(cases.map((one) => [one.gate, one.reply, one] as const))('at gate %i of %j', (_gate, reply, one) => {
    const reading = read({ ...one, persona: '' }, reply);
    const found = flawsOf(reading, rulesOf(reading));
    expect(found.map(({ key, span }) => [key, wordsAt(reading, span)])).toEqual(Object.entries(one.flaws));
  });
});
