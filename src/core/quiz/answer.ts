import * as z from 'zod/mini';
import { redlineIdSchema, type RedlineId } from '../scoring/verdict.ts';
import type { Item, ItemKind } from './item.ts';

/** Longest short answer, in UTF-16 units. */
export const MAX_SHORT = 100;

/** Part of an utterance, in UTF-16 units; `end` exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** What a trainee gives, by kind of item. */
export interface AnswerByKind {
  /** Option id. */
  readonly single: string;
  /** Option ids, at least one. */
  readonly multiple: readonly string[];
  readonly 'true-false': boolean;
  /** Indices into `item.steps` in the order in which they were placed; all of them. */
  readonly ordering: readonly number[];
  /** For each left side the index of the pair whose right side was given to it. */
  readonly matching: readonly number[];
  readonly numeric: number;
  readonly short: string;
  /** Lawful: nothing else; not lawful: the red line and the words that cross it. */
  readonly utterance: {
    readonly lawful: boolean;
    readonly redline: RedlineId | null;
    readonly words: WordSpan | null;
  };
}
export type AnswerOf<K extends ItemKind> = AnswerByKind[K];
export type Answer = AnswerByKind[ItemKind];

/** An item with an answer to it; `kind` tells both types apart. */
export type Question = {
  [K in ItemKind]: { kind: K; item: Extract<Item, { kind: K }>; answer: AnswerByKind[K] };
}[ItemKind];

const index = z.int().check(z.minimum(0), z.maximum(20));
const optionId = z.string().check(z.regex(/^[a-z]$/));
const offset = z.int().check(z.minimum(0), z.maximum(10_000));

const single = optionId;
const multiple = z.array(optionId).check(z.minLength(1), z.maxLength(8));
const trueFalse = z.boolean();
const indices = z.array(index).check(z.minLength(1), z.maxLength(20));
const numeric = z.number();
const short = z.string().check(z.maxLength(MAX_SHORT), z.regex(/\S/));
const utterance = z.object({
  lawful: z.boolean(),
  redline: z.nullable(redlineIdSchema),
  words: z.nullable(z.object({ start: offset, end: offset })),
});

/**
 * Item and answer paired, or `null` where the answer is of another shape, not complete, or names what the item does not have.
 * Never throws; every answer from a record or a form goes through here.
 */
export function questionOf(item: Item, answer: unknown): Question | null {
  switch (item.kind) {
    case 'single': {
      const read = single.safeParse(answer);
      return read.success && hasOptions(item.options, [read.data])
        ? { kind: item.kind, item, answer: read.data }
        : null;
    }
    case 'multiple': {
      const read = multiple.safeParse(answer);
      return read.success && hasOptions(item.options, read.data) ? { kind: item.kind, item, answer: read.data } : null;
    }
    case 'true-false': {
      const read = trueFalse.safeParse(answer);
      return read.success ? { kind: item.kind, item, answer: read.data } : null;
    }
    case 'ordering': {
      const read = indices.safeParse(answer);
      return read.success && isPermutation(read.data, item.steps.length)
        ? { kind: item.kind, item, answer: read.data }
        : null;
    }
    case 'matching': {
      const read = indices.safeParse(answer);
      const count = item.pairs.length;
      return read.success && read.data.length === count && read.data.every((at) => at < count)
        ? { kind: item.kind, item, answer: read.data }
        : null;
    }
    case 'numeric': {
      const read = numeric.safeParse(answer);
      return read.success ? { kind: item.kind, item, answer: read.data } : null;
    }
    case 'short': {
      const read = short.safeParse(answer);
      return read.success ? { kind: item.kind, item, answer: read.data } : null;
    }
    case 'utterance': {
      const read = utterance.safeParse(answer);
      return read.success && isWhole(read.data, item.utterance.length)
        ? { kind: item.kind, item, answer: read.data }
        : null;
    }
  }
}

/** Whether this can be handed in as it is. */
export function isComplete(item: Item, answer: unknown): answer is Answer {
  return questionOf(item, answer) !== null;
}

/** Reads a recorded answer; `null` where it is no answer to this item. Never throws. */
export function parseAnswer(item: Item, text: string): Answer | null {
  return questionOf(item, jsonOf(text))?.answer ?? null;
}

/** The text under which an answer is recorded. */
export function answerText(answer: Answer): string {
  return JSON.stringify(answer);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasOptions(options: readonly { readonly id: string }[], chosen: readonly string[]): boolean {
  const distinct = new Set(chosen).size === chosen.length;
  return distinct && chosen.every((id) => options.some((option) => option.id === id));
}

function isPermutation(order: readonly number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && order.every((at) => at < length);
}

function isWhole({ lawful, redline, words }: AnswerOf<'utterance'>, length: number): boolean {
  if (lawful) return redline === null && words === null;
  return redline !== null && words !== null && words.start < words.end && words.end <= length;
}
