import type { Item } from '../../core/quiz/item.ts';

/** What stands in the controls of an item before it is handed in; each kind uses its own part. */
export interface Draft {
  /** Ids of chosen options; `true` and `false` for a true-false item. */
  readonly chosen: readonly string[];
  /** Steps by their place in the item, in the order the trainee has them. */
  readonly order: readonly number[];
  /** For each left side the right side by its place in the item. */
  readonly pairs: readonly (number | null)[];
  readonly text: string;
  readonly lawful: boolean | null;
  readonly redline: string | null;
  /** The words circled, in UTF-16 units of the utterance. */
  readonly words: Range | null;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `shown` is the shuffled order of options, steps or right sides. */
export function emptyDraft(item: Item, shown: readonly number[]): Draft {
  return {
    chosen: [],
    order: item.kind === 'ordering' ? shown : [],
    pairs: item.kind === 'matching' ? item.pairs.map(() => null) : [],
    text: '',
    lawful: null,
    redline: null,
    words: null,
  };
}

/** What every control is given. */
export interface ControlProps<I extends Item = Item> {
  item: I;
  /** Places of options, steps or right sides in the item, in the order in which they are shown. */
  shown: readonly number[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Id of what is asked, which names the control. */
  labelledBy: string;
  /** Id of the line that says what is wrong with the answer. */
  problemId: string;
}
