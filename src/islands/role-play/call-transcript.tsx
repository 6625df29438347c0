import type { TranscriptTurn } from '../../core/results/transcript.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { JudgedReply } from './judged-reply.tsx';
import { SpokenLine } from './spoken-line.tsx';

interface CallTranscriptProps {
  /** The borrower's name. */
  name: string;
  turns: readonly TranscriptTurn[];
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
}

/** What was said in a call and how it was judged, from its record alone. */
export function CallTranscript({ name, turns, rubric, laws }: CallTranscriptProps) {
  return (
    <div className="transcript">
      {turns.map((turn) => (
        <div key={turn.turn}>
          <SpokenLine who={name} as="borrower">
            {turn.borrower}
          </SpokenLine>
          <JudgedReply reply={turn} turn={turn.gateTurn} rubric={rubric} laws={laws} newest={false} />
        </div>
      ))}
    </div>
  );
}
