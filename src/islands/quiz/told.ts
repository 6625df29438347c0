import type { Item } from '../../core/quiz/item.ts';
import type { Draft } from './draft.ts';

/** An item after its answer: what was shown and what was handed in. */
export interface ToldProps<I extends Item = Item> {
  item: I;
  shown: readonly number[];
  draft: Draft;
}

export type Outcome = 'right' | 'partly' | 'wrong';

/** @param mark thousandths */
export const outcomeOf = (mark: number): Outcome => (mark >= 1000 ? 'right' : mark > 0 ? 'partly' : 'wrong');
