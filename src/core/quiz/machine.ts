import { assign, setup, type SnapshotFrom } from 'xstate';
import { isComplete, type Answer } from './answer.ts';
import { answerAt, isLast, itemAt, move, settle, startAttempt, takeAnswer } from './attempt.ts';
import type { AttemptContext, AttemptInput } from './attempt.ts';

export type AttemptEvent =
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer; readonly sure: boolean | null }
  /** On to the item after; from the last one to the end. */
  | { readonly type: 'next' }
  /** To an item answered before, to read only. */
  | { readonly type: 'back' }
  /** Hand in now; what is not answered earns nothing. */
  | { readonly type: 'finish' }
  /** After the end: through the items again, from the first. */
  | { readonly type: 'review' };

/** One attempt at a quiz: answer, be told, go on, to the result. An event that does not apply changes nothing. */
export const attemptMachine = setup({
  types: { context: {} as AttemptContext, input: {} as AttemptInput, events: {} as AttemptEvent },
  guards: {
    answersItemShown: ({ context, event }) =>
      event.type === 'answer' && event.item === itemAt(context).id && isComplete(itemAt(context), event.answer),
    isShowingFirst: ({ context }) => context.at === 0,
    isShowingLast: ({ context }) => isLast(context),
    isShownAnswered: ({ context }) => answerAt(context) !== null,
  },
  actions: {
    takeAnswer: assign(({ context, event }) =>
      event.type === 'answer' ? takeAnswer(context, event.answer, event.sure) : context,
    ),
    showNext: assign(({ context }) => move(context, 1)),
    showPrevious: assign(({ context }) => move(context, -1)),
    showFirst: assign({ at: 0 }),
    settle: assign(({ context }) => settle(context)),
  },
}).createMachine({
  id: 'quiz-attempt',
  context: ({ input }) => startAttempt(input),
  initial: 'answering',
  states: {
    answering: {
      on: {
        answer: { guard: 'answersItemShown', target: 'told', actions: 'takeAnswer' },
        back: [{ guard: 'isShowingFirst' }, { target: 'told', actions: 'showPrevious' }],
        finish: { target: 'finished', actions: 'settle' },
      },
    },
    /** An answered item with its explanation. */
    told: {
      on: {
        next: [
          { guard: 'isShowingLast', target: 'finished', actions: 'settle' },
          { target: 'deciding', actions: 'showNext' },
        ],
        back: [{ guard: 'isShowingFirst' }, { actions: 'showPrevious' }],
        finish: { target: 'finished', actions: 'settle' },
      },
    },
    deciding: { always: [{ guard: 'isShownAnswered', target: 'told' }, { target: 'answering' }] },
    /** Not a final state: the result can be left for a look back and come back to. */
    finished: { on: { review: { target: 'reviewing', actions: 'showFirst' } } },
    reviewing: {
      on: {
        next: [{ guard: 'isShowingLast', target: 'finished' }, { actions: 'showNext' }],
        back: [{ guard: 'isShowingFirst', target: 'finished' }, { actions: 'showPrevious' }],
        finish: 'finished',
      },
    },
  },
});

export type AttemptSnapshot = SnapshotFrom<typeof attemptMachine>;
