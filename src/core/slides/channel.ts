import { readCountdown, type Countdown, type CountdownWish } from './countdown.ts';

/** What the wall shows. `step` counts revealed steps of the slide; `startedAt` is epoch milliseconds of the first move, null before. */
export interface Position {
  readonly slide: number;
  readonly step: number;
  readonly steps: number;
  readonly dark: boolean;
  readonly startedAt: number | null;
  /** The countdown of this slide, or else one that still runs on another; null where there is none. */
  readonly countdown: SlideCountdown | null;
  /** Strokes of the pen on this slide. */
  readonly strokes: number;
}

export interface SlideCountdown extends Countdown {
  readonly slide: number;
}

/** What an instructor may ask of the deck. Each says what shall be, not "the other way round", so that two windows cannot undo each other. */
export type Command =
  | { readonly do: 'next' | 'previous' | 'wipe' }
  | { readonly do: 'go'; readonly slide: number }
  | { readonly do: 'dark'; readonly dark: boolean }
  | { readonly do: 'clock'; readonly startedAt: number }
  | { readonly do: 'countdown'; readonly slide: number; readonly wish: CountdownWish };

/** What the windows of one deck say to each other. `from` is a window's id; `since` the epoch milliseconds it opened. */
export type Message =
  | { readonly kind: 'ask'; readonly from: string }
  | { readonly kind: 'position'; readonly from: string; readonly position: Position }
  | { readonly kind: 'closed'; readonly from: string }
  | { readonly kind: 'command'; readonly from: string; readonly command: Command }
  | { readonly kind: 'speaker'; readonly from: string; readonly since: number }
  | { readonly kind: 'speaker-closed'; readonly from: string };

/** A speaker window: which deck it follows and which earlier speaker windows are open. */
export interface Speaker {
  readonly id: string;
  readonly since: number;
  readonly connected: boolean;
  readonly position: Position | null;
  readonly earlier: readonly string[];
}

/** A speaker window as it opens; `position` is what it had kept before a reload, or null. */
export function openedSpeaker(id: string, since: number, position: Position | null): Speaker {
  return { id, since, connected: false, position, earlier: [] };
}

/**
 * A speaker window hears a message. All speaker windows follow and command the deck; each knows which opened before it, by
 * the time and then by id, so that exactly one knows of none.
 */
export function heard(speaker: Speaker, message: Message): Speaker {
  const { from } = message;
  if (from === speaker.id) return speaker;
  switch (message.kind) {
    case 'position':
      return { ...speaker, connected: true, position: message.position };
    case 'closed':
      return { ...speaker, connected: false };
    case 'speaker': {
      const isEarlier = message.since < speaker.since || (message.since === speaker.since && from < speaker.id);
      return isEarlier && !speaker.earlier.includes(from)
        ? { ...speaker, earlier: [...speaker.earlier, from] }
        : speaker;
    }
    case 'speaker-closed':
      return speaker.earlier.includes(from)
        ? { ...speaker, earlier: speaker.earlier.filter((id) => id !== from) }
        : speaker;
    default:
      return speaker;
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readSlideCountdown(value: unknown): SlideCountdown | null {
  const countdown = readCountdown(value);
  const slide: unknown = countdown === null ? null : (value as Record<string, unknown>)['slide'];
  return countdown === null || !isNumber(slide) ? null : { ...countdown, slide };
}

/** A position read back from storage or another window; null for anything else. */
export function readPosition(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null) return null;
  const { slide, step, steps, dark, startedAt, countdown, strokes } = value as Record<string, unknown>;
  if (!isNumber(slide) || !isNumber(step) || !isNumber(steps) || typeof dark !== 'boolean') return null;
  return {
    slide,
    step,
    steps,
    dark,
    startedAt: isNumber(startedAt) ? startedAt : null,
    countdown: readSlideCountdown(countdown),
    strokes: isNumber(strokes) ? strokes : 0,
  };
}
