import { useState, type ReactNode } from 'react';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate, Situation, Verdict } from '../../core/scoring/verdict.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { verdictText } from '../../text/verdict.ts';
import { MarkedReply } from '../shared/marked-reply.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { Symbol } from '../shared/symbol.tsx';
import { VerdictCard } from '../shared/verdict-card.tsx';
import { protocolFor, reasonOf } from '../shared/verdict-words.ts';

export interface JudgedReplyProps {
  reply: { readonly gate: Gate; readonly text: string; readonly verdict: Verdict };
  /** Counted at its gate. */
  turn: number;
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
  /** The newest verdict lies open and can take the focus; an older one folds to its level and reason. */
  newest: boolean;
  /** What the reply answered, where it is known. */
  situation?: Situation;
  /** Between a reply and the card of its red line. */
  between?: ReactNode;
  /** At the foot of a red line's card. */
  children?: ReactNode;
}

/** What the trainee said, with the words marked that count, and the verdict below. */
export function JudgedReply(props: JudgedReplyProps) {
  const { reply, turn, rubric, laws, newest, situation, between, children } = props;
  const [opened, setOpened] = useState(false);
  const { gate, verdict } = reply;
  const place = text.place(gate, protocolFor(verdict, rubric, gate)?.name ?? '', turn);
  const card = (
    <VerdictCard
      verdict={verdict}
      reply={reply.text}
      gate={gate}
      rubric={rubric}
      laws={laws}
      place={place}
      {...(situation !== undefined && (newest || opened) && { situation })}
    >
      {children}
    </VerdictCard>
  );
  return (
    <>
      <SpokenLine who={text.speaker.you} as="trainee">
        <MarkedReply text={reply.text} verdict={verdict} />
      </SpokenLine>
      {between}
      {newest ? (
        <div className="judged" role="group" aria-label={place} tabIndex={-1} data-landing="verdict">
          {card}
        </div>
      ) : (
        <details className="past" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>
            <Symbol name={verdict.redline === null ? `door-${String(verdict.level)}` : 'door-bolt'} className="door" />
            <b>{verdictText.level(verdict.level)}</b>
            <span>{reasonOf(verdict, rubric, gate)}</span>
          </summary>
          {card}
        </details>
      )}
    </>
  );
}
