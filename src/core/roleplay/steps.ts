import type { Verdict } from '../scoring/verdict.ts';
import { revealsOf, speak, type CallContext, type LogEntry, type Outcome } from './call.ts';
import { countReply, freshResult, type GateResult } from './gate-rule.ts';
import { scriptOf } from './lines.ts';
import { gateNumber, moveMood } from './mood.ts';

export interface Reply {
  readonly text: string;
  readonly verdict: Verdict;
}

const write = (context: CallContext, entry: LogEntry): CallContext => ({ ...context, log: [...context.log, entry] });

/** What the call showed at the gate it is at. */
export function currentResult(context: CallContext): GateResult {
  return context.gates.at(-1) ?? freshResult(context.gate);
}

/** A reply at the gate: moves mood and result, and is written down with its verdict. */
export function hearAtGate(context: CallContext, { text, verdict }: Reply): CallContext {
  const { gate } = context;
  const turn = context.turn + 1;
  const mood = moveMood(context.mood, verdict, gate);
  const heard: CallContext = {
    ...context,
    turn,
    gateTurn: context.gateTurn + 1,
    mood,
    moodHistory: [...context.moodHistory, { turn, gate, level: verdict.level, mood }],
    verdict,
    gates: [...context.gates.slice(0, -1), countReply(currentResult(context), verdict.level, context.input.rule)],
  };
  return write(heard, { kind: 'reply', turn, gate, text, verdict });
}

/** A reply after a cue: written down, and nothing else moves. */
export function hearInCrisis(context: CallContext, { text, verdict }: Reply): CallContext {
  const turn = context.turn + 1;
  const heard = { ...context, turn, crisisTurn: context.crisisTurn + 1, verdict };
  return write(heard, { kind: 'reply', turn, gate: 0, text, verdict });
}

export function openGate(context: CallContext): CallContext {
  const reveals = revealsOf(context.input.scenario, context.gate).filter((key) => !context.revealed.includes(key));
  const opened = { ...context, revealed: [...context.revealed, ...reveals] };
  return write(opened, { kind: 'gate-opened', gate: context.gate, result: currentResult(context), reveals });
}

export function coachAtGate(context: CallContext): CallContext {
  const { say, why } = scriptOf(context.input.scenario, context.gate).coach;
  return write(context, { kind: 'coach', gate: context.gate, say, why });
}

export function enterNextGate(context: CallContext): CallContext {
  const gate = gateNumber(context.gate + 1);
  return speak({ ...context, gate, gateTurn: 0, gates: [...context.gates, freshResult(gate)] }, 'enter');
}

export function stayAtGate(context: CallContext): CallContext {
  return speak(context, context.verdict?.level === 0 ? 'stung' : 'stay');
}

export function raiseCue(context: CallContext): CallContext {
  return speak({ ...context, inCrisis: true }, 'cue');
}

export function coachInCrisis(context: CallContext): CallContext {
  const { say, why } = context.input.scenario.crisis.coach;
  return write(context, { kind: 'coach', gate: 0, say, why });
}

/** His last words, after the fifth gate. */
export function sayGoodbye(context: CallContext): CallContext {
  return speak(context, currentResult(context).passed ? 'agreed' : 'open');
}

export function end(context: CallContext, outcome: Outcome): CallContext {
  return write({ ...context, outcome }, { kind: 'ended', outcome });
}

export function showHint(context: CallContext): CallContext {
  const shown = context.hints[context.gate];
  return { ...context, hints: { ...context.hints, [context.gate]: shown === undefined ? 1 : 2 } };
}

/** The hints shown at the gate the call is at. */
export function hintsShown(context: CallContext): readonly string[] {
  return scriptOf(context.input.scenario, context.gate).hints.slice(0, context.hints[context.gate] ?? 0);
}
