import { isComplete, type Answer } from './answer.ts';
import { answerAt, itemAt, placeToAnswer, settle, startAttempt, takeAnswer } from './attempt.ts';
import type { AttemptContext, AttemptInput } from './attempt.ts';

export type AttemptEvent =
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer; readonly sure: boolean | null }
  /** On to an item not answered yet; from the last one to the end. */
  | { readonly type: 'next' }
  /** Leave the item shown for later. */
  | { readonly type: 'skip' }
  /** To the item at a place: to be answered, or where it was answered to be read only. */
  | { readonly type: 'go'; readonly place: number }
  /** Hand in now; what is not answered earns nothing. */
  | { readonly type: 'finish' };

type EventNamed<T extends AttemptEvent['type']> = Extract<AttemptEvent, { type: T }>;

/** `answering`: the item shown has no answer; `told`: it has one, which stands, and its explanation is shown. */
export type AttemptState = 'answering' | 'told' | 'finished';

export interface AttemptSnapshot {
  readonly value: AttemptState;
  readonly context: AttemptContext;
}

/** Where an event leads, `null` where it does not apply. */
type Transition<T extends AttemptEvent['type']> = (
  context: AttemptContext,
  event: EventNamed<T>,
) => AttemptSnapshot | null;
type Transitions = { readonly [T in AttemptEvent['type']]?: Transition<T> };

const show = (context: AttemptContext, at: number): AttemptSnapshot => ({
  value: answerAt(context, at) === null ? 'answering' : 'told',
  context: { ...context, at },
});
const finish = (context: AttemptContext): AttemptSnapshot => ({ value: 'finished', context: settle(context) });
const go: Transition<'go'> = (context, { place }) => (context.order[place] === undefined ? null : show(context, place));

/**
 * One attempt at a quiz as a machine: state → event → transition. A table and not xstate's, for nothing of an actor is needed here (no
 * delays, no calls, no children) and its interpreter is 12 kB gz on the page of a quiz.
 */
const machine: Readonly<Record<AttemptState, Transitions>> = {
  answering: {
    answer(context, { item, answer, sure }) {
      const shown = itemAt(context);
      if (item !== shown.id || !isComplete(shown, answer)) return null;
      return { value: 'told', context: takeAnswer(context, answer, sure) };
    },
    skip(context) {
      const place = placeToAnswer(context);
      return place === null ? null : show(context, place);
    },
    go,
    finish,
  },
  told: {
    next(context) {
      const place = placeToAnswer(context);
      return place === null ? finish(context) : show(context, place);
    },
    go,
    finish,
  },
  finished: {},
};

/** The snapshot of an attempt before the first answer. Throws RangeError when there are no items. */
export function beginAttempt(input: AttemptInput): AttemptSnapshot {
  return { value: 'answering', context: startAttempt(input) };
}

/** The snapshot after one event; an event that does not apply changes nothing. */
export function next<T extends AttemptEvent['type']>(snapshot: AttemptSnapshot, event: EventNamed<T>): AttemptSnapshot {
  const transition = machine[snapshot.value][event.type as T] as Transition<T> | undefined;
  return transition?.(snapshot.context, event) ?? snapshot;
}
