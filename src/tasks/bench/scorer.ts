import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { adviceSchema, MOST_CHANGED } from '../../core/scoring/advice-moves.ts';
import { advise } from '../../core/scoring/advice.ts';
import { judge } from '../../core/scoring/judge.ts';
import { MAX_REPLY } from '../../core/record/event.ts';
import { rubricSchema } from '../../core/scoring/rubric.ts';
import type { Situation } from '../../core/scoring/verdict.ts';
import { root } from '../project.ts';
import { hostileReplies, hostileSituations, processorMs } from './hostile-replies.ts';
import { kb, printTable, quantile } from './table.ts';

const content = (file: string): string => readFileSync(path.join(root, 'content', file), 'utf8');

const jsonLines = (file: string): readonly unknown[] =>
  content(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

interface Case {
  readonly situation: Situation;
  readonly reply: string;
}

/** Every rated reply of the files given with the situation it was written for. */
function cases(kinds: readonly string[]): readonly Case[] {
  const contexts = jsonLines('replies/contexts.jsonl') as readonly (Situation & { readonly ctx: string })[];
  const situations = new Map(contexts.map((context) => [context.ctx, context]));
  const replies = kinds.flatMap((name) => jsonLines(`replies/${name}.jsonl`));
  return (replies as readonly { readonly ctx: string; readonly reply: string }[]).flatMap(({ ctx, reply }) => {
    const situation = situations.get(ctx);
    return situation ? [{ situation, reply }] : [];
  });
}

function verdictTimes(all: readonly Case[]): readonly number[] {
  const rubric = rubricSchema.parse(parse(content('rubric.yaml')));
  return all.map(({ situation, reply }) => {
    const started = process.hrtime.bigint();
    judge(situation, reply, rubric);
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
}

/** The costliest texts of those made to cost time, each with the situation in which it costs most. */
function hostileRows(all: readonly Case[]): readonly (readonly string[])[] {
  const rubric = rubricSchema.parse(parse(content('rubric.yaml')));
  const situations = hostileSituations(
    all.map(({ situation }) => situation),
    all
      .slice(-60)
      .map(({ reply }) => reply)
      .join(''),
  );
  const times = situations.flatMap((situation) =>
    hostileReplies(situation).map(({ name, reply }) => ({
      name: `${name}, gate ${String(situation.gate)}`,
      ms: processorMs(() => judge(situation, reply, rubric)),
    })),
  );
  const worst = times.sort((one, other) => other.ms - one.ms).slice(0, 3);
  return worst.map(({ name, ms }) => [name, String(times.length), ms.toFixed(1)]);
}

/** Advice on every natural reply below level 3 without a red line: times, and what came of it. */
function adviceRows(all: readonly Case[]): readonly (readonly string[])[] {
  const rubric = rubricSchema.parse(parse(content('rubric.yaml')));
  const moves = adviceSchema.parse(parse(content('advice.yaml'))).gates;
  const tools = { rubric, moves, judge, limits: { changed: MOST_CHANGED, reply: MAX_REPLY, tried: 12 } };
  const poor = all
    .map((one) => ({ ...one, verdict: judge(one.situation, one.reply, rubric) }))
    .filter(({ verdict }) => verdict.level < 3 && verdict.redline === null);
  const times: number[] = [];
  const gains: number[] = [];
  const changes: number[] = [];
  for (const { situation, reply, verdict } of poor) {
    const started = process.hrtime.bigint();
    const advice = advise(situation, reply, verdict, tools);
    times.push(Number(process.hrtime.bigint() - started) / 1e6);
    if (advice?.kind !== 'rewritten') continue;
    gains.push(advice.level - verdict.level);
    changes.push(advice.changed);
  }
  const gain = gains.reduce((sum, one) => sum + one, 0) / Math.max(1, gains.length);
  return [
    [
      'natural, level 0–2',
      String(poor.length),
      ...[0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(3)),
      `${((100 * gains.length) / Math.max(1, poor.length)).toFixed(1)} %`,
      gain.toFixed(2),
      String(Math.max(0, ...changes)),
    ],
  ];
}

async function bundleRow(name: string): Promise<readonly string[]> {
  const built = await build({
    entryPoints: [path.join(root, `src/core/scoring/${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // as the site's bundler writes it: without this Chinese words would be counted as escapes
    charset: 'utf8',
    write: false,
  });
  const code = Buffer.concat(built.outputFiles.map(({ contents }) => contents));
  return [
    name === 'advice' ? 'advice.ts (word lists shared with judge.ts)' : 'judge.ts',
    kb(code.length),
    kb(gzipSync(code, { level: 9 }).length),
    kb(brotliCompressSync(code).length),
  ];
}

/** Time of one verdict over every rated reply and of one piece of advice, and what the scorer weighs in the browser. */
export async function benchScorer(): Promise<void> {
  const all = cases(['constructed', 'natural']);
  const row = (name: string, times: readonly number[]): readonly string[] => [
    name,
    String(times.length),
    ...[0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(3)),
  ];
  const rows = [row('first pass, cold', verdictTimes(all)), row('second pass', verdictTimes(all))];
  printTable('Scorer: ms for one verdict, one core', ['', 'replies', 'median', 'p95', 'max'], rows);
  printTable('Scorer: ms of processor time for the costliest hostile texts', ['', 'tried', 'ms'], hostileRows(all));
  const adviceHeads = ['', 'replies', 'median', 'p95', 'max', 'mended', 'levels gained', 'most changed'];
  printTable('Advice: ms for one piece, one core', adviceHeads, adviceRows(cases(['natural'])));
  const heads = ['', 'minified', 'gzip 9', 'brotli'];
  const bundles = [await bundleRow('judge'), await bundleRow('advice')];
  printTable('Scorer: kB of each with its word lists, without the rubric’s texts', heads, bundles);
}
