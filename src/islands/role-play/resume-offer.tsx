import { routes } from '../../core/course/routes.ts';
import type { AttemptRecord } from '../../core/record/attempts.ts';
import { gateNumber } from '../../core/roleplay/mood.ts';
import { roleplay as text } from '../../text/roleplay.ts';

/** A call of this scenario that was not finished. */
export function ResumeOffer({ attempt, onResume }: { attempt: AttemptRecord; onResume: () => void }) {
  const { replies, startGate } = attempt;
  const reached = replies.reduce((gate, reply) => Math.max(gate, reply.gate), startGate);
  return (
    <section className="resume" aria-labelledby="resume">
      <div>
        <h2 id="resume">{text.resume.title}</h2>
        <p>{text.resume.found(gateNumber(reached), replies.length)}</p>
      </div>
      <button className="btn btn-main" type="button" onClick={onResume}>
        {text.resume.go}
      </button>
    </section>
  );
}

/** The address names a call that this learner's record does not hold, or that belongs to another scenario. */
export function UnknownCall({ attempt, scenario }: { attempt: string; scenario: string | null }) {
  return (
    <div className="notices" role="status">
      {scenario === null ? (
        <p>{text.resume.unknown}</p>
      ) : (
        <p>
          {text.resume.otherScenario}
          <a href={routes.practiceAttempt(scenario, attempt)}>{text.resume.open}</a>
        </p>
      )}
    </div>
  );
}
