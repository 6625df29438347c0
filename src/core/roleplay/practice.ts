import type { Criterion, FlawKey, Gate, RedlineId } from '../scoring/verdict.ts';
import type { Door } from './doors.ts';
import { gateOf, graded, type Replied } from './recorded.ts';

/** What a reply lacked or did: one criterion, flaw or red line. */
export type Lack =
  | { readonly kind: 'criterion'; readonly key: Criterion }
  | { readonly kind: 'flaw'; readonly key: FlawKey }
  | { readonly kind: 'redline'; readonly key: RedlineId };

/** One thing to practise: where, how many replies it showed in, and the turn that shows it best. */
export interface Practice {
  readonly gate: Gate;
  readonly lack: Lack;
  readonly count: number;
  readonly turn: number;
}

interface Candidate extends Practice {
  readonly weight: number;
  /** Level of the example turn. */
  readonly level: number;
}

const MOST = 3;

/** Above anything that is a matter of technique. */
const OF_LAW = 1000;
const OF_LIFE = 500;

/** Up to three things, red lines first, then a crisis, then what cost most; no gate a second time before others had their turn. */
export function practiceOf(replies: readonly Replied[], doors: readonly Door[]): readonly Practice[] {
  const ranked = [...candidatesOf(replies, doors).values()].sort(
    (one, other) => other.weight - one.weight || one.turn - other.turn,
  );
  const firsts = ranked.filter((one, at) => ranked.findIndex((other) => other.gate === one.gate) === at);
  const rest = ranked.filter((one) => !firsts.includes(one));
  const chosen = [...firsts, ...rest].slice(0, MOST);
  return ranked
    .filter((one) => chosen.includes(one))
    .map(({ gate, lack, count, turn }) => ({ gate, lack, count, turn }));
}

function candidatesOf(replies: readonly Replied[], doors: readonly Door[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const reply of replies) {
    const gate = gateOf(reply);
    const shut = doors.some((door) => door.gate === gate && door.state !== 'passed');
    for (const { lack, cost } of lacksOf(reply)) {
      const id = `${String(gate)} ${lack.kind} ${lack.key}`;
      const { level } = reply.verdict;
      const one = { gate, lack, count: 1, turn: reply.turn, level, weight: cost * (shut ? 2 : 1) };
      found.set(id, merge(found.get(id), one));
    }
  }
  return found;
}

function merge(earlier: Candidate | undefined, one: Candidate): Candidate {
  if (earlier === undefined) return one;
  const example = one.level <= earlier.level ? one : earlier;
  return { ...example, count: earlier.count + 1, weight: earlier.weight + one.weight };
}

/** A red line hides the rest: technique is no matter there. A reply of level 3 lacks nothing, but for the steps of a crisis. */
function lacksOf(reply: Replied): readonly { lack: Lack; cost: number }[] {
  const { verdict } = reply;
  if (verdict.redlines.length > 0) {
    return verdict.redlines.map((key) => ({ lack: { kind: 'redline', key }, cost: OF_LAW }));
  }
  const step = reply.gate === 0 ? OF_LIFE : 3 - verdict.level;
  if (step === 0) return [];
  const criterion = (key: Criterion): Lack => ({ kind: 'criterion', key });
  return [
    // What did not keep a reply from level 3 is nothing to practise.
    ...(verdict.level === 3 ? [] : verdict.flaws).map((key) => ({
      lack: { kind: 'flaw', key } as const,
      cost: 2 * step,
    })),
    ...graded(reply, 'none').map((key) => ({ lack: criterion(key), cost: 2 * step })),
    ...graded(reply, 'weak').map((key) => ({ lack: criterion(key), cost: step })),
  ];
}
