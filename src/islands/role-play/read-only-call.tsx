import { transcriptOf } from '../../core/results/transcript.ts';
import { routes } from '../../core/course/routes.ts';
import type { Replay } from '../../core/roleplay/replay.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { CallTranscript } from './call-transcript.tsx';
import type { CallSetting } from './role-play-call.tsx';
import type { Call } from './use-call.ts';

interface ReadOnlyCallProps extends CallSetting {
  call: Call;
  reason: Extract<Replay, { ok: false }>;
  onAgain: () => void;
}

/** A call that cannot be gone on with: of an older version of the scenario, or with a record that does not fit it. */
export function ReadOnlyCall({ call, reason, scenario, rubric, laws, onAgain }: ReadOnlyCallProps) {
  const { attempt } = call.started;
  const turns = transcriptOf(attempt, call.events)?.turns ?? [];
  return (
    <div className="briefing">
      <header className="head">
        <p className="eyebrow">{text.title}</p>
        <h1>{scenario.title}</h1>
      </header>
      <div className="notices" role="status">
        <p>
          {reason.reason === 'older-scenario'
            ? text.readOnly['older-scenario']
            : text.readOnly['does-not-fit'](reason.at)}
        </p>
      </div>
      <p className="acts">
        <a className="btn btn-main" href={routes.scorecard(attempt)}>
          {text.actions.scorecard}
        </a>
        <button className="btn" type="button" onClick={onAgain}>
          {text.actions.again}
        </button>
      </p>
      <section className="log" aria-label={text.call}>
        <h2 className="vh">{text.call}</h2>
        <CallTranscript name={scenario.borrower.name} turns={turns} rubric={rubric} laws={laws} />
      </section>
    </div>
  );
}
