import type { EventOf } from '../../core/record/event.ts';
import { retryOf, type Start } from '../../core/roleplay/start.ts';
import { ReadOnlyCall } from './read-only-call.tsx';
import { RolePlayCall, type CallSetting } from './role-play-call.tsx';
import { callActions, useCall } from './use-call.ts';
import type { CallNotices } from './call-notices.tsx';
import type { Writing } from '../shared/use-writing.ts';

export interface CallRoomProps extends CallSetting {
  started: EventOf<'roleplay-started'>;
  writing: Writing;
  notices: Parameters<typeof CallNotices>[0];
  /** Back to the briefing. */
  onAgain: () => void;
  /** A new call in place of this one. */
  onRetry: (start: Start) => void;
}

/** One recorded call with all it takes to go on with it: the machine and the scorer come with this file. */
export function CallRoom({ started, writing, notices, onRetry, ...setting }: CallRoomProps) {
  const { attempt } = started;
  const { scenario, rule, rubric } = setting;
  const call = useCall(attempt, writing, scenario, rule);
  if (call === null) return null;
  const { replay } = call;
  if (!replay.ok) return <ReadOnlyCall {...setting} call={call} reason={replay} />;
  return (
    <RolePlayCall
      {...setting}
      attempt={attempt}
      snapshot={replay.snapshot}
      actions={callActions(attempt, replay.snapshot, rubric, writing)}
      notices={{ ...notices, wentOnElsewhere: call.wentOnElsewhere }}
      onRetry={() => onRetry(retryOf(replay.snapshot.context))}
    />
  );
}
