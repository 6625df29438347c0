import { useState } from 'react';
import { newId } from '../../adapters/browser/new-id.ts';
import { newSeed } from '../../adapters/browser/new-seed.ts';
import { routes } from '../../core/course/routes.ts';
import type { AttemptRecord } from '../../core/record/attempts.ts';
import type { NewEvent } from '../../core/record/new-event.ts';
import { GATES } from '../../core/roleplay/mood.ts';
import { eventsOf } from '../../core/roleplay/recorded.ts';
import { startAt, type Start } from '../../core/roleplay/start.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { CallNotices } from './call-notices.tsx';
import { LearnerNeeded } from '../shared/learner-needed.tsx';
import { Briefing, type Choice } from './role-play-briefing.tsx';
import type { CallSetting } from './role-play-call.tsx';
import { ResumeOffer, UnknownCall } from './resume-offer.tsx';
import { useLearner } from '../shared/use-learner.ts';
import { scrollTo, useQuery } from '../shared/use-page.ts';
import { usePart } from '../shared/use-part.ts';
import { useWriting } from '../shared/use-writing.ts';

export interface RolePlayProps extends CallSetting {
  /** The page of the case, once it is written. */
  caseHref: string | null;
}

/** What this page shows, once the trainee has chosen; before that the address decides. */
interface Shown {
  /** Whose choice it is: somebody else at the same computer starts from the briefing. */
  readonly profile: string;
  /** `null` is the briefing. */
  readonly attempt: string | null;
}

/** The machine and the scorer are half of the page's script: they come once there is somebody to use them. */
const fetchRoom = () => import('./call-room.tsx');

/** A role-play: the briefing, then one call at a time. */
export function RolePlay(props: RolePlayProps) {
  const { scenario } = props;
  const learner = useLearner();
  const query = useQuery();
  const [shown, setShown] = useState<Shown | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const profile = learner?.progress?.notice == null ? null : (learner.profile?.id ?? null);
  const writing = useWriting(learner?.log ?? null, profile, learner?.events ?? []);
  const asked = query.get('attempt');
  const attempt = profile === null ? null : shown?.profile === profile ? shown.attempt : shown === null ? asked : null;
  const room = usePart(fetchRoom, profile !== null);
  const started =
    attempt === null ? undefined : eventsOf(attempt, writing.events).find((event) => event.kind === 'roleplay-started');
  const choice = chosen ?? { gate: GATES.find((gate) => String(gate) === query.get('gate')) ?? 1, skipCrisis: false };
  const notices = { degraded: learner?.degraded ?? null, fault: writing.fault };

  const show = (next: string | null) => {
    if (profile === null) return;
    setShown({ profile, attempt: next });
    const address = next === null ? routes.practice(scenario.id) : routes.practiceAttempt(scenario.id, next);
    history.replaceState(history.state, '', address);
    if (next === null) scrollTo(document.getElementById('main'));
  };
  const begin = async (start: Start, skipCrisis: boolean, also: NewEvent[] = [], retried?: string) => {
    const id = newId();
    const { startGate, startMood } = start;
    const scenarioVersion = scenario.version;
    const call = { attempt: id, scenario: scenario.id, scenarioVersion, seed: newSeed(), mode: 'practice' } as const;
    await writing.write([
      ...also,
      { kind: 'roleplay-started', ...call, startGate, startMood, skipCrisis, ...(retried && { retryOf: retried }) },
    ]);
    show(id);
  };

  if (started?.scenario === scenario.id && room.value !== null) {
    const { CallRoom } = room.value;
    return (
      <CallRoom
        key={started.attempt}
        {...props}
        started={started}
        writing={writing}
        notices={notices}
        onAgain={() => show(null)}
        onRetry={(start) => void begin(start, started.skipCrisis, [], started.attempt)}
      />
    );
  }

  const open = (learner?.progress?.attempts ?? []).filter(
    (one) => one.resumable && one.scenario === scenario.id && one.scenarioVersion === scenario.version,
  );
  const last = open.at(-1);
  return (
    <Briefing
      {...props}
      choice={choice}
      onChoose={setChosen}
      notices={<CallNotices {...notices} notLoaded={room.failed} />}
      resume={
        profile === null || started?.scenario === scenario.id ? null : attempt !== null ? (
          <UnknownCall attempt={attempt} scenario={started?.scenario ?? null} />
        ) : (
          last !== undefined && <ResumeOffer attempt={last} onResume={() => show(last.id)} />
        )
      }
      begin={
        learner !== null && profile === null ? (
          <LearnerNeeded />
        ) : (
          <BeginButton
            ready={room.value !== null && started?.scenario !== scenario.id}
            onBegin={() => begin(startAt(scenario, choice.gate), choice.skipCrisis, open.map(putDown))}
            putsDown={last !== undefined}
          />
        )
      }
    />
  );
}

/** A call left open ends when another is begun, so that it is not offered for ever. */
function putDown({ id, gates }: AttemptRecord): NewEvent {
  const shown = gates
    .filter(({ turns }) => turns > 0)
    .map(({ gate, state, best, turns }) => ({ gate, passed: state === 'passed', best: best ?? 0, turns }));
  return { kind: 'roleplay-ended', attempt: id, outcome: 'left', gates: shown };
}

interface BeginButtonProps {
  ready: boolean;
  onBegin: () => Promise<void>;
  /** Another call is open, which ends when this one begins. */
  putsDown: boolean;
}

function BeginButton({ ready, onBegin, putsDown }: BeginButtonProps) {
  const [busy, setBusy] = useState(false);
  const begin = () => {
    setBusy(true);
    void onBegin().finally(() => setBusy(false));
  };
  return (
    <>
      {putsDown && <p className="puts-down">{text.resume.freshNote}</p>}
      <p className="acts">
        <button className="btn btn-main" type="button" disabled={!ready || busy} onClick={begin}>
          {text.start.begin}
        </button>
      </p>
    </>
  );
}
