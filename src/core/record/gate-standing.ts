import type { GateRule } from '../course/course.ts';
import { countReply, freshResult } from '../roleplay/gate-rule.ts';
import type { GateNumber } from '../roleplay/mood.ts';
import type { Level } from '../scoring/verdict.ts';
import type { EventOf } from './event.ts';

export const GATES: readonly GateNumber[] = [1, 2, 3, 4, 5];

/** How one gate stands: in one call, or the best over several calls. */
export interface GateStanding {
  readonly gate: GateNumber;
  readonly state: 'idle' | 'trying' | 'passed';
  /** The highest level reached; null before the first reply. */
  readonly best: Level | null;
  /** Replies of level 2 or 3 that counted. */
  readonly level2Count: number;
  /** Replies given at this gate. */
  readonly turns: number;
}

type Replied = EventOf<'roleplay-replied'>;
type Shown = EventOf<'roleplay-ended'>['gates'][number];

/**
 * The five gates of one call. What the end of the call said about a gate stands; an open call is reckoned from its
 * replies by the rule of the course: so many of level 3, or so many of level 2 or better, within the first `maxTurns`.
 */
export function gatesOfCall(replies: readonly Replied[], shown: readonly Shown[], rule: GateRule): GateStanding[] {
  return GATES.map((gate) => {
    const reckoned = reckon(gate, replies, rule);
    const said = shown.find((result) => result.gate === gate);
    return said ? settled(reckoned, said) : reckoned;
  });
}

function reckon(gate: GateNumber, replies: readonly Replied[], rule: GateRule): GateStanding {
  const levels = replies.filter((reply) => reply.gate === gate).map((reply) => reply.verdict.level);
  const counted = levels.slice(0, rule.maxTurns);
  const result = counted.reduce((sum, level) => countReply(sum, level, rule), freshResult(gate));
  const state = result.passed ? 'passed' : levels.length > 0 ? 'trying' : 'idle';
  const best = levels.length > 0 ? result.best : null;
  return { gate, state, best, level2Count: result.level2 + result.level3, turns: levels.length };
}

function settled(reckoned: GateStanding, said: Shown): GateStanding {
  const state = said.passed ? 'passed' : said.turns > 0 ? 'trying' : 'idle';
  return { ...reckoned, state, best: said.turns > 0 || said.passed ? said.best : null, turns: said.turns };
}

/** Of several calls, each gate as it stood in the call where it went best; among equals the later call. */
export function bestGates(calls: readonly { readonly gates: readonly GateStanding[] }[]): GateStanding[] {
  return GATES.map((gate, index) =>
    calls.reduce<GateStanding>((best, call) => better(best, call.gates[index] ?? best), idle(gate)),
  );
}

function better(a: GateStanding, b: GateStanding): GateStanding {
  return merit(b) >= merit(a) ? b : a;
}

/** Passed before tried, then the higher level, then the more replies of level 2. */
function merit(standing: GateStanding): number {
  const state = standing.state === 'passed' ? 2 : standing.state === 'trying' ? 1 : 0;
  return state * 10_000 + (standing.best ?? 0) * 1000 + standing.level2Count;
}

function idle(gate: GateNumber): GateStanding {
  return { gate, state: 'idle', best: null, level2Count: 0, turns: 0 };
}
