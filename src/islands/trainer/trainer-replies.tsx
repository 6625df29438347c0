import { redlineReplies, repliesAt } from '../../core/results/gate-profile.ts';
import type { GateProfile, GateReply } from '../../core/results/gate-profile.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate } from '../../core/scoring/verdict.ts';
import { trainerText } from '../../text/trainer.ts';
import { MarkedReply } from '../shared/marked-reply.tsx';
import { ReplyReasons } from './reply-reasons.tsx';
import { SheetDialog } from '../shared/sheet-dialog.tsx';
import { Symbol } from '../shared/symbol.tsx';

const text = trainerText.replies;

/** What is looked at: a gate of a person (0 = crisis), or the replies that crossed a red line. */
export interface Opened {
  readonly person: string;
  readonly what: Gate | 'redline';
}

interface TrainerRepliesProps {
  profile: GateProfile;
  what: Opened['what'];
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
  scenarios: Readonly<Record<string, string>>;
  onClose: () => void;
}

/** The words behind a cell, call by call, with what earned or lost each level. */
export function TrainerReplies({ profile, what, rubric, laws, scenarios, onClose }: TrainerRepliesProps) {
  const replies = what === 'redline' ? redlineReplies(profile) : repliesAt(profile, what);
  const name = profile.person.name || trainerText.table.unnamed;
  return (
    <SheetDialog title={text.title(name, what)} closeWords={text.close} className="replies-sheet" onClose={onClose}>
      <Standing profile={profile} what={what} rubric={rubric} replies={replies.length} />
      {replies.length === 0 && <p>{text.none}</p>}
      {byCall(replies).map(({ attempt, own }) => (
        <section key={attempt.id} className="call" aria-labelledby={`call-${attempt.id}`}>
          <h3 id={`call-${attempt.id}`}>
            {text.call(attempt.startedAt, scenarios[attempt.scenario] ?? attempt.scenario, attempt.mode)}
          </h3>
          <ol>
            {own.map(({ reply }) => (
              <Turn key={reply.id} reply={reply} rubric={rubric} laws={laws} />
            ))}
          </ol>
        </section>
      ))}
    </SheetDialog>
  );
}

function Standing({
  profile,
  what,
  rubric,
  replies,
}: Pick<TrainerRepliesProps, 'profile' | 'what' | 'rubric'> & { replies: number }) {
  if (what === 'redline') return <p className="standing">{text.redlineStanding(replies)}</p>;
  const protocol = rubric.protocols.find(({ gate }) => gate === what);
  const standing = profile.gates.find(({ gate }) => gate === what);
  return (
    <p className="standing">
      {protocol && <span>{text.gateName(protocol.shortName, protocol.technique)}</span>}
      <span>{text.standing(standing?.best ?? null, standing?.state === 'passed', replies)}</span>
    </p>
  );
}

function byCall(replies: readonly GateReply[]): { attempt: GateReply['attempt']; own: GateReply[] }[] {
  const calls = new Map<string, GateReply[]>();
  for (const one of replies) calls.set(one.attempt.id, [...(calls.get(one.attempt.id) ?? []), one]);
  return [...calls.values()].flatMap((own) => (own[0] ? [{ attempt: own[0].attempt, own }] : []));
}

function Turn({ reply, rubric, laws }: Pick<TrainerRepliesProps, 'rubric' | 'laws'> & { reply: GateReply['reply'] }) {
  const { turn, gate, borrower, text: words, verdict } = reply;
  const crossed = verdict.redline !== null;
  return (
    <li className={crossed ? 'turn is-crossed' : 'turn'}>
      <p className="turn-head">
        <Symbol name={crossed ? 'door-bolt' : `door-${verdict.level}`} className="door" />
        <b>{trainerText.table.level(verdict.level)}</b>
        <span>{text.turn(turn)}</span>
      </p>
      <div className="said">
        <p className="they">
          <b>{text.borrower}</b>
          <bdi>{borrower}</bdi>
        </p>
        <p className="you">
          <b>{text.trainee}</b>
          <bdi>
            <MarkedReply text={words} verdict={verdict} />
          </bdi>
        </p>
        <ReplyReasons verdict={verdict} gate={gate as Gate} rubric={rubric} laws={laws} />
      </div>
    </li>
  );
}
