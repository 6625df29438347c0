import type { Position, SlideCountdown } from '../../core/slides/channel.ts';
import { isRunning, secondsLeft } from '../../core/slides/countdown.ts';
import { clockText, secondsOffPlan, type PlannedSection } from '../../core/slides/pace.ts';
import { slides } from '../../text/slides.ts';
import { find, write } from './place.ts';
import { drawSun } from './sun-clock.ts';

const text = slides.speaker;

/** Time of day, time used, and how far from the plan. @param at index of the planned section, -1 for none */
export function showClocks({ startedAt }: Position, plan: readonly PlannedSection[], at: number, now: Date): void {
  write('now', `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
  const elapsed = startedAt === null ? 0 : (now.getTime() - startedAt) / 1000;
  write('elapsed', clockText(elapsed));
  const off = startedAt === null ? 0 : secondsOffPlan(plan, at, elapsed);
  write('pace-word', off > 0 ? text.late : off < 0 ? text.early : text.onTime);
  write('pace', off === 0 ? '' : clockText(Math.abs(off)));
  find('pace-line')?.classList.toggle('late', off > 0);
}

/** Marks the section that is being taught, and opens its lesson. */
export function showSection(plan: readonly PlannedSection[], at: number, lesson: string | null): void {
  document.querySelectorAll<HTMLElement>('[data-section-at]').forEach((row) => {
    if (Number(row.dataset['sectionAt']) === at) row.setAttribute('aria-current', 'step');
    else row.removeAttribute('aria-current');
  });
  document.querySelectorAll<HTMLElement>('[data-plan-lesson]').forEach((group) => {
    group.classList.toggle('is-current', group.dataset['planLesson'] === (plan[at]?.lesson ?? lesson));
  });
}

/** The discussion's countdown; it counts here by the same end as on the wall. */
export function showCountdown({ slide, countdown }: Position, now: number): void {
  write('countdown-left', countdown === null ? clockText(0) : clockText(Math.ceil(secondsLeft(countdown, now))));
  write('countdown-state', stateOf(countdown, slide, now));
  const run = find<HTMLButtonElement>('countdown-run');
  write('countdown-run', countdown !== null && isRunning(countdown, now) ? text.stop : text.start);
  if (run) run.disabled = countdown === null;
  document.querySelectorAll<HTMLButtonElement>('[data-countdown-wish]').forEach((button) => {
    button.disabled = countdown === null;
  });
  find('countdown')?.classList.toggle('is-none', countdown === null);
  const done = countdown !== null && secondsLeft(countdown, now) === 0;
  find('countdown')?.classList.toggle('is-down', done);
  const sun = document.querySelector<HTMLElement>('.stage .is-current [data-sun]');
  if (sun && countdown?.slide === slide) drawSun(sun, countdown, now);
}

function stateOf(countdown: SlideCountdown | null, slide: number, now: number): string {
  if (countdown === null) return text.noCountdown;
  if (countdown.slide !== slide) return text.countdownElsewhere(countdown.slide + 1);
  return secondsLeft(countdown, now) === 0 ? slides.sunDown : text.countdownStands(Math.round(countdown.total / 60));
}
