import { buildResultsFile } from '../../src/core/record/exchange.ts';
import type { EventOf, RecordEvent } from '../../src/core/record/event.ts';
import type { ResultsFile } from '../../src/core/record/results-file.ts';
import { gateProfile, readPerson } from '../../src/core/results/gate-profile.ts';
import type { GateProfile, ModeFilter } from '../../src/core/results/gate-profile.ts';
import { gatherPeople } from '../../src/core/results/people.ts';
import type { Level, Verdict } from '../../src/core/scoring/verdict.ts';
import { event, inOrder, rule, verdict } from './record-events.ts';

export interface Call {
  /** Levels by gate, in the order of the replies; or whole verdicts. */
  readonly replies: readonly (readonly [gate: number, said: Level | Verdict, text?: string])[];
  readonly mode?: 'practice' | 'exam';
  readonly outcome?: EventOf<'roleplay-ended'>['outcome'];
}

export interface Trainee {
  readonly id: string;
  readonly name?: string;
  readonly unit?: string;
  readonly calls?: readonly Call[];
  /** When the record begins, in milliseconds since 1970 UTC; then one event a millisecond. */
  readonly from?: number;
}

/** A trainee's events: who he is, then his calls. */
export function eventsOf({ id, name = id, unit = '', calls = [], from = 1_000 }: Trainee): RecordEvent[] {
  const events: RecordEvent[] = [event('profile-created', { name, unit })];
  calls.forEach(({ replies, mode = 'practice', outcome }, index) => {
    const attempt = `${id}-call-${String(index)}`;
    events.push(event('roleplay-started', { attempt, mode }));
    replies.forEach(([gate, said, text = `第 ${String(index)} 通`], at) => {
      const judged = typeof said === 'number' ? verdict(said) : said;
      events.push(event('roleplay-replied', { attempt, turn: at + 1, gate, text, verdict: judged }));
    });
    if (outcome) events.push(event('roleplay-ended', { attempt, outcome, gates: [] }));
  });
  return inOrder(events, from).map((each) => ({ ...each, id: `${id}-${each.id}`, profile: id }));
}

export function resultsFile(trainee: Trainee, exportedAt = 5_000): ResultsFile {
  return buildResultsFile(trainee.id, eventsOf(trainee), exportedAt);
}

export function profilesOf(trainees: readonly Trainee[], mode: ModeFilter = 'all'): GateProfile[] {
  const { people } = gatherPeople(trainees.map((trainee) => resultsFile(trainee)));
  return people.map((person) => gateProfile(readPerson(person, rule), mode));
}

export const redline = (id: Verdict['redlines'][number]): Verdict => verdict(0, { redline: id, redlines: [id] });
