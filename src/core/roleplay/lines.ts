import { bandOf, type GateNumber } from './mood.ts';
import type { Mood, Scenario } from './scenario.ts';

/** Why the borrower says a line: see `scenario.ts` for each. */
export type LineKind = 'enter' | 'stay' | 'stung' | 'cue' | 'again' | 'held' | 'agreed' | 'open';

/** How often each variant of a pool has been spoken in this call, by pool key. */
export type Spoken = Readonly<Record<string, readonly number[]>>;

export interface Draw {
  readonly scenario: Scenario;
  readonly kind: LineKind;
  readonly gate: GateNumber;
  readonly mood: Mood;
  readonly seed: number;
  readonly turn: number;
  readonly spoken: Spoken;
  /** What he said last, not said twice running. */
  readonly previous: string;
}

const KINDS: readonly LineKind[] = ['enter', 'stay', 'stung', 'cue', 'again', 'held', 'agreed', 'open'];

/** Draws his next line: the same for the same seed and course of the call, and new as long as its pool has new ones. */
export function drawLine(draw: Draw): { readonly text: string; readonly spoken: Spoken } {
  const { key, variants } = poolOf(draw);
  const counts = variants.map((_, at) => draw.spoken[key]?.[at] ?? 0);
  const least = Math.min(...counts);
  const rarest = variants.map((_, at) => at).filter((at) => counts[at] === least);
  const fresh = rarest.filter((at) => variants[at] !== draw.previous);
  const choice = fresh.length > 0 ? fresh : rarest;
  const at = choice[hash([draw.seed, draw.turn, draw.gate, KINDS.indexOf(draw.kind)]) % choice.length] ?? 0;
  const counted = counts.map((count, index) => (index === at ? count + 1 : count));
  return { text: variants[at] ?? '', spoken: { ...draw.spoken, [key]: counted } };
}

function poolOf({ scenario, kind, gate, mood }: Draw): { key: string; variants: readonly string[] } {
  if (kind === 'agreed' || kind === 'open') return { key: `closing.${kind}`, variants: scenario.closing[kind] };
  if (kind === 'cue' || kind === 'again' || kind === 'held') {
    return { key: `crisis.${kind}`, variants: scenario.crisis[kind] };
  }
  const script = scriptOf(scenario, gate);
  if (kind === 'stung') return { key: `${String(gate)}.stung`, variants: script.stung };
  const band = bandOf(mood, gate);
  return { key: `${String(gate)}.${kind}.${band}`, variants: script[kind][band] };
}

/** The scenario's lines at a gate. Throws RangeError where the scenario has none. */
export function scriptOf(scenario: Scenario, gate: GateNumber): Scenario['gates'][number] {
  const script = scenario.gates.find((candidate) => candidate.gate === gate);
  if (script === undefined) throw new RangeError(`scenario ${scenario.id} has no gate ${String(gate)}`);
  return script;
}

/** Mixes small numbers into one of 32 bits (mulberry32's step): whole numbers only, so that every browser draws alike. */
function hash(parts: readonly number[]): number {
  return parts.reduce((mixed, part) => step(mixed ^ part), 0);
}

function step(value: number): number {
  const state = (value + 0x6d2b79f5) | 0;
  const once = Math.imul(state ^ (state >>> 15), state | 1);
  const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
  return (twice ^ (twice >>> 14)) >>> 0;
}
