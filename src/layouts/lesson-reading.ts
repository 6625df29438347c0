import { onLocalVoice } from './local-voice.ts';
import { showReadingProgress } from './reading-progress.ts';
import { offerNotes } from './section-tools.ts';
import { explainTerms } from './term-popover.ts';

/** On a lesson: what makes reading comfortable. Notes and the voice are loaded when they are wanted. */
const article = document.querySelector<HTMLElement>('article[data-lesson]');
if (article) {
  showReadingProgress(article);
  explainTerms(article);
  offerNotes(article);
  offerVoice(article);
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}

function offerVoice(within: HTMLElement): void {
  const start = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const stop = document.querySelector<HTMLButtonElement>('[data-read-stop]');
  const status = document.querySelector<HTMLElement>('[data-read-status]');
  if (!start || !stop || !status) return;
  onLocalVoice(() => {
    start.hidden = false;
    const corner = start.closest<HTMLElement>('[data-read-corner]');
    if (corner) {
      corner.dataset['voice'] = '';
      corner.hidden = false;
    }
    const reader = import('./read-aloud.ts').then(({ createReadAloud }) =>
      createReadAloud(within, { start, stop, status }),
    );
    start.addEventListener('click', () => void reader.then(({ press }) => press(() => headingInView(within))));
  });
}

/** The heading of the section in view; at the top of the lesson the first. */
function headingInView(within: HTMLElement): Element | null {
  const headings = [...within.querySelectorAll('h2[id]:not(.plain)')];
  const line = innerHeight * 0.4;
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1) ?? headings[0] ?? null;
}
