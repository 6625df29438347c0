import { readPosition, type Message, type Position } from '../../core/slides/channel.ts';

/** The line between the windows of one deck. */
export interface DeckLine {
  readonly id: string;
  readonly say: (message: Message) => void;
  readonly hear: (listener: (message: Message) => void) => void;
}

/** Joins the windows of `deck` in this browser. Without BroadcastChannel the window stands alone and nothing is said. */
export function deckLine(deck: string): DeckLine {
  const id = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-');
  if (typeof BroadcastChannel === 'undefined') return { id, say: () => undefined, hear: () => undefined };
  const channel = new BroadcastChannel(`fg-deck-${deck}`);
  return {
    id,
    say: (message) => channel.postMessage(message),
    hear: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
  };
}

const key = (deck: string) => `fg-deck-${deck}`;

/** Where this window stood before a reload; null when it is new or storage is closed. */
export function keptPosition(deck: string): Position | null {
  try {
    return readPosition(JSON.parse(sessionStorage.getItem(key(deck)) ?? 'null'));
  } catch {
    return null;
  }
}

export function keepPosition(deck: string, position: Position): void {
  try {
    sessionStorage.setItem(key(deck), JSON.stringify(position));
  } catch {
    // A closed storage costs only the clock after a reload.
  }
}
