import { readCountdown, type Countdown } from '../../core/slides/countdown.ts';
import { readDrawing, type Drawing } from '../../core/slides/drawing.ts';

/** What a deck's window keeps over a reload, for as long as the window is open. With storage closed it keeps nothing. */
function kept(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or closed storage costs only what a reload would have brought back.
  }
}

const inkKey = (deck: string) => `fg-ink-${deck}`;
export const keptDrawing = (deck: string): Drawing => readDrawing(kept(inkKey(deck)));
export const keepDrawing = (deck: string, drawing: Drawing): void => keep(inkKey(deck), drawing);

const clocksKey = (deck: string) => `fg-clocks-${deck}`;

/** Countdowns by the number of their slide. */
export function keptCountdowns(deck: string): Map<number, Countdown> {
  const stored = kept(clocksKey(deck));
  const pairs: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const countdowns = new Map<number, Countdown>();
  for (const pair of pairs) {
    const [slide, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    const countdown = readCountdown(value);
    if (typeof slide === 'number' && countdown !== null) countdowns.set(slide, countdown);
  }
  return countdowns;
}

export function keepCountdowns(deck: string, countdowns: ReadonlyMap<number, Countdown>): void {
  keep(clocksKey(deck), [...countdowns]);
}
