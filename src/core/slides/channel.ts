/** What the wall shows. `step` counts revealed steps of the slide; `startedAt` is epoch milliseconds of the first move, null before. */
export interface Position {
  readonly slide: number;
  readonly step: number;
  readonly steps: number;
  readonly dark: boolean;
  readonly startedAt: number | null;
}

/** What an instructor may ask of the deck. */
export type Command =
  { readonly do: 'next' | 'previous' | 'dark' | 'restart-clock' } | { readonly do: 'go'; readonly slide: number };

/** What the windows of one deck say to each other. `from` is a window's id; `since` the epoch milliseconds it opened. */
export type Message =
  | { readonly kind: 'ask'; readonly from: string }
  | { readonly kind: 'position'; readonly from: string; readonly position: Position }
  | { readonly kind: 'closed'; readonly from: string }
  | { readonly kind: 'command'; readonly from: string; readonly command: Command }
  | { readonly kind: 'speaker'; readonly from: string; readonly since: number };

/** A speaker window: which deck it follows and whether an earlier speaker window is open. */
export interface Speaker {
  readonly id: string;
  readonly since: number;
  readonly connected: boolean;
  readonly position: Position | null;
  readonly second: boolean;
}

/** A speaker window as it opens; `position` is what it had kept before a reload, or null. */
export function openedSpeaker(id: string, since: number, position: Position | null): Speaker {
  return { id, since, connected: false, position, second: false };
}

/**
 * A speaker window hears a message. Both of two speaker windows follow and command the deck; only the later one is told,
 * by the time it opened and then by id, so that exactly one is.
 */
export function heard(speaker: Speaker, message: Message): Speaker {
  if (message.from === speaker.id) return speaker;
  switch (message.kind) {
    case 'position':
      return { ...speaker, connected: true, position: message.position };
    case 'closed':
      return { ...speaker, connected: false };
    case 'speaker': {
      const earlier = message.since < speaker.since || (message.since === speaker.since && message.from < speaker.id);
      return earlier ? { ...speaker, second: true } : speaker;
    }
    default:
      return speaker;
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A position read back from storage or another window; null for anything else. */
export function readPosition(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null) return null;
  const { slide, step, steps, dark, startedAt } = value as Record<string, unknown>;
  if (!isNumber(slide) || !isNumber(step) || !isNumber(steps) || typeof dark !== 'boolean') return null;
  return { slide, step, steps, dark, startedAt: isNumber(startedAt) ? startedAt : null };
}
