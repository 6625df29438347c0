import type { Situation } from '../scoring/verdict.ts';
import type { CallContext, LogEntry } from './call.ts';
import type { GateNumber } from './mood.ts';
import type { Scenario } from './scenario.ts';

/** How the scorer's interface marks who speaks in `history`. */
const AGENT = '坐席：';
const BORROWER = '借款人：';
/** Lines of history the scorer is told. */
const MAX_HISTORY = 8;

/** What the scorer is told about the reply to be given now. Meant for a call that is on. */
export function situationOf(context: CallContext): Situation {
  const { scenario } = context.input;
  return {
    gate: context.inCrisis ? 0 : context.gate,
    persona: scenario.persona,
    facts: factsAt(scenario, context.gate),
    history: context.log.flatMap(spokenLine).slice(0, -1).slice(-MAX_HISTORY),
    borrower: context.line,
  };
}

/** What the scorer was told about the reply at `index` of the log. */
export function situationOfReply(context: CallContext, index: number): Situation {
  const log = context.log.slice(0, index);
  const entry = context.log[index];
  const gate = entry?.kind === 'reply' ? entry.gate : context.gate;
  const line = [...log].reverse().find((one) => one.kind === 'borrower')?.text ?? '';
  return situationOf({ ...context, log, line, inCrisis: gate === 0, gate: gate === 0 ? context.gate : gate });
}

/** The last line spoken is the one to answer, so it is left to `borrower`. */
function spokenLine(entry: LogEntry): readonly string[] {
  if (entry.kind === 'reply') return [AGENT + entry.text];
  if (entry.kind === 'borrower') return [BORROWER + entry.text];
  if (entry.kind === 'opening') return [(entry.who === 'agent' ? AGENT : BORROWER) + entry.text];
  return [];
}

/** The scenario's facts and those of every gate reached, joined as one list of clauses. */
function factsAt(scenario: Scenario, gate: GateNumber): string {
  const reached = scenario.gates.filter((script) => script.gate <= gate).map((script) => script.facts);
  return [scenario.facts, ...reached]
    .map((facts) => facts.trim().replace(/[。；]+$/u, ''))
    .filter((facts) => facts !== '')
    .join('；');
}
