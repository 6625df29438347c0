import * as z from 'zod/mini';
import type { Item, ItemKind } from './item.ts';
import { itemSchemas } from './item-schema.ts';
import { quizVersion } from './version.ts';

const line = z.string().check(z.minLength(1), z.maxLength(400));
const named = z.array(z.object({ id: line, title: line })).check(z.maxLength(400));

const editionSchema = z.object({
  /** The lesson whose quiz it is. */
  quiz: z.string().check(z.minLength(1), z.maxLength(64)),
  version: z.string().check(z.minLength(1), z.maxLength(64)),
  /** When an attempt last began under it, ms since 1970. */
  at: z.int().check(z.minimum(0)),
  /** Read one by one, each by the schema of its kind. */
  items: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)),
  /** What the items refer to, as it was called then. */
  titles: named,
  redlines: named,
});

/** A quiz as it was when an attempt began, kept in the browser so that the attempt can be finished after an edit. */
export interface Edition extends Omit<z.infer<typeof editionSchema>, 'items'> {
  readonly items: readonly Item[];
}

/** Reads a stored edition; `null` where it is damaged or its items are not those of its version. Never throws. */
export function readEdition(value: unknown): Edition | null {
  const read = editionSchema.safeParse(value);
  if (!read.success) return null;
  const items = read.data.items.flatMap((item) => readItem(item) ?? []);
  return items.length === read.data.items.length && quizVersion(items) === read.data.version
    ? { ...read.data, items }
    : null;
}

function readItem(value: unknown): Item | null {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  if (typeof kind !== 'string' || !Object.hasOwn(itemSchemas, kind)) return null;
  const read = itemSchemas[kind as ItemKind].safeParse(value);
  return read.success ? read.data : null;
}
