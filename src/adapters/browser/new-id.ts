/** 64 signs, so that six bits of a random byte choose one without favour; the event schema allows exactly these. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const LENGTH = 21;

/** A random id of 126 bits. `crypto.randomUUID` is missing on plain http; `getRandomValues` is not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => SIGNS.charAt(byte & 63)).join('');
}

/** Milliseconds since 1970 UTC. */
export function now(): number {
  return Date.now();
}

let last = 0;

/**
 * The time of a new event: later than any this page gave before, so that events of the same millisecond keep their
 * order and a clock set back does not turn the record round.
 */
export function nextMoment(): number {
  last = Math.max(now(), last + 1);
  return last;
}
