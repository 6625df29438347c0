import { EVENT_VERSION, eventSchemas } from './event.ts';
import type { EventKind, RecordEvent } from './event.ts';
import { quickCheck } from './quick-check.ts';
import type { QuickCheck } from './quick-check.ts';

export type UnreadableReason = 'damaged' | 'newer-version';

export type ReadEvent =
  { readonly ok: true; readonly event: RecordEvent } | { readonly ok: false; readonly reason: UnreadableReason };

const quickChecks = new Map<EventKind, QuickCheck>();

/**
 * Reads a value that a store or a file has just brought and nobody else holds: most are in order and are taken as they
 * are. Keys the schema does not know are dropped. Never throws.
 */
export function readEvent(value: unknown): ReadEvent {
  const kind = field(value, 'kind');
  return isKind(kind) && quickCheckOf(kind)(value) ? { ok: true, event: value as RecordEvent } : parseEvent(value);
}

function quickCheckOf(kind: EventKind): QuickCheck {
  const known = quickChecks.get(kind);
  if (known) return known;
  const made = quickCheck(eventSchemas[kind]);
  quickChecks.set(kind, made);
  return made;
}

/** The same by the schema alone: the event is always a copy. Never throws. */
export function parseEvent(value: unknown): ReadEvent {
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
