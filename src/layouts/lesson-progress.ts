import type { Learner } from '../adapters/browser/learner.ts';
import { askForLearner } from '../adapters/browser/need-learner.ts';
import type { NewEvent } from '../core/record/new-event.ts';
import { gateWords } from '../text/gate.ts';
import { lessonProgress as text } from '../text/lesson-progress.ts';
import { standingSymbol } from '../islands/shared/standing-symbol.ts';
import { bestStanding } from './best-standing.ts';
import { useSymbol } from './symbol.ts';
import { whenLearner } from './when-learner.ts';

/** On a lesson: marks the section in view in the outline, keeps how far the learner has read, and lets him declare it finished. */
const article = document.querySelector<HTMLElement>('article[data-lesson]');
const lessonId = article?.dataset['lesson'] ?? '';
let learner: Learner | null = null;

/** Read once a heading has stayed in view this long; scrolling past is not reading. */
const READ_AFTER_MS = 2000;

const mayRecord = () => learner?.profile != null && learner.progress?.notice != null;

/** Rejects when it could not be kept. */
async function keep(event: NewEvent): Promise<void> {
  if (learner?.profile == null) return;
  const { createRecorder } = await import('../adapters/browser/recorder.ts');
  await createRecorder(learner.log, learner.profile.id).record(event);
}

function keepSection(section: string): void {
  const known = learner?.progress?.lessons.get(lessonId);
  if (known?.lastSection === section) return;
  // Losing a place mark is no reason to disturb a reader.
  if (mayRecord()) keep({ kind: 'section-read', lesson: lessonId, section }).catch(() => undefined);
}

function watchSections(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('article h2[id]:not(.plain)')];
  let timer = 0;
  const current = () => {
    const line = innerHeight * 0.4;
    return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1)?.id ?? null;
  };
  const update = () => {
    const section = current();
    document.querySelectorAll<HTMLAnchorElement>('.toc ol a').forEach((link) => {
      if (section !== null && decodeURIComponent(link.hash) === `#${section}`)
        link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    clearTimeout(timer);
    if (section !== null) timer = window.setTimeout(() => current() === section && keepSection(section), READ_AFTER_MS);
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    },
    { passive: true },
  );
  update();
}

function finishing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-finish-lesson]');
  const note = document.querySelector<HTMLElement>('[data-finish-note]');
  if (!button || !note) return;
  button.hidden = false;
  button.textContent = text.finish;
  note.textContent = text.finishHint;
  button.addEventListener('click', () => {
    if (!mayRecord()) askForLearner();
    else keep({ kind: 'lesson-finished', lesson: lessonId }).catch(() => (note.textContent = text.notKept));
  });
  whenLearner((state) => {
    learner = state;
    const done = state.progress?.lessons.get(lessonId)?.finishedAt != null;
    button.textContent = done ? text.finished : text.finish;
    button.disabled = done;
    note.textContent = done ? '' : text.finishHint;
  });
}

/** In the outline: how far the gate taught here is open. */
function gateDoor(): void {
  const door = document.querySelector<SVGElement>('[data-gate-door]');
  const word = document.querySelector<HTMLElement>('[data-gate-word]');
  const gate = Number(door?.dataset['gateDoor']);
  if (!door || !word || !(gate >= 1)) return;
  whenLearner(({ progress }) => {
    const standing = progress === null ? null : bestStanding(progress, gate);
    if (standing === null || standing.state === 'idle') return;
    useSymbol(door, standingSymbol(standing));
    word.textContent = gateWords(standing);
  });
}

/** “Skip this section” leads to the next heading after the caution. */
function cautions(): void {
  document.querySelectorAll<HTMLAnchorElement>('[data-skip-section]').forEach((link) => {
    const next = [...document.querySelectorAll<HTMLElement>('article h2[id]')].find(
      (heading) => link.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (next) link.hash = next.id;
  });
}

watchSections();
finishing();
gateDoor();
cautions();
