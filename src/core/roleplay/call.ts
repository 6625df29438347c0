import type { GateRule } from '../course/course.ts';
import type { EventOf } from '../record/event.ts';
import type { Gate, Level, Verdict } from '../scoring/verdict.ts';
import { freshResult, type GateResult } from './gate-rule.ts';
import { drawLine, scriptOf, type LineKind, type Spoken } from './lines.ts';
import { gateNumber, type GateNumber } from './mood.ts';
import type { Mood, Scenario } from './scenario.ts';

/** All that a call depends on besides its replies; the same input and replies give the same call. */
export interface CallInput {
  readonly scenario: Scenario;
  readonly rule: GateRule;
  /** Any whole number; decides between variants of a line. */
  readonly seed: number;
  /** 1–5. */
  readonly startGate: number;
  readonly startMood: Mood;
  /** The trainee chose not to meet material about self-harm. */
  readonly skipCrisis: boolean;
}

export type Outcome = EventOf<'roleplay-ended'>['outcome'];

/** The call as it is read from top to bottom. */
export type LogEntry =
  /** Before the first gate: how the call began. */
  | { readonly kind: 'opening'; readonly who: 'agent' | 'borrower'; readonly text: string }
  /** The call is practised from a later gate on; what came before counts as said. */
  | { readonly kind: 'joined'; readonly gate: GateNumber }
  | { readonly kind: 'borrower'; readonly why: LineKind; readonly gate: Gate; readonly text: string }
  | {
      readonly kind: 'reply';
      readonly turn: number;
      readonly gate: Gate;
      readonly text: string;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'gate-opened';
      readonly gate: GateNumber;
      readonly result: GateResult;
      readonly reveals: readonly string[];
    }
  /** The turns are used up (gate 0: the crisis was not held): what a colleague would have said. */
  | { readonly kind: 'coach'; readonly gate: Gate; readonly say: string; readonly why: string }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** The mood after a reply at a gate; replies in a crisis have none. */
export interface MoodPoint {
  readonly turn: number;
  readonly gate: GateNumber;
  readonly level: Level;
  readonly mood: Mood;
}

/** The state of a call; plain data. */
export interface CallContext {
  readonly input: CallInput;
  /** Where the call is, or was when it ended or the crisis came. */
  readonly gate: GateNumber;
  /** Replies given at this gate. */
  readonly gateTurn: number;
  /** Replies given in the call. */
  readonly turn: number;
  readonly mood: Mood;
  readonly moodHistory: readonly MoodPoint[];
  readonly log: readonly LogEntry[];
  /** What the borrower said last: while the call is on, what the next reply answers. */
  readonly line: string;
  /** The last reply's verdict. */
  readonly verdict: Verdict | null;
  /** Gates reached, in order; the last one is `gate`. */
  readonly gates: readonly GateResult[];
  /** Keys of `scenario.file` brought out so far. */
  readonly revealed: readonly string[];
  readonly spoken: Spoken;
  /** Hints shown, by gate. */
  readonly hints: Readonly<Partial<Record<GateNumber, 1 | 2>>>;
  /** A cue was given: gates and moods stand still, and the page shows no mood numbers from here on. */
  readonly inCrisis: boolean;
  /** Replies given since the cue. */
  readonly crisisTurn: number;
  /** `null` while the call is on. */
  readonly outcome: Outcome | null;
}

/** The call as it stands before the first reply. Throws RangeError when `startGate` is not 1–5. */
export function startCall(input: CallInput): CallContext {
  const gate = gateNumber(input.startGate);
  const context: CallContext = {
    input,
    gate,
    gateTurn: 0,
    turn: 0,
    mood: input.startMood,
    moodHistory: [],
    log: beginning(input.scenario, gate),
    line: '',
    verdict: null,
    gates: [freshResult(gate)],
    revealed: input.scenario.gates
      .filter((script) => script.gate < gate)
      .flatMap((script) => revealsOf(input.scenario, gateNumber(script.gate))),
    spoken: {},
    hints: {},
    inCrisis: false,
    crisisTurn: 0,
    outcome: null,
  };
  return speak(context, 'enter');
}

/** The greeting would not lead into a later gate's first line, so a call joined there begins without it. */
function beginning(scenario: Scenario, gate: GateNumber): readonly LogEntry[] {
  if (gate > 1) return [{ kind: 'joined', gate }];
  return scenario.opening.map(({ who, text }): LogEntry => ({ kind: 'opening', who, text }));
}

/** Keys of the dossier that passing `gate` brings out. */
export function revealsOf(scenario: Scenario, gate: GateNumber): readonly string[] {
  const named = scriptOf(scenario, gate).reveals;
  const locked = scenario.file.filter((fact) => fact.gate === gate).map((fact) => fact.key);
  return [...new Set([...named, ...locked])];
}

/** The borrower says his next line of this kind. */
export function speak(context: CallContext, kind: LineKind): CallContext {
  const { text, spoken } = drawLine({
    scenario: context.input.scenario,
    kind,
    gate: context.gate,
    mood: context.mood,
    seed: context.input.seed,
    turn: context.turn,
    spoken: context.spoken,
    previous: context.line,
  });
  const gate = context.inCrisis ? 0 : context.gate;
  return { ...context, line: text, spoken, log: [...context.log, { kind: 'borrower', why: kind, gate, text }] };
}
