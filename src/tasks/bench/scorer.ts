import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { judge } from '../../core/scoring/judge.ts';
import { rubricSchema } from '../../core/scoring/rubric.ts';
import type { Situation } from '../../core/scoring/verdict.ts';
import { root } from '../project.ts';
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

/** Every rated reply with the situation it was written for. */
function cases(): readonly Case[] {
  const contexts = jsonLines('replies/contexts.jsonl') as readonly (Situation & { readonly ctx: string })[];
  const situations = new Map(contexts.map((context) => [context.ctx, context]));
  const replies = ['constructed', 'natural'].flatMap((name) => jsonLines(`replies/${name}.jsonl`));
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

async function bundleRow(): Promise<readonly string[]> {
  const built = await build({
    entryPoints: [path.join(root, 'src/core/scoring/judge.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  const code = Buffer.concat(built.outputFiles.map(({ contents }) => contents));
  return [kb(code.length), kb(gzipSync(code, { level: 9 }).length), kb(brotliCompressSync(code).length)];
}

/** Time of one verdict over every rated reply, and what the scorer weighs in the browser. */
export async function benchScorer(): Promise<void> {
  const all = cases();
  const row = (name: string, times: readonly number[]): readonly string[] => [
    name,
    String(times.length),
    ...[0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(3)),
  ];
  const rows = [row('first pass, cold', verdictTimes(all)), row('second pass', verdictTimes(all))];
  printTable('Scorer: ms for one verdict, one core', ['', 'replies', 'median', 'p95', 'max'], rows);
  const heads = ['minified', 'gzip 9', 'brotli'];
  printTable('Scorer: kB of judge.ts with its word lists, without the rubric’s texts', heads, [await bundleRow()]);
}
