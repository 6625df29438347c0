import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshCountdown,
  isRunning,
  readCountdown,
  secondsLeft,
  wished,
  type Countdown,
  type CountdownWish,
} from '../../../src/core/slides/countdown.ts';

const PLANNED = 180;
const does = (countdown: Countdown, wish: CountdownWish, now: number) => wished(countdown, wish, PLANNED, now);

describe('a countdown', () => {
  it('stands until it is started, then runs by the clock', () => {
    const fresh = freshCountdown(PLANNED);
    expect(secondsLeft(fresh, 99_000)).toBe(180);
    const started = does(fresh, 'start', 1000);
    expect(secondsLeft(started, 31_000)).toBe(150);
    expect(isRunning(started, 31_000)).toBe(true);
  });

  it('keeps what is left when it is stopped, and goes on from there', () => {
    const stopped = does(does(freshCountdown(PLANNED), 'start', 0), 'stop', 60_000);
    expect(secondsLeft(stopped, 500_000)).toBe(120);
    expect(secondsLeft(does(stopped, 'start', 500_000), 510_000)).toBe(110);
  });

  it('runs out at zero, and starts anew from there', () => {
    const started = does(freshCountdown(PLANNED), 'start', 0);
    expect(secondsLeft(started, 180_000)).toBe(0);
    expect(isRunning(started, 180_000)).toBe(false);
    expect(secondsLeft(does(started, 'start', 200_000), 200_000)).toBe(180);
  });

  it('gets a minute more while it runs, and none is lost when it has run out', () => {
    const started = does(freshCountdown(PLANNED), 'start', 0);
    const longer = does(started, 'more', 60_000);
    expect(secondsLeft(longer, 60_000)).toBe(180);
    expect(longer.total).toBe(240);
    const after = does(started, 'more', 300_000);
    expect(secondsLeft(after, 999_000)).toBe(60);
    expect(isRunning(after, 999_000)).toBe(false);
  });

  it('is as planned after a reset', () => {
    expect(does(does(does(freshCountdown(PLANNED), 'more', 0), 'start', 0), 'reset', 5000)).toEqual(
      freshCountdown(PLANNED),
    );
  });

  it('does not mind a wish that comes twice', () => {
    const wish = fc.constantFrom<CountdownWish>('start', 'stop', 'reset');
    fc.assert(
      fc.property(wish, wish, fc.nat(400_000), (first, second, now) => {
        const before = does(does(freshCountdown(PLANNED), 'start', 0), first, now);
        const once = does(before, second, now);
        expect(does(once, second, now)).toEqual(once);
      }),
    );
  });
});

describe('a kept countdown', () => {
  it('is read back as it was', () => {
    const started = does(freshCountdown(PLANNED), 'start', 1000);
    expect(readCountdown(JSON.parse(JSON.stringify(started)))).toEqual(started);
  });

  it.each([null, 3, 'x', {}, { total: -1, left: 0, endsAt: null }, { total: 1e9, left: 0, endsAt: null }])(
    'that is %j is none',
    (value) => {
      expect(readCountdown(value)).toBeNull();
    },
  );
});
