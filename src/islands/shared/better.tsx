import { useMemo } from 'react';
import type { Part } from '../../core/scoring/rewording.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate, Situation, Verdict } from '../../core/scoring/verdict.ts';
import { adviceOn } from '../../text/advice.ts';
import { verdictText as text } from '../../text/verdict.ts';
import { advisers } from './load-adviser.ts';
import { usePart } from './use-part.ts';
import { adviceFor, protocolFor } from './verdict-words.ts';

interface BetterProps {
  verdict: Verdict;
  reply: string;
  gate: Gate;
  rubric: Rubric;
  /** What the reply answered; without it only the hint is shown. */
  situation: Situation | null;
}

/** What to do better: the hint, and where one was found, the trainee's own sentence mended. */
export function Better({ verdict, reply, gate, rubric, situation }: BetterProps) {
  const judgedAt = protocolFor(verdict, rubric, gate)?.gate ?? gate;
  const { value: adviser } = usePart(advisers[judgedAt] ?? none, situation !== null);
  const advice = useMemo(
    () => (situation === null ? null : (adviser?.(situation, reply, verdict, rubric) ?? null)),
    [adviser, situation, reply, verdict, rubric],
  );
  const mended = advice?.kind === 'rewritten' ? advice : null;
  const first = mended?.mended[0];
  const hint = first === undefined ? adviceFor(verdict, rubric, gate) : adviceOn(judgedAt as Gate, first);
  if (hint === null) return null;
  return (
    <div className="better">
      <h4>{text.better}</h4>
      <p>{hint}</p>
      {mended !== null && (
        <>
          <h4>{text.mended}</h4>
          <p className="mended">
            {mended.parts.map((part, index) => (
              <Changed key={index} {...part} />
            ))}
          </p>
          <p className="mended-note">{text.mendedTo(mended.changed, mended.level)}</p>
        </>
      )}
    </div>
  );
}

const none = () => Promise.reject(new Error('no such gate'));

/** Screen readers say little of ins and del, so the change is told in words besides. */
function Changed({ kind, text: words }: Part) {
  if (kind === 'same') return <>{words}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="vh">{text.change[kind]}</span>
      {words}
      <span className="vh">{text.changeEnd}</span>
    </Tag>
  );
}
