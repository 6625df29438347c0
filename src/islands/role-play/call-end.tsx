import type { ReactNode } from 'react';
import { routes } from '../../core/course/routes.ts';
import type { CallContext, Outcome } from '../../core/roleplay/call.ts';
import type { Door } from '../../core/roleplay/doors.ts';
import { headlineOf } from '../../core/roleplay/headline.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { headline } from '../../text/call-headline.ts';

interface CallEndProps {
  outcome: Outcome;
  context: CallContext;
  doors: readonly Door[];
  attempt: string;
  supervisorLine: string;
  onAgain: () => void;
  onRetry: () => void;
}

/** How a call ended, and where to go from here. A red line has its own card with the same choices. */
export function CallEnd({ outcome, context, doors, attempt, supervisorLine, onAgain, onRetry }: CallEndProps) {
  const crisis = outcome === 'crisis-held' || outcome === 'crisis-failed';
  return (
    <section className="call-end" aria-label={text.ended[outcome]} tabIndex={-1} data-landing="end">
      <p className="eyebrow">{text.ended[outcome]}</p>
      <h3>{headline(headlineOf(doors, outcome), context.input.scenario.borrower.pronoun)}</h3>
      {crisis && (
        <p>
          {text.afterCrisis}
          {text.crisis.supervisor(supervisorLine)}
        </p>
      )}
      <p className="acts">
        <ScorecardLink attempt={attempt} />
        {outcome === 'crisis-failed' && <RetryButton onRetry={onRetry} />}
        <button className="btn" type="button" onClick={onAgain}>
          {text.actions.again}
        </button>
      </p>
    </section>
  );
}

/** Below the card of a red line. */
export function AfterRedline({ attempt, onRetry }: { attempt: string; onRetry: () => void }): ReactNode {
  return (
    <div className="acts">
      <p>{text.afterRedline.note}</p>
      <a className="btn" href={routes.scorecard(attempt)}>
        {text.actions.scorecard}
      </a>
      <button className="btn btn-main" type="button" onClick={onRetry}>
        {text.afterRedline.retry}
      </button>
    </div>
  );
}

function ScorecardLink({ attempt }: { attempt: string }) {
  return (
    <a className="btn btn-main" href={routes.scorecard(attempt)}>
      {text.actions.scorecard}
    </a>
  );
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  return (
    <button className="btn" type="button" onClick={onRetry}>
      {text.afterRedline.retry}
    </button>
  );
}
