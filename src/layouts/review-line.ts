import { pageData } from '../adapters/browser/page-data.ts';
import type { Catalogue } from '../core/review/cards.ts';
import { reviewText } from '../text/review.ts';
import { whenLearner } from './when-learner.ts';

/** On the map: the line that leads to the review says how much there is. The scheduler is fetched only for a learner. */
const link = document.querySelector<HTMLElement>('[data-review-line]');
const catalogue = pageData<Catalogue>('review-catalogue');
let latest = 0;

whenLearner(({ profile, events }) => {
  const ticket = (latest += 1);
  if (link === null || catalogue === null) return;
  if (profile === null) {
    link.textContent = reviewText.title;
    return;
  }
  import('../islands/review/today-in-words.ts').then(
    ({ todayInWords }) => {
      if (ticket === latest) link.textContent = todayInWords(events, catalogue);
    },
    // Without the network the line stays a plain link.
    () => undefined,
  );
});
