import { useEffect, useMemo, useState } from 'react';
import type { Learner } from '../../adapters/browser/learner.ts';
import { localDay } from '../../adapters/browser/local-day.ts';
import { now } from '../../adapters/browser/new-id.ts';
import { cardsOf, type Card, type Catalogue } from '../../core/review/cards.ts';
import { queueOf, type Day, type Queue } from '../../core/review/queue.ts';

export interface Today {
  readonly cards: readonly Card[];
  readonly queue: Queue;
}

/** The learner's cards and what of them is for today; null until there is a learner. A page left open goes on to the next day. */
export function useToday(learner: Learner | null, catalogue: Catalogue): Today | null {
  const day = useDay();
  return useMemo(() => {
    if (learner === null || learner.profile === null) return null;
    const cards = cardsOf(learner.events, catalogue);
    return { cards, queue: queueOf(cards, learner.events, day) };
  }, [learner, catalogue, day]);
}

function useDay(): Day {
  const [day, setDay] = useState(() => localDay(now()));
  useEffect(() => {
    const look = () => setDay((known) => (now() < known.end && now() >= known.start ? known : localDay(now())));
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 60_000);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
  return day;
}
