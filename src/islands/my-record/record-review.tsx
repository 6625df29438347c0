import type { Learner } from '../../adapters/browser/learner.ts';
import { routes } from '../../core/course/routes.ts';
import type { Catalogue } from '../../core/review/cards.ts';
import { reviewText } from '../../text/review.ts';
import { usePart } from '../shared/use-part.ts';

const loadToday = () => import('../review/today-in-words.ts');

/** How much there is to review today, and the way there; a plain link until the scheduler has come. */
export function RecordReview({ learner, catalogue }: { learner: Learner; catalogue: Catalogue }) {
  const { value: today } = usePart(loadToday, true);
  return (
    <p className="review-line">
      <a href={routes.review}>{today?.todayInWords(learner.events, catalogue) ?? reviewText.title}</a>
      <span>{reviewText.line.about}</span>
    </p>
  );
}
