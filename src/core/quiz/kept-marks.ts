import type { EventOf, RecordEvent } from '../record/event.ts';
import type { AttemptResult } from './attempt.ts';
import type { Item } from './item.ts';
import { itemCount, itemsIn } from './version.ts';

export interface KeptMark {
  /** The item as it was, where the quiz still has it unchanged. */
  readonly item: Item | null;
  /** Thousandths. */
  readonly mark: number;
  readonly sure: boolean | null;
}

/** What the record tells of an attempt whose items are not at hand any more. */
export interface KeptMarks {
  /** In the order in which they were handed in. */
  readonly answers: readonly KeptMark[];
  /** How many items there were; `null` where the version does not tell. */
  readonly count: number | null;
  /** `null` where the attempt was not ended. */
  readonly result: AttemptResult | null;
}

/** Marks as they were recorded: nothing is judged anew. `null` where the attempt has no beginning in these events. */
export function keptMarks(attempt: string, items: readonly Item[], events: readonly RecordEvent[]): KeptMarks | null {
  const own = events.filter((event) => 'attempt' in event && event.attempt === attempt);
  const started = own.find((event) => event.kind === 'quiz-started');
  if (started === undefined) return null;
  const same = itemsIn(started.quizVersion, items);
  const first = new Map<string, EventOf<'quiz-answered'>>();
  for (const event of own) if (event.kind === 'quiz-answered' && !first.has(event.item)) first.set(event.item, event);
  const end = own.find((event) => event.kind === 'quiz-ended');
  return {
    answers: [...first.values()].map(({ item, mark, sure }) => ({
      item: same.find(({ id }) => id === item) ?? null,
      mark,
      sure,
    })),
    count: itemCount(started.quizVersion, items),
    result: end === undefined ? null : { score: end.score, passed: end.passed },
  };
}
