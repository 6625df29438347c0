import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { crisisCue } from '../core/scoring/crisis.ts';
import { judge } from '../core/scoring/judge.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { gateSchema, levelSchema, type Criterion, type Verdict } from '../core/scoring/verdict.ts';
import { readRubric } from './rubric-file.ts';

const REPLIES = new URL('../../content/replies/', import.meta.url);
/**
 * Replies kept apart while the lexicons were written: four writers of the constructed replies and the last natural set.
 * Their numbers were looked at now and then, their replies not; borrowers' lines are shared between the sets.
 */
const HELD_OUT = /^(?:w11|w12|w13|w14|n5(?:-.*)?)$/;
const CRITERIA: readonly Criterion[] = ['a', 'b', 'c', 'd', 'e'];

const contextSchema = z.object({
  ctx: z.string(),
  gate: gateSchema,
  persona: z.string(),
  facts: z.string(),
  history: z.array(z.string()),
  borrower: z.string(),
});
const replySchema = z.object({
  ctx: z.string(),
  writer: z.string(),
  reply: z.string(),
  level: levelSchema,
  criteria: z.string(),
  redline: z.string().nullable(),
});
const redlineSchema = z.object({
  id: z.string(),
  borrower: z.string(),
  reply: z.string(),
  violation: z.boolean(),
  red: z.string(),
});

type Context = z.infer<typeof contextSchema>;
type Rated = z.infer<typeof replySchema>;
interface Row {
  readonly rated: Rated;
  readonly context: Context;
  readonly verdict: Verdict;
}

