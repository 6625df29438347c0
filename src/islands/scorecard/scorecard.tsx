import type { ReactNode } from 'react';
import { currentProfile } from '../../adapters/browser/current-profile.ts';
import { routes } from '../../core/course/routes.ts';
import { scorecard as text } from '../../text/scorecard.ts';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { useQuery } from '../shared/use-page.ts';
import { usePart } from '../shared/use-part.ts';
import type { ScorecardProps } from './scorecard-props.ts';

/** Fetched once there is somebody who may have called. */
const loadCard = () =>
  Promise.all([import('./call-scorecard.tsx'), import('./scorecard-calls.tsx')]).then(([card, calls]) => ({
    ...card,
    ...calls,
  }));

/** The scorecard of the call in the address, or of the learner's latest. */
export function Scorecard(props: ScorecardProps) {
  const learner = useLearner();
  const asked = useQuery().get('attempt');
  const called = (learner?.progress?.attempts.length ?? 0) > 0;
  const part = usePart(loadCard, learner === null ? currentProfile() !== null : called);
  if (learner === null) return <Plain note={text.loading} />;
  if (learner.progress === null) {
    return (
      <Plain note={text.lead}>
        <LearnerNeeded />
      </Plain>
    );
  }
  const { attempts } = learner.progress;
  const shown = asked === null ? attempts.at(-1) : attempts.find(({ id }) => id === asked);
  if (called && part.value === null) return <Plain note={part.failed ? text.notLoaded : text.loading} />;
  const calls = part.value !== null && called && (
    <part.value.ScorecardCalls
      attempts={attempts}
      events={learner.events}
      scenarios={props.scenarios}
      rule={props.rule}
      current={shown?.id ?? null}
    />
  );
  if (shown === undefined || part.value === null) {
    return (
      <Plain note={asked === null ? text.empty : text.unknown}>
        <p className="acts">
          <a className="btn btn-main" href={routes.practiceList}>
            {text.practice}
          </a>
        </p>
        {calls}
      </Plain>
    );
  }
  return (
    <>
      <part.value.CallScorecard key={shown.id} {...props} attempt={shown.id} events={learner.events} />
      {calls}
    </>
  );
}

/** The page without a call to show. */
function Plain({ note, children }: { note: string; children?: ReactNode }) {
  return (
    <div className="plain">
      <h1>{text.title}</h1>
      <p className="note">{note}</p>
      {children}
    </div>
  );
}
