import { cleanText } from './clean-text.ts';
import { dangerousKey, mayHoldDangerousKey } from './dangerous-key.ts';
import type { RecordEvent } from './event.ts';
import type { SetAside } from './event-log.ts';
import { isCutShort } from './json-prefix.ts';
import { compareEvents } from './order.ts';
import { foldProfiles } from './profiles.ts';
import { field, readEvent } from './read-event.ts';
import { MAX_FILE_EVENTS, MAX_FILE_LENGTH, PRODUCT, RESULTS_FORMAT, envelopeSchema } from './results-file.ts';
import type { ResultsFile } from './results-file.ts';

/** Why a whole file was refused. `path` names the field in the file, as `profile.name`. */
export type ResultsFileProblem =
  | Refusal<'too-large', { readonly limit: number; readonly size: number }>
  | Refusal<'unreadable' | 'empty' | 'not-json' | 'cut-short' | 'other-product', Record<string, never>>
  | Refusal<'newer-format', { readonly version: number }>
  | Refusal<'bad-field' | 'dangerous-key', { readonly path: string }>
  | Refusal<'too-many-events', { readonly limit: number; readonly count: number }>;

interface Refusal<C extends string, P> {
  readonly ok: false;
  readonly code: C;
  readonly params: P;
}

/** An event that was left out; `index` counts from 0 in the file. */
export interface SkippedEvent {
  readonly index: number;
  readonly reason: 'damaged' | 'newer-version' | 'other-profile' | 'duplicate' | 'erasure';
}

export interface ParsedResults {
  readonly ok: true;
  readonly file: ResultsFile;
  readonly skipped: readonly SkippedEvent[];
}

/**
 * The record of one profile as an object ready for JSON. A tombstone is not exported: a file never erases anything.
 * `exportedAt` is milliseconds since 1970 UTC; `setAside` what the store could not read, handed on for repair.
 */
export function buildResultsFile(
  profile: string,
  events: readonly RecordEvent[],
  exportedAt: number,
  setAside: readonly SetAside[] = [],
): ResultsFile {
  const own = events
    .filter((event) => event.profile === profile && event.kind !== 'profile-erased')
    .sort(compareEvents);
  const { name, unit } = foldProfiles(own)[0] ?? { name: '', unit: '' };
  const aside = setAside.slice(0, 1000).map(({ key, reason, raw }) => ({ key: key.slice(0, 200), reason, raw }));
  return {
    product: PRODUCT,
    format: RESULTS_FORMAT,
    exportedAt,
    profile: { id: profile, name, unit },
    setAside: aside,
    events: own,
  };
}

/** The text of the file, a line a field, so that a person can read it too. */
export function writeResultsFile(file: ResultsFile): string {
  return JSON.stringify(file, null, 1);
}

/** Null when a file of that size (bytes, or UTF-16 units) may be read. */
export function checkFileSize(size: number): ResultsFileProblem | null {
  return size > MAX_FILE_LENGTH ? { ok: false, code: 'too-large', params: { limit: MAX_FILE_LENGTH, size } } : null;
}

/** Reads a results file from an untrusted text. Never throws; what is kept is data only, whatever it looks like. */
export function parseResultsFile(text: string): ParsedResults | ResultsFileProblem {
  const tooLarge = checkFileSize(text.length);
  if (tooLarge) return tooLarge;
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { ok: false, code: 'empty', params: {} };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, code: isCutShort(json) ? 'cut-short' : 'not-json', params: {} };
  }
  return readFile(value, json);
}

function readFile(value: unknown, json: string): ParsedResults | ResultsFileProblem {
  if (field(value, 'product') !== PRODUCT) return { ok: false, code: 'other-product', params: {} };
  const version = field(value, 'format');
  if (typeof version === 'number' && version > RESULTS_FORMAT)
    return { ok: false, code: 'newer-format', params: { version } };
  const events = field(value, 'events');
  if (!Array.isArray(events)) return { ok: false, code: 'bad-field', params: { path: 'events' } };
  if (events.length > MAX_FILE_EVENTS) {
    return { ok: false, code: 'too-many-events', params: { limit: MAX_FILE_EVENTS, count: events.length } };
  }
  const danger = mayHoldDangerousKey(json) ? dangerousKey(value) : null;
  if (danger !== null) return { ok: false, code: 'dangerous-key', params: { path: danger } };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success)
    return { ok: false, code: 'bad-field', params: { path: envelope.error.issues[0]?.path.join('.') ?? '' } };
  const { profile } = envelope.data;
  const read = readEvents(events, profile.id);
  const person = { id: profile.id, name: cleanText(profile.name), unit: cleanText(profile.unit) };
  return { ok: true, file: { ...envelope.data, profile: person, events: read.events }, skipped: read.skipped };
}

function readEvents(values: readonly unknown[], profile: string): { events: RecordEvent[]; skipped: SkippedEvent[] } {
  const kept = new Map<string, RecordEvent>();
  const skipped: SkippedEvent[] = [];
  values.forEach((value, index) => {
    const result = readEvent(value);
    const reason = result.ok ? reasonToSkip(result.event, profile, kept) : result.reason;
    if (reason !== null) skipped.push({ index, reason });
    else if (result.ok) kept.set(result.event.id, result.event);
  });
  return { events: [...kept.values()].sort(compareEvents), skipped };
}

function reasonToSkip(
  event: RecordEvent,
  profile: string,
  kept: ReadonlyMap<string, unknown>,
): SkippedEvent['reason'] | null {
  if (event.profile !== profile) return 'other-profile';
  if (event.kind === 'profile-erased') return 'erasure';
  return kept.has(event.id) ? 'duplicate' : null;
}
