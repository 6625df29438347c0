import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { judge } from '../core/scoring/judge.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { gateSchema, type Verdict } from '../core/scoring/verdict.ts';
import { scoreText } from '../text/scoring.ts';
import { readRubric } from './rubric-file.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  gate: gateSchema,
  persona: z.string(),
  facts: z.string(),
  history: z.array(z.string()),
  borrower: z.string(),
  reply: z.string(),
});

type Line = z.infer<typeof lineSchema>;
type Scored = { id: Line['id'] } & Verdict;

/** One line of input that cannot be scored: `message` names line and field, in Chinese. */
export class BadLine extends Error {}

function parsed(text: string, number: number): Line {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BadLine(scoreText.notJson(number));
  }
  const result = lineSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? null : issue.path.map(String).join('.');
  throw new BadLine(field === null ? scoreText.notObject(number) : scoreText.badField(number, field));
}

/** Scores lines of JSON; a blank line is passed over only at the end. Throws BadLine before anything is returned. */
export function scoreLines(input: string, rubric: Rubric): Scored[] {
  const lines = input
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop();
  return lines
    .map((line, index) => parsed(line, index + 1))
    .map((line) => ({ id: line.id, ...judge(line, line.reply, rubric) }));
}

function main(): void {
  try {
    const scored = scoreLines(readFileSync(0, 'utf8'), readRubric());
    process.stdout.write(scored.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
