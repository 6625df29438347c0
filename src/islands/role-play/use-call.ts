import { useMemo, useState } from 'react';
import type { GateRule } from '../../core/course/course.ts';
import type { EventOf, RecordEvent } from '../../core/record/event.ts';
import type { CallContext } from '../../core/roleplay/call.ts';
import type { CallSnapshot } from '../../core/roleplay/machine.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import { inputOf, next, replay, summaryOf, type Replay } from '../../core/roleplay/replay.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import { situationOf } from '../../core/roleplay/situation.ts';
import { judge } from '../../core/scoring/judge.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { NewEvent } from '../../core/record/new-event.ts';
import type { Writing } from '../shared/use-writing.ts';

/** One recorded call. It is always what its events make it, so another tab's replies and a reload need no care of their own. */
export interface Call {
  readonly started: EventOf<'roleplay-started'>;
  readonly events: readonly RecordEvent[];
  readonly replay: Replay;
  /** Somebody else (another tab) went on with the call since this page last spoke. */
  readonly wentOnElsewhere: boolean;
}

export interface CallActions {
  /** Judges and records a reply; resolves with the call as this tab then sees it. */
  say(text: string): Promise<CallContext | null>;
  hint(): Promise<void>;
  leave(): Promise<void>;
}

/** The call of this id in the learner's record, or null. */
export function useCall(
  attempt: string | null,
  { events, isOwn }: Writing,
  scenario: Scenario,
  rule: GateRule,
): Call | null {
  const own = useMemo(() => (attempt === null ? [] : eventsOf(attempt, events)), [attempt, events]);
  const [met, setMet] = useState<{ attempt: string | null; seen: ReadonlySet<string> }>(nothingMet);
  const replayed = useMemo(() => replayOf(own, scenario, rule), [own, scenario, rule]);
  const spoken = own.filter(isOwn).length;
  // What was there when the call was opened, or when this page last spoke, is not news.
  const key = `${attempt ?? ''} ${String(spoken)}`;
  if (replayed !== null && met.attempt !== key) {
    setMet({ attempt: key, seen: new Set(own.map(({ id }) => id)) });
  }
  if (replayed === null) return null;
  const wentOnElsewhere =
    met.attempt === key && own.some((event) => isSpeech(event) && !isOwn(event) && !met.seen.has(event.id));
  return { ...replayed, events: own, wentOnElsewhere };
}

const nothingMet = { attempt: null, seen: new Set<string>() };

const isSpeech = ({ kind }: RecordEvent) => kind === 'roleplay-replied' || kind === 'roleplay-ended';

function replayOf(events: readonly RecordEvent[], scenario: Scenario, rule: GateRule) {
  const started = events.find((event) => event.kind === 'roleplay-started');
  return started === undefined ? null : { started, replay: replay(inputOf(started, scenario, rule), events) };
}

/** What the trainee can do in a call that is on. */
export function callActions(attempt: string, snapshot: CallSnapshot, rubric: Rubric, writing: Writing): CallActions {
  const { context } = snapshot;
  return {
    async say(text) {
      const verdict = judge(situationOf(context), text, rubric);
      const after = next(snapshot, { type: 'reply', text, verdict });
      if (after.context.turn === context.turn) return null;
      const gate = context.inCrisis ? 0 : context.gate;
      const said = { attempt, turn: context.turn + 1, gate, borrower: context.line, text, verdict };
      await writing.write([{ kind: 'roleplay-replied', ...said }, ...endOf(attempt, after.context)]);
      return after.context;
    },
    async hint() {
      const after = next(snapshot, { type: 'hint' });
      const hint = after.context.hints[context.gate];
      if (after.context === context || hint === undefined) return;
      await writing.write([{ kind: 'roleplay-hinted', attempt, gate: context.gate, hint }]);
    },
    async leave() {
      await writing.write(endOf(attempt, next(snapshot, { type: 'leave' }).context));
    },
  };
}

function endOf(attempt: string, context: CallContext): NewEvent[] {
  const summary = summaryOf(context);
  if (summary === null) return [];
  return [{ kind: 'roleplay-ended', attempt, outcome: summary.outcome, gates: [...summary.gates] }];
}
