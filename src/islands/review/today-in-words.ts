import { localDay } from '../../adapters/browser/local-day.ts';
import { now } from '../../adapters/browser/new-id.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { cardsOf, type Catalogue } from '../../core/review/cards.ts';
import { queueOf } from '../../core/review/queue.ts';
import { reviewLine } from '../../text/review.ts';

/** What there is to review today, in a few words. In a file of its own, because the scheduler comes with it. */
export function todayInWords(events: readonly RecordEvent[], catalogue: Catalogue): string {
  const cards = cardsOf(events, catalogue);
  return reviewLine(cards.length, queueOf(cards, events, localDay(now())));
}
