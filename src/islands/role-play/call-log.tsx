import { useMemo, type ReactNode } from 'react';
import type { CallContext, LogEntry } from '../../core/roleplay/call.ts';
import { situationOfReply } from '../../core/roleplay/situation.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { openedLine } from '../../text/call-words.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { doorSymbol } from './doors.tsx';
import { JudgedReply } from './judged-reply.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { Symbol } from '../shared/symbol.tsx';

interface CallLogProps {
  context: CallContext;
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
  /** Shown where he says that he does not want to live. */
  crisis: ReactNode;
  /** At the foot of the card of the red line that ended the call. */
  afterRedline: ReactNode;
}

type Of<K extends LogEntry['kind']> = Extract<LogEntry, { kind: K }>;

/** The call from top to bottom; after a cue all talk of the debt steps back. */
export function CallLog(props: CallLogProps) {
  const entries = props.context.log.map((entry, index) => <Entry key={index} entry={entry} index={index} {...props} />);
  const cue = props.context.log.findIndex((entry) => entry.kind === 'borrower' && entry.why === 'cue');
  if (cue === -1) return <>{entries}</>;
  return (
    <>
      <div className="quiet">{entries.slice(0, cue)}</div>
      {entries.slice(cue)}
    </>
  );
}

function Entry({ entry, index, ...props }: CallLogProps & { entry: LogEntry; index: number }) {
  const { context } = props;
  const { name } = context.input.scenario.borrower;
  switch (entry.kind) {
    case 'opening':
      return entry.who === 'agent' ? (
        <SpokenLine who={text.speaker.opening} as="opening">
          {entry.text}
        </SpokenLine>
      ) : (
        <SpokenLine who={name} as="borrower">
          {entry.text}
        </SpokenLine>
      );
    case 'joined':
      return <p className="joined">{text.joined(entry.gate)}</p>;
    case 'borrower':
      return (
        <>
          <SpokenLine who={name} as="borrower" landing={isLast(context.log, index, 'borrower')}>
            {entry.text}
          </SpokenLine>
          {entry.why === 'cue' && props.crisis}
        </>
      );
    case 'reply':
      return <Reply entry={entry} index={index} {...props} />;
    case 'gate-opened':
      return <Opened entry={entry} context={context} />;
    case 'coach':
      return <Coach entry={entry} context={context} />;
    case 'ended':
      return null;
  }
}

function Reply({
  entry,
  index,
  context,
  rubric,
  laws,
  afterRedline,
}: CallLogProps & { entry: Of<'reply'>; index: number }) {
  const turn = context.log.slice(0, index + 1).filter((one) => one.kind === 'reply' && one.gate === entry.gate).length;
  const newest = isLast(context.log, index, 'reply') && (entry.gate === 0 || !context.inCrisis);
  const situation = useMemo(() => situationOfReply(context, index), [context, index]);
  const ending = newest && context.outcome === 'redline';
  return (
    <JudgedReply
      reply={entry}
      turn={turn}
      rubric={rubric}
      laws={laws}
      newest={newest}
      situation={situation}
      between={ending && <p className="off">{text.ended.redline}</p>}
    >
      {ending && afterRedline}
    </JudgedReply>
  );
}

const isLast = (log: readonly LogEntry[], index: number, kind: LogEntry['kind']): boolean =>
  !log.slice(index + 1).some((entry) => entry.kind === kind);

function Opened({ entry: { gate, result, reveals }, context }: { entry: Of<'gate-opened'>; context: CallContext }) {
  const labels = context.input.scenario.file.filter(({ key }) => reveals.includes(key)).map(({ label }) => label);
  return (
    <div className="pass">
      <Symbol name={doorSymbol({ ...result, state: 'passed' })} className="door" />
      <p>
        <b>{openedLine({ ...result, gate })}</b>
        {text.learned(labels)}
      </p>
    </div>
  );
}

function Coach({ entry: { gate, say, why }, context }: { entry: Of<'coach'>; context: CallContext }) {
  const turns = gate === 0 ? context.crisisTurn : (context.gates.find((one) => one.gate === gate)?.turns ?? 0);
  return (
    <section className="coach" aria-label={text.coach.title}>
      <h3>{gate === 0 ? text.coach.inCrisis : text.coach.atGate(gate, turns)}</h3>
      <dl>
        <div className="say-so">
          <dt>{text.coach.say}</dt>
          <dd>“{say}”</dd>
        </div>
        <div>
          <dt>{text.coach.why}</dt>
          <dd>{why}</dd>
        </div>
      </dl>
      {gate !== 0 && context.outcome === null && gate !== 5 && <p className="goes-on">{text.coach.goesOn}</p>}
    </section>
  );
}