function lines<T>(file: string, schema: z.ZodType<T>): T[] {
  const text = readFileSync(fileURLToPath(new URL(file, REPLIES)), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Quadratic weighted kappa of (rater, scorer) pairs of levels; 1 when there is nothing to disagree about. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const levels = [0, 1, 2, 3];
  const count = (test: (pair: readonly [number, number]) => boolean): number => pairs.filter(test).length;
  let observed = 0;
  let expected = 0;
  for (const i of levels) {
    for (const j of levels) {
      const weight = (i - j) ** 2;
      observed += weight * count(([rater, scorer]) => rater === i && scorer === j);
      expected += (weight * count(([rater]) => rater === i) * count(([, scorer]) => scorer === j)) / pairs.length;
    }
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Cohen's kappa of two yes-or-no judgements. */
export function plainKappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const total = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length / total;
  const yes = (side: 0 | 1): number => pairs.filter((pair) => pair[side]).length / total;
  const chance = yes(0) * yes(1) + (1 - yes(0)) * (1 - yes(1));
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

const share = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));
const levelsOf = (rows: readonly Row[]): (readonly [number, number])[] =>
  rows.map((row) => [row.rated.level, row.verdict.level] as const);

function levelLines(rows: readonly Row[]): string[] {
  const exact = rows.filter((row) => row.rated.level === row.verdict.level).length;
  const gates = [0, 1, 2, 3, 4, 5]
    .map((gate) => ({ gate, rows: rows.filter((row) => row.context.gate === gate) }))
    .filter((one) => one.rows.length > 0)
    .map((one) => `g${String(one.gate)} ${weightedKappa(levelsOf(one.rows)).toFixed(3)}`);
  const out = [
    `  kappa ${weightedKappa(levelsOf(rows)).toFixed(3)}  exact ${share(exact, rows.length)}  ${gates.join('  ')}`,
  ];
  out.push('  rater \\ scorer      0     1     2     3');
  for (const level of [0, 1, 2, 3]) {
    const cells = [0, 1, 2, 3].map(
      (found) => rows.filter((row) => row.rated.level === level && row.verdict.level === found).length,
    );
    out.push(`  ${String(level).padStart(14)}  ${cells.map((cell) => String(cell).padStart(6)).join('')}`);
  }
  for (const level of [1, 2]) {
    const said = rows.filter((row) => row.verdict.level === level);
    const is = rows.filter((row) => row.rated.level === level);
    const both = said.filter((row) => row.rated.level === level).length;
    out.push(`  level ${String(level)}: precision ${share(both, said.length)}  recall ${share(both, is.length)}`);
  }
  return out;
}

/** F1 of "holds" by gate and criterion. Letters may be cut short where a red line decided, so those rows are left out. */
function criteriaLines(rows: readonly Row[]): string[] {
  return [0, 1, 2, 3, 4, 5].flatMap((gate) => {
    const judged = rows.filter((row) => row.context.gate === gate && row.rated.redline === null);
    if (judged.length === 0) return [];
    const cells = CRITERIA.filter((key) => key !== 'e' || gate === 0).map((key) => {
      const truth = (row: Row): boolean => row.rated.criteria.includes(key);
      const said = (row: Row): boolean => row.verdict.criteria[key] === 'full';
      const both = judged.filter((row) => truth(row) && said(row)).length;
      const either = judged.filter(truth).length + judged.filter(said).length;
      return `${key} ${share(2 * both, either)}`;
    });
    return [`  criteria F1 g${String(gate)}: ${cells.join('  ')}`];
  });
}

function redlineLines(rows: readonly Row[]): string[] {
  const crossed = rows.filter((row) => row.rated.redline !== null);
  const lawful = rows.filter((row) => row.rated.redline === null);
  const found = crossed.filter((row) => row.verdict.redline !== null).length;
  const alarms = lawful.filter((row) => row.verdict.redline !== null).length;
  return [
    `  red lines: recall ${share(found, crossed.length)} (${String(found)}/${String(crossed.length)})` +
      `  false alarms ${share(alarms, lawful.length)} (${String(alarms)}/${String(lawful.length)})`,
  ];
}

function developmentSet(rubric: Rubric): string[] {
  const also = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(fileURLToPath(new URL('redline-dev-also.json', REPLIES)), 'utf8')));
  const rows = lines('redline-dev.jsonl', redlineSchema).map((row) => ({
    row,
    verdict: judge({ gate: 2, persona: '', facts: '', history: [], borrower: row.borrower }, row.reply, rubric),
  }));
  const crossed = rows.filter(({ row }) => row.violation);
  const lawful = rows.filter(({ row }) => !row.violation);
  const found = crossed.filter(({ verdict }) => verdict.redline !== null);
  const named = found.filter(({ row, verdict }) => [row.red, ...(also[row.id] ?? [])].includes(verdict.redline ?? ''));
  const alarms = lawful.filter(({ verdict }) => verdict.redline !== null);
  return [
    'redline-dev (seen while writing the rules)',
    `  recall ${share(found.length, crossed.length)}  named rightly ${share(named.length, crossed.length)}` +
      `  false alarms on near misses ${share(alarms.length, lawful.length)}`,
  ];
}

function main(): void {
  const rubric = readRubric();
  const contexts = new Map(lines('contexts.jsonl', contextSchema).map((context) => [context.ctx, context]));
  const out: string[] = [];
  for (const file of ['constructed.jsonl', 'natural.jsonl']) {
    const rows = lines(file, replySchema).flatMap((rated) => {
      const context = contexts.get(rated.ctx);
      return context === undefined ? [] : [{ rated, context, verdict: judge(context, rated.reply, rubric) }];
    });
    for (const held of [false, true]) {
      const part = rows.filter((row) => HELD_OUT.test(row.rated.writer) === held);
      out.push(`${file} ${held ? 'held out' : 'seen while writing the rules'}: ${String(part.length)} replies`);
      out.push(...levelLines(part), ...redlineLines(part), ...criteriaLines(part));
    }
  }
  out.push(...developmentSet(rubric));
  const cues = [...contexts.values()].map(
    (context) => [context.gate === 0, crisisCue(context.borrower) !== null] as const,
  );
  out.push(`crisis cue over ${String(cues.length)} borrowers' lines: kappa ${plainKappa(cues).toFixed(3)}`);
  process.stdout.write(`${out.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
