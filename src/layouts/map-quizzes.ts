import type { QuizRecord } from '../core/quiz/progress.ts';
import { map } from '../text/map.ts';
import { useSymbol } from './symbol.ts';
import { whenLearner } from './when-learner.ts';

type Standing = 'todo' | 'now' | 'done';

/** How a lesson's quiz stands on the map: not begun, begun or not passed yet, passed. */
function standingOf(record: QuizRecord | undefined): Standing {
  if (record?.passed === true) return 'done';
  return record === undefined || record.attempts.length === 0 ? 'todo' : 'now';
}

function showQuiz(line: HTMLElement, record: QuizRecord | undefined): void {
  const state = standingOf(record);
  const mark = line.querySelector('.mark');
  if (mark) {
    useSymbol(mark, `m-${state}`);
    mark.setAttribute('class', `mark${state === 'todo' ? '' : ` mark-${state}`}`);
  }
  const words = line.querySelector('[data-quiz-words]');
  if (words) words.textContent = map.quiz[state](record?.best ?? null);
}

/** A quiz's mark on the row of its lesson; the fold comes only once somebody is chosen. */
whenLearner(({ profile, events }) => {
  if (profile === null) return;
  void import('../core/quiz/progress.ts').then(({ foldQuizzes }) => {
    const records = foldQuizzes(events, profile.id);
    for (const line of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
      showQuiz(line, records.get(line.dataset['quiz'] ?? ''));
    }
  });
});
