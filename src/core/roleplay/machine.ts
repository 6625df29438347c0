import { assign, setup, type SnapshotFrom } from 'xstate';
import { speak, startCall, type CallContext, type CallInput, type Outcome } from './call.ts';
import { turnsUsedUp } from './gate-rule.ts';
import {
  coachAtGate,
  coachInCrisis,
  currentResult,
  end,
  enterNextGate,
  hearAtGate,
  hearInCrisis,
  openGate,
  raiseCue,
  sayGoodbye,
  showHint,
  stayAtGate,
  type Reply,
} from './steps.ts';

/** A reply comes with its verdict: scoring happens outside, so an old reply can be judged again. */
export type CallEvent = ({ readonly type: 'reply' } & Reply) | { readonly type: 'hint' } | { readonly type: 'leave' };

/** Replies after the cue before the coach steps in. */
export const MAX_CRISIS_TURNS = 3;

/** One call through the gates, from the first line he says to an outcome. */
export const callMachine = setup({
  types: { context: {} as CallContext, input: {} as CallInput, events: {} as CallEvent },
  guards: {
    crossedRedline: ({ context }) => context.verdict !== null && context.verdict.redline !== null,
    hasOpenedGate: ({ context }) => currentResult(context).passed,
    hasUsedUpTurns: ({ context }) => turnsUsedUp(currentResult(context), context.input.rule),
    isAtLastGate: ({ context }) => context.gate === 5,
    isCrisisDue: ({ context: { gate, mood, input } }) =>
      !input.skipCrisis &&
      gate >= input.scenario.crisis.fromGate &&
      mood.resistance >= input.scenario.crisis.resistance,
    hasHeldHim: ({ context: { verdict } }) => verdict !== null && verdict.redline === null && verdict.level >= 2,
    hasFailedHim: ({ context: { verdict, crisisTurn } }) =>
      verdict?.level === 0 || (verdict?.redline ?? null) !== null || crisisTurn >= MAX_CRISIS_TURNS,
    hasHintLeft: ({ context }) => context.hints[context.gate] !== 2,
  },
  actions: {
    hearAtGate: assign(({ context, event }) => (event.type === 'reply' ? hearAtGate(context, event) : context)),
    hearInCrisis: assign(({ context, event }) => (event.type === 'reply' ? hearInCrisis(context, event) : context)),
    openGate: assign(({ context }) => openGate(context)),
    coachAtGate: assign(({ context }) => coachAtGate(context)),
    enterNextGate: assign(({ context }) => enterNextGate(context)),
    stayAtGate: assign(({ context }) => stayAtGate(context)),
    raiseCue: assign(({ context }) => raiseCue(context)),
    sayItAgain: assign(({ context }) => speak(context, 'again')),
    letHimBeHeld: assign(({ context }) => speak(context, 'held')),
    coachInCrisis: assign(({ context }) => coachInCrisis(context)),
    sayGoodbye: assign(({ context }) => sayGoodbye(context)),
    showHint: assign(({ context }) => showHint(context)),
    end: assign(({ context }, outcome: Outcome) => end(context, outcome)),
  },
}).createMachine({
  id: 'call',
  context: ({ input }) => startCall(input),
  initial: 'talking',
  states: {
    talking: {
      on: {
        reply: { target: 'deciding', actions: 'hearAtGate' },
        hint: { guard: 'hasHintLeft', actions: 'showHint' },
        leave: 'left',
      },
    },
    deciding: {
      always: [
        { guard: 'crossedRedline', target: 'redlineEnded' },
        { guard: 'hasOpenedGate', target: 'movingOn', actions: 'openGate' },
        { guard: 'hasUsedUpTurns', target: 'movingOn', actions: 'coachAtGate' },
        { guard: 'isCrisisDue', target: 'crisis', actions: 'raiseCue' },
        { target: 'talking', actions: 'stayAtGate' },
      ],
    },
    /** The gate is done, passed or not. After the fifth there is no next line for a cue to take the place of. */
    movingOn: {
      always: [
        { guard: 'isAtLastGate', target: 'finished', actions: 'sayGoodbye' },
        { guard: 'isCrisisDue', target: 'crisis', actions: 'raiseCue' },
        { target: 'talking', actions: 'enterNextGate' },
      ],
    },
    /** No way leads back to the gates: whoever meets a cue stops collecting. */
    crisis: { on: { reply: { target: 'decidingCrisis', actions: 'hearInCrisis' }, leave: 'left' } },
    decidingCrisis: {
      always: [
        { guard: 'hasHeldHim', target: 'crisisHeld', actions: 'letHimBeHeld' },
        { guard: 'hasFailedHim', target: 'crisisFailed', actions: 'coachInCrisis' },
        { target: 'crisis', actions: 'sayItAgain' },
      ],
    },
    finished: { type: 'final', entry: { type: 'end', params: 'finished' } },
    redlineEnded: { type: 'final', entry: { type: 'end', params: 'redline' } },
    crisisHeld: { type: 'final', entry: { type: 'end', params: 'crisis-held' } },
    crisisFailed: { type: 'final', entry: { type: 'end', params: 'crisis-failed' } },
    left: { type: 'final', entry: { type: 'end', params: 'left' } },
  },
});

export type CallSnapshot = SnapshotFrom<typeof callMachine>;
