import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { gateSchema, levelSchema, redlineIdSchema, type Situation } from '../../core/scoring/verdict.ts';

const contextSchema = z.object({
  ctx: z.string().min(1),
  gate: gateSchema,
  persona: z.string(),
  facts: z.string(),
  history: z.array(z.string()),
  borrower: z.string().min(1),
});
const replySchema = z.object({
  ctx: z.string().min(1),
  writer: z.string().min(1),
  reply: z.string().min(1).max(2000),
  level: levelSchema,
  /** Letters that hold; judged as they stand even under a red line or a cap. */
  criteria: z.string().regex(/^[a-e]*$/),
  redline: z.nullable(redlineIdSchema),
  cap: z.nullable(z.string()),
});
const pairSchema = z.object({
  id: z.string().min(1),
  borrower: z.string(),
  reply: z.string().min(1).max(2000),
  violation: z.boolean(),
  red: z.union([redlineIdSchema, z.literal('')]),
  style: z.string().optional(),
});

/** A rated reply to a context. `kind` is the name of its file up to the first dash: constructed, natural. */
export interface Rated extends z.infer<typeof replySchema> {
  readonly kind: string;
  readonly file: string;
  readonly situation: Situation & { readonly ctx: string };
}

/** A reply for the detector of red lines: crossing or not, without levels. */
export interface Pair extends z.infer<typeof pairSchema> {
  readonly file: string;
}

/** What the scorer is calibrated on, in the order of files and lines. */
export interface Replies {
  readonly rated: readonly Rated[];
  readonly pairs: readonly Pair[];
}

/** A line of a file of replies that cannot be used; the message names file, line and field. */
export class BadReply extends Error {}

function linesOf<T>(folder: string, file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new BadReply(`${file} 第 ${String(i + 1)} 行不是 JSON。每行写一个 {…}。`);
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      throw new BadReply(`${file} 第 ${String(i + 1)} 行的 ${issue?.path.join('.') ?? ''} 不合要求：${issue?.message ?? ''}`);
    });
}

/** Reads every contexts*.jsonl, constructed*.jsonl, natural*.jsonl and redline*.jsonl of a folder. Throws BadReply. */
export function readReplies(folder: string): Replies {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const of = (start: string): string[] => files.filter((name) => name.startsWith(start));
  const contexts = new Map(
    of('contexts').flatMap((file) => linesOf(folder, file, contextSchema).map((context) => [context.ctx, context] as const)),
  );
  const rated = [...of('constructed'), ...of('natural')].flatMap((file) =>
    linesOf(folder, file, replySchema).map((reply, i): Rated => {
      const situation = contexts.get(reply.ctx);
      if (situation === undefined) throw new BadReply(`${file} 第 ${String(i + 1)} 条的 ctx “${reply.ctx}” 在 contexts*.jsonl 里没有。`);
      return { ...reply, kind: file.replace(/[-.].*$/, ''), file, situation };
    }),
  );
  const pairs = of('redline').flatMap((file) => linesOf(folder, file, pairSchema).map((pair): Pair => ({ ...pair, file })));
  return { rated, pairs };
}
