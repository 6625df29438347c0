import { useEffect, useRef, useState } from 'react';
import type { Bank } from '../../core/course/bank.ts';
import type { GateRule } from '../../core/course/course.ts';
import type { CallContext } from '../../core/roleplay/call.ts';
import { doorsOf } from '../../core/roleplay/doors.ts';
import { MAX_CRISIS_TURNS, type CallSnapshot } from '../../core/roleplay/machine.ts';
import { hintsShown, currentResult } from '../../core/roleplay/steps.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { neededLine, turnLine } from '../../text/call-words.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { AfterRedline, CallEnd } from './call-end.tsx';
import { CallLog } from './call-log.tsx';
import { CallNotices } from './call-notices.tsx';
import { CrisisPanel } from './crisis-panel.tsx';
import { GateSteps } from './gate-steps.tsx';
import { ReplyForm } from './reply-form.tsx';
import { Dossier } from './role-play-dossier.tsx';
import type { CallActions } from './use-call.ts';
import { scrollTo } from '../shared/use-page.ts';

export interface CallSetting {
  readonly scenario: Scenario;
  readonly caseTitle: string;
  readonly rubric: Rubric;
  readonly rule: GateRule;
  readonly laws: Readonly<Record<string, string>>;
  readonly helpLine: Bank['helpLine'];
  readonly supervisorLine: string;
}

interface RolePlayCallProps extends CallSetting {
  attempt: string;
  snapshot: CallSnapshot;
  actions: CallActions;
  notices: Parameters<typeof CallNotices>[0];
  /** Back to the briefing. */
  onAgain: () => void;
  /** A new call from the gate of this one, in the mood he was in before the last reply. */
  onRetry: () => void;
}

/** Where the focus goes after something happened, by the part's `data-landing`. */
type Landing = 'line' | 'verdict' | 'end';

/** One call: on, or over and read again. */
export function RolePlayCall(props: RolePlayCallProps) {
  const { scenario, caseTitle, rubric, rule, laws, attempt, snapshot, actions, onAgain, onRetry } = props;
  const { context } = snapshot;
  const [news, setNews] = useState('');
  const log = useRef<HTMLElement>(null);
  const landing = useRef<Landing | null>(context.outcome === null ? 'line' : null);
  const length = context.log.length;
  const doors = doorsOf({ startGate: doorsFrom(context), gates: context.gates, outcome: context.outcome, rule });

  useEffect(() => {
    land(log.current, landing.current);
    landing.current = null;
  }, [length]);

  const say = async (words: string) => {
    landing.current = 'verdict';
    const after = await actions.say(words);
    if (after !== null) setNews(newsOf(context, after));
  };
  const leave = async () => {
    landing.current = 'end';
    await actions.leave();
    setNews(text.said.ended);
  };

  return (
    <>
      <GateSteps
        title={scenario.title}
        subtitle={`${caseTitle}　${text.mode.practice}`}
        doors={doors}
        rubric={rubric}
        paused={context.inCrisis}
      />
      <div className={context.inCrisis ? 'room in-crisis' : 'room'}>
        <Dossier scenario={scenario} context={context} />
        <section className="log" aria-label={text.call} ref={log}>
          <h2 className="vh">{text.call}</h2>
          <CallLog
            context={context}
            rubric={rubric}
            laws={laws}
            crisis={<CrisisPanel rubric={rubric} helpLine={props.helpLine} />}
            afterRedline={<AfterRedline attempt={attempt} onRetry={onRetry} />}
          />
          <CallNotices {...props.notices} />
          {context.outcome === null && (
            <ReplyForm
              {...placeOf(context, rule)}
              hints={context.inCrisis ? [] : hintsShown(context)}
              onHint={context.inCrisis ? undefined : actions.hint}
              onLeave={leave}
              onSay={say}
            />
          )}
          {context.outcome !== null && context.outcome !== 'redline' && (
            <CallEnd
              outcome={context.outcome}
              context={context}
              doors={doors}
              attempt={attempt}
              supervisorLine={props.supervisorLine}
              onAgain={onAgain}
              onRetry={onRetry}
            />
          )}
          <p className="vh" role="status">
            {news}
          </p>
        </section>
      </div>
    </>
  );
}

const doorsFrom = (context: CallContext) => context.gates[0]?.gate ?? context.gate;

/** The reply box's place in the call, and what its gate still takes. */
function placeOf(context: CallContext, rule: GateRule): { place: string; needed: string } {
  if (context.inCrisis) {
    return { place: text.crisis.turn(context.crisisTurn + 1, MAX_CRISIS_TURNS), needed: text.crisis.goal };
  }
  return {
    place: turnLine(context.gate, context.gateTurn + 1, rule.maxTurns),
    needed: neededLine(currentResult(context), rule),
  };
}

/**
 * The reply comes to the top with its verdict below; a line or the end of the call comes into the middle. Where the reply
 * brought a crisis, no verdict is open, and what he just said comes to the top.
 */
function land(log: HTMLElement | null, place: Landing | null): void {
  if (log === null || place === null) return;
  const verdict = place === 'verdict' ? lastOf(log, '[data-landing="verdict"]') : null;
  const target = verdict ?? lastOf(log, place === 'end' ? '[data-landing="end"]' : '[data-landing="line"]');
  target?.focus({ preventScroll: true });
  scrollTo(verdict === null ? target : (lastOf(log, '.ln.me') ?? verdict), place === 'verdict' ? 'start' : 'center');
}

function lastOf(log: HTMLElement, selector: string): HTMLElement | null {
  return [...log.querySelectorAll<HTMLElement>(selector)].at(-1) ?? null;
}

/** What a screen reader hears of a reply's effect. */
function newsOf(before: CallContext, after: CallContext): string {
  if (after.outcome === 'redline') return text.said.redline;
  const level = after.verdict?.level ?? 0;
  const said = text.said.level(after.turn, level, after.input.scenario.borrower.name);
  const fresh = after.log.slice(before.log.length);
  const opened = fresh.some(({ kind }) => kind === 'gate-opened') ? text.said.opened(before.gate) : '';
  const coached = fresh.some(({ kind }) => kind === 'coach') && !after.inCrisis ? text.said.coached : '';
  const crisis = after.inCrisis && !before.inCrisis ? text.said.crisis : '';
  const ended = after.outcome === null ? '' : text.said.ended;
  return opened + coached + said + crisis + ended;
}
