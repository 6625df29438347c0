/**
 * Time left for a discussion, in seconds. While it runs `endsAt` is the epoch millisecond of its end, so that any window can
 * count alone and a reload costs nothing; while it stands `endsAt` is null and `left` is what remains.
 */
export interface Countdown {
  readonly total: number;
  readonly left: number;
  readonly endsAt: number | null;
}

export type CountdownWish = 'start' | 'stop' | 'reset' | 'more';

/** What one minute more adds, in seconds. */
export const MINUTE = 60;

/** Nobody talks longer than this on one slide; what is kept in storage is not believed beyond it. */
const LONGEST = 4 * 60 * MINUTE;

export function freshCountdown(total: number): Countdown {
  return { total, left: total, endsAt: null };
}

/** @param now epoch milliseconds */
export function secondsLeft({ left, endsAt }: Countdown, now: number): number {
  return endsAt === null ? left : Math.max(0, (endsAt - now) / 1000);
}

export function isRunning(countdown: Countdown, now: number): boolean {
  return countdown.endsAt !== null && countdown.endsAt > now;
}

/** What a wish makes of it; each is harmless when it comes twice. Starting one that has run out starts it anew. */
export function wished(countdown: Countdown, wish: CountdownWish, planned: number, now: number): Countdown {
  const left = secondsLeft(countdown, now);
  switch (wish) {
    case 'start':
      if (isRunning(countdown, now)) return countdown;
      return { ...countdown, endsAt: now + (left === 0 ? countdown.total : left) * 1000 };
    case 'stop':
      return { ...countdown, left, endsAt: null };
    case 'reset':
      return freshCountdown(planned);
    case 'more':
      return {
        total: countdown.total + MINUTE,
        left: left + MINUTE,
        // One that runs goes on running; one that has run out waits for a start.
        endsAt: isRunning(countdown, now) ? now + (left + MINUTE) * 1000 : null,
      };
  }
}

const isSeconds = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LONGEST;

/** A countdown read back from storage or another window; null for anything else. */
export function readCountdown(value: unknown): Countdown | null {
  if (typeof value !== 'object' || value === null) return null;
  const { total, left, endsAt } = value as Record<string, unknown>;
  if (!isSeconds(total) || !isSeconds(left)) return null;
  return { total, left, endsAt: typeof endsAt === 'number' && Number.isFinite(endsAt) ? endsAt : null };
}
