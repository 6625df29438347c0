import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { grade } from '../../../src/core/quiz/graders.ts';
import { itemSchema, type Item } from '../../../src/core/quiz/item.ts';

const caseSchema = z.strictObject({
  /** As recorded, but the words of an utterance as text. */
  answer: z.unknown(),
  mark: z.int(),
  code: z.string(),
  near: z.int().nullable().default(null),
  /** Keys of the parts that are not right. */
  wrong: z.array(z.string()),
});
const fileSchema = z.array(z.strictObject({ item: itemSchema, cases: z.array(caseSchema).min(1) }));
const folder = new URL('cases/', import.meta.url);

/** Words written out become the span they have in the utterance. */
function answerOf(item: Item, answer: unknown): unknown {
  if (item.kind !== 'utterance' || typeof answer !== 'object' || answer === null || !('words' in answer)) return answer;
  const { words } = answer;
  if (typeof words !== 'string') return answer;
  const start = item.utterance.indexOf(words);
  if (start < 0) throw new Error(`not in the utterance: ${words}`);
  return { ...answer, words: { start, end: start + words.length } };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  for (const { item, cases } of fileSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')))) {
    describe(`${file} ${item.id}`, () => {
      test.each(cases.map((one) => [JSON.stringify(one.answer), one] as const))('%s', (_, one) => {
        const graded = grade(item, answerOf(item, one.answer));
        const wrong = graded.parts.filter(({ right }) => !right).map(({ key }) => key);
        expect({ ...graded, parts: wrong.sort() }).toEqual({
          mark: one.mark,
          code: one.code,
          near: one.near,
          parts: one.wrong.sort(),
        });
      });
    });
  }
}
