import type { EventOf, RecordEvent } from '../record/event.ts';
import { eventsOf, gateOf, repliesOf } from '../roleplay/recorded.ts';
import type { Gate, Verdict } from '../scoring/verdict.ts';

/** One reply with what it answered. */
export interface TranscriptTurn {
  /** Counted through the call. */
  readonly turn: number;
  /** 0 in a crisis. */
  readonly gate: Gate;
  /** Counted at its gate. */
  readonly gateTurn: number;
  readonly borrower: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** What was said in one call, as its record tells it; needs no scenario. */
export interface Transcript {
  readonly attempt: string;
  readonly scenario: string;
  readonly mode: EventOf<'roleplay-started'>['mode'];
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly turns: readonly TranscriptTurn[];
  /** Hints shown, each counted once. */
  readonly hints: number;
}

/** The transcript of the call `attempt`; `null` when its beginning is not among the events. */
export function transcriptOf(attempt: string, events: readonly RecordEvent[]): Transcript | null {
  const own = eventsOf(attempt, events);
  const started = own.find((event) => event.kind === 'roleplay-started');
  if (started === undefined) return null;
  const { scenario, mode, at } = started;
  return { attempt, scenario, mode, startedAt: at, turns: turnsOf(own), hints: hintsOf(own) };
}

function turnsOf(events: readonly RecordEvent[]): readonly TranscriptTurn[] {
  const counts = new Map<Gate, number>();
  return repliesOf(events).map((reply) => {
    const gate = gateOf(reply);
    const gateTurn = (counts.get(gate) ?? 0) + 1;
    counts.set(gate, gateTurn);
    const { turn, borrower, text, verdict } = reply;
    return { turn, gate, gateTurn, borrower, text, verdict };
  });
}

function hintsOf(events: readonly RecordEvent[]): number {
  const shown = events.flatMap((event) =>
    event.kind === 'roleplay-hinted' ? `${String(event.gate)} ${String(event.hint)}` : [],
  );
  return new Set(shown).size;
}
