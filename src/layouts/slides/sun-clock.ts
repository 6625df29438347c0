import { clockText } from '../../core/slides/pace.ts';
import { slides as text } from '../../text/slides.ts';

const RADIUS = 176;
const CENTRE = { x: 200, y: 204 };

/** Where the sun stands after a share (0–1) of the time: sunrise left, sunset right. */
function sunAt(share: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  return { x: CENTRE.x + RADIUS * Math.cos(angle), y: CENTRE.y - RADIUS * Math.sin(angle) };
}

/** The countdown of each discussion slide; it runs only when someone starts it. */
export function sunClocks(sections: readonly HTMLElement[]): void {
  sections.forEach((section) => {
    const clock = section.querySelector<HTMLElement>('[data-sun]');
    if (clock) sunClock(clock);
  });
}

function sunClock(clock: HTMLElement): void {
  const part = (name: string) => clock.querySelector<HTMLElement>(`[data-sun-${name}]`);
  let total = Number(clock.dataset['sun']);
  let left = total;
  let timer = 0;
  let before = 0;
  const run = part('run');
  const draw = () => {
    const { x, y } = sunAt(total === 0 ? 1 : 1 - left / total);
    clock.querySelector('[data-sun-disc]')?.setAttribute('cx', x.toFixed(1));
    clock.querySelector('[data-sun-disc]')?.setAttribute('cy', y.toFixed(1));
    clock.querySelector('[data-sun-path]')?.setAttribute('d', `M24 204A176 176 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)}`);
    const shown = part('text');
    if (shown) shown.textContent = clockText(Math.ceil(left)).padStart(5, '0');
    const state = part('state');
    if (state) state.textContent = left <= 0 ? text.sunDown : text.sunset(Math.round(total / 60));
    if (run) run.textContent = timer === 0 ? text.startClock : text.pauseClock;
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
  };
  const tick = () => {
    const now = performance.now();
    left = Math.max(0, left - (now - before) / 1000);
    before = now;
    if (left === 0) stop();
    draw();
  };
  run?.addEventListener('click', () => {
    if (timer !== 0) stop();
    else {
      if (left === 0) left = total;
      before = performance.now();
      timer = window.setInterval(tick, 250);
    }
    draw();
  });
  part('more')?.addEventListener('click', () => {
    total += 60;
    left += 60;
    draw();
  });
}
