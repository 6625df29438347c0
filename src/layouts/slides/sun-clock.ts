import { keepCountdowns, keptCountdowns } from '../../adapters/browser/deck-memory.ts';
import type { SlideCountdown } from '../../core/slides/channel.ts';
import {
  freshCountdown,
  isRunning,
  secondsLeft,
  wished,
  type Countdown,
  type CountdownWish,
} from '../../core/slides/countdown.ts';
import { clockText } from '../../core/slides/pace.ts';
import { slides as text } from '../../text/slides.ts';

const RADIUS = 176;
const CENTRE = { x: 200, y: 204 };

/** Where the sun stands after a share (0–1) of the time: sunrise left, sunset right. */
function sunAt(share: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  return { x: CENTRE.x + RADIUS * Math.cos(angle), y: CENTRE.y - RADIUS * Math.sin(angle) };
}

/** The countdowns of a deck's discussion slides. */
export interface SunClocks {
  /** Of this slide, or else the one that runs elsewhere. */
  readonly shownOn: (slide: number) => SlideCountdown | null;
  readonly wish: (slide: number, wish: CountdownWish) => void;
  /** Starts the countdown of a slide or lets it stand. */
  readonly toggle: (slide: number) => void;
  readonly onChange: (listener: () => void) => void;
}

/** @param deck names what is kept over a reload */
export function sunClocks(deck: string, sections: readonly HTMLElement[]): SunClocks {
  const places = new Map<number, HTMLElement>();
  sections.forEach((section, slide) => {
    const place = section.querySelector<HTMLElement>('[data-sun]');
    if (place) places.set(slide, place);
  });
  const countdowns = keptCountdowns(deck);
  let listener: () => void = () => undefined;
  const planned = (slide: number) => Number(places.get(slide)?.dataset['sun'] ?? 0);
  const at = (slide: number) => countdowns.get(slide) ?? freshCountdown(planned(slide));

  const draw = (slide: number) => {
    const place = places.get(slide);
    if (place) drawSun(place, at(slide), Date.now());
  };
  const wish = (slide: number, wanted: CountdownWish) => {
    if (!places.has(slide)) return;
    countdowns.set(slide, wished(at(slide), wanted, planned(slide), Date.now()));
    keepCountdowns(deck, countdowns);
    draw(slide);
    listener();
  };
  const toggle = (slide: number) => {
    wish(slide, isRunning(at(slide), Date.now()) ? 'stop' : 'start');
  };

  places.forEach((place, slide) => {
    const on = (name: string, act: () => void) =>
      place.querySelector(`[data-sun-${name}]`)?.addEventListener('click', act);
    on('run', () => toggle(slide));
    on('more', () => wish(slide, 'more'));
    draw(slide);
  });
  if (places.size > 0) setInterval(() => places.forEach((_, slide) => draw(slide)), 250);

  return {
    shownOn(slide) {
      if (places.has(slide)) return { slide, ...at(slide) };
      const running = [...countdowns].find(([, countdown]) => isRunning(countdown, Date.now()));
      return running === undefined ? null : { slide: running[0], ...running[1] };
    },
    wish,
    toggle,
    onChange: (heard) => {
      listener = heard;
    },
  };
}

/** Writes only what has changed, since it is called four times a second. */
export function drawSun(place: HTMLElement, countdown: Countdown, now: number): void {
  const { total } = countdown;
  const left = secondsLeft(countdown, now);
  const running = isRunning(countdown, now);
  const state = `${total} ${left} ${String(running)}`;
  if (place.dataset['drawn'] === state) return;
  place.dataset['drawn'] = state;
  const { x, y } = sunAt(total === 0 ? 1 : 1 - left / total);
  const disc = place.querySelector('[data-sun-disc]');
  disc?.setAttribute('cx', x.toFixed(1));
  disc?.setAttribute('cy', y.toFixed(1));
  place.querySelector('[data-sun-path]')?.setAttribute('d', `M24 204A176 176 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)}`);
  const write = (name: string, words: string) => {
    const part = place.querySelector(`[data-sun-${name}]`);
    if (part && part.textContent !== words) part.textContent = words;
  };
  write('text', clockText(Math.ceil(left)).padStart(5, '0'));
  write('state', left <= 0 ? text.sunDown : text.sunset(Math.round(total / 60)));
  write('run', running ? text.pauseClock : text.startClock);
  place.classList.toggle('is-down', left <= 0);
}
