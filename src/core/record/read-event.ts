import { EVENT_VERSION, eventSchemas } from './event.ts';
import type { EventKind, RecordEvent } from './event.ts';

export type UnreadableReason = 'damaged' | 'newer-version';

export type ReadEvent =
  { readonly ok: true; readonly event: RecordEvent } | { readonly ok: false; readonly reason: UnreadableReason };

/** Reads a value from a store or a file. Keys the schema does not know are dropped. Never throws. */
export function readEvent(value: unknown): ReadEvent {
  const version = field(value, 'v');
  if (typeof version === 'number' && version > EVENT_VERSION) return { ok: false, reason: 'newer-version' };
  const kind = field(value, 'kind');
  const result = isKind(kind) ? eventSchemas[kind].safeParse(value) : null;
  return result?.success ? { ok: true, event: result.data } : { ok: false, reason: 'damaged' };
}

function isKind(kind: unknown): kind is EventKind {
  return typeof kind === 'string' && Object.hasOwn(eventSchemas, kind);
}

/** A field of a value of unknown shape; undefined when the value has no fields. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
