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

/** A line that passed its schema, with its number in the file. */
interface Line<T> {
  readonly value: T;
  readonly number: number;
}

/** What is wrong with a field, for the person who wrote the file. */
function wrongWith(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.input === undefined ? '没有写' : '类型不对';
    case 'too_small':
      return '不能是空的';
    case 'too_big':
      return `太长，最多 ${String(issue.maximum)} 个字符`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'invalid_format':
      return '只能由 a–e 这几个字母组成';
    default:
      return '写法不对';
  }
}

function linesOf<T>(folder: string, file: string, schema: z.ZodType<T>): Line<T>[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const number = i + 1;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new BadReply(`${file} 第 ${String(number)} 行不是 JSON。每行写一个 {…}。`);
      }
      const parsed = schema.safeParse(value, { reportInput: true });
      if (parsed.success) return [{ value: parsed.data, number }];
      const issue = parsed.error.issues[0];
      const field = issue?.path.join('.') ?? '';
      if (field === '') throw new BadReply(`${file} 第 ${String(number)} 行不是一个 {…}。每行写一个 {…}。`);
      throw new BadReply(`${file} 第 ${String(number)} 行的 ${field} ${wrongWith(issue)}。`);
    });
}

/** Reads every contexts*.jsonl, constructed*.jsonl, natural*.jsonl and redline*.jsonl of a folder. Throws BadReply. */
export function readReplies(folder: string): Replies {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const of = (start: string): string[] => files.filter((name) => name.startsWith(start));
  const contexts = new Map(
    of('contexts').flatMap((file) =>
      linesOf(folder, file, contextSchema).map(({ value }) => [value.ctx, value] as const),
    ),
  );
  const rated = [...of('constructed'), ...of('natural')].flatMap((file) =>
    linesOf(folder, file, replySchema).map(({ value: reply, number }): Rated => {
      const situation = contexts.get(reply.ctx);
      if (situation === undefined)
        throw new BadReply(`${file} 第 ${String(number)} 行的 ctx “${reply.ctx}” 在 contexts*.jsonl 里没有。`);
      return { ...reply, kind: file.replace(/[-.].*$/, ''), file, situation };
    }),
  );
  const pairs = of('redline').flatMap((file) =>
    linesOf(folder, file, pairSchema).map(({ value }): Pair => ({ ...value, file })),
  );
  return { rated, pairs };
}
