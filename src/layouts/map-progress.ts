import { pageData } from '../adapters/browser/page-data.ts';
import type { LearnerProgress } from '../core/record/progress.ts';
import { nextStep } from '../islands/shared/next-step.ts';
import { standingSymbol } from '../islands/shared/standing-symbol.ts';
import { gateWords } from '../text/gate.ts';
import { map } from '../text/map.ts';
import { bestStanding } from './best-standing.ts';
import { useSymbol } from './symbol.ts';
import { whenLearner } from './when-learner.ts';

interface Plan {
  readonly lessons: readonly { id: string; title: string; minutes: number; written: boolean }[];
  readonly scenarios: readonly { id: string; title: string }[];
}

/** Fills the map with what the learner has done; without a learner the page stays as built. */
const plan = pageData<Plan>('plan');

const each = (selector: string, act: (element: HTMLElement) => void) => {
  document.querySelectorAll<HTMLElement>(selector).forEach(act);
};
const put = (selector: string, text: string) => each(selector, (element) => (element.textContent = text));

function showLessons(progress: LearnerProgress): void {
  const minutes = new Map<string, number>();
  let all = 0;
  each('[data-lesson]', (row) => {
    const { lesson = '', lecture = '', day = '', minutes: own = '0' } = row.dataset;
    const state = progress.lessons.get(lesson);
    const done = state?.finishedAt != null;
    const now = !done && state !== undefined;
    row.classList.toggle('is-done', done);
    row.classList.toggle(
      'is-now',
      progress.continueAt?.kind === 'lesson' && progress.continueAt.lesson === lesson && now,
    );
    if (!row.classList.contains('is-wait')) markRow(row, done ? 'done' : now ? 'now' : 'todo');
    if (!done) return;
    for (const key of [lecture, day]) minutes.set(key, (minutes.get(key) ?? 0) + Number(own));
    all += Number(own);
  });
  showMinutes(minutes);
  const total = plan?.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) ?? 0;
  put('[data-fact-minutes]', map.facts.minutes(all, total));
}

function markRow(row: HTMLElement, state: 'done' | 'now' | 'todo'): void {
  const mark = row.querySelector('.mark');
  if (!mark) return;
  useSymbol(mark, `m-${state}`);
  mark.setAttribute('class', `mark${state === 'todo' ? '' : ` mark-${state}`}`);
  mark.setAttribute('aria-label', map.mark[state]);
}

function showMinutes(minutes: ReadonlyMap<string, number>): void {
  each('[data-lecture-minutes]', (element) => {
    const done = minutes.get(element.dataset['lectureMinutes'] ?? '') ?? 0;
    element.textContent = map.lectureMinutes(done, Number(element.dataset['all']));
  });
  each('[data-day-minutes]', (element) => {
    const done = minutes.get(element.dataset['dayMinutes'] ?? '') ?? 0;
    element.textContent = map.day.minutes(done, Number(element.dataset['all']));
  });
  document.querySelectorAll<HTMLProgressElement>('[data-lecture-progress]').forEach((bar) => {
    bar.value = minutes.get(bar.dataset['lectureProgress'] ?? '') ?? 0;
  });
  document.querySelectorAll<SVGRectElement>('[data-ruler]').forEach((bar) => {
    const lecture = bar.dataset['ruler'] ?? '';
    const whole = document.querySelector<HTMLProgressElement>(`[data-lecture-progress="${lecture}"]`)?.max ?? 1;
    bar.setAttribute('width', `${((minutes.get(lecture) ?? 0) / whole) * Number(bar.dataset['width'])}%`);
  });
}

/** The better of what was reached in practice and in exam mode. */
function showGates(progress: LearnerProgress): void {
  const standings = [1, 2, 3, 4, 5].flatMap((gate) => bestStanding(progress, gate) ?? []);
  for (const standing of standings) {
    each(`[data-gate="${standing.gate}"]`, (item) => {
      item.className = `g g-${standingSymbol(standing).replace('door-', '')}`;
      const door = item.querySelector('.door');
      if (door) useSymbol(door, standingSymbol(standing));
      const state = item.querySelector('[data-gate-state]');
      if (state) state.textContent = gateWords(standing);
    });
  }
  put('[data-fact-gates]', map.facts.gates(standings.filter(({ state }) => state === 'passed').length));
}

/** The card on top: where the learner stopped, in one sentence, and the way there. */
function showContinue(progress: LearnerProgress): void {
  if (progress.continueAt === null || plan === null) return;
  const { title, where, action, href } = nextStep(progress, plan);
  put('[data-go-eyebrow]', map.go.eyebrow);
  card(title, where, action, href);
}

function card(title: string, where: string, action: string, href: string): void {
  put('[data-go-title]', title);
  put('[data-go-where]', where);
  each('[data-go-where]', (element) => (element.hidden = where === ''));
  each('[data-go-action]', (element) => {
    element.textContent = action;
    element.setAttribute('href', href);
  });
}

let shown = false;

whenLearner(({ progress }) => {
  if (progress === null) {
    // The last learner's progress must not stay in sight of the next.
    if (shown) location.reload();
    return;
  }
  shown = true;
  showLessons(progress);
  showGates(progress);
  showContinue(progress);
});
