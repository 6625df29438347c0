import { useState } from 'react';
import type { TranscriptTurn } from '../../core/results/transcript.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { scorecard as text } from '../../text/scorecard.ts';
import { usePart } from '../shared/use-part.ts';

interface WholeCallProps {
  name: string;
  turns: readonly TranscriptTurn[];
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
}

const fetchTranscript = () => import('../role-play/call-transcript.tsx');

/** The whole call with every verdict, folded; the cards are fetched when somebody unfolds it. */
export function WholeCall(props: WholeCallProps) {
  const [open, setOpen] = useState(false);
  const part = usePart(fetchTranscript, open);
  return (
    <section className="sec" aria-labelledby="transcript">
      <h2 id="transcript">{text.transcriptTitle}</h2>
      <details className="tab whole" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.transcript(props.turns.length)}</summary>
        {part.failed && <p className="note">{text.notLoaded}</p>}
        {part.value !== null && <part.value.CallTranscript {...props} />}
      </details>
    </section>
  );
}
