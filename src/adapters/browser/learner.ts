import type { GateRule } from '../../core/course/course.ts';
import type { EventLog, LogContents, SetAside } from '../../core/record/event-log.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { foldProfiles, type Profile } from '../../core/record/profiles.ts';
import { foldProgress, type LearnerProgress } from '../../core/record/progress.ts';
import { chooseProfile, currentProfile, onProfileChange } from './current-profile.ts';
import { openLog, type Degraded } from './open-log.ts';
import { createRecorder } from './recorder.ts';

/** Who learns here and what the record says of it. */
export interface Learner {
  readonly log: EventLog;
  /** Why nothing survives this page; null when the record is kept. */
  readonly degraded: Degraded | null;
  readonly profiles: readonly Profile[];
  /** The chosen learner; null until somebody is chosen. */
  readonly profile: Profile | null;
  /** Null without a learner. */
  readonly progress: LearnerProgress | null;
  /** This learner's events in order. */
  readonly events: readonly RecordEvent[];
  readonly setAside: readonly SetAside[];
}

/**
 * Calls back with the learner now and after every change, from this tab or another.
 * @returns the way to stop
 */
export function watchLearner(rule: GateRule, listener: (learner: Learner) => void): () => void {
  let stopped = false;
  let stopLog: () => void = () => undefined;
  let reading = 0;
  const refresh = async () => {
    // A slow read must not overtake a newer one.
    const ticket = (reading += 1);
    const learner = await readLearner(rule);
    if (!stopped && ticket === reading) listener(learner);
  };
  const stopProfile = onProfileChange(() => void refresh());
  void openLog().then(({ log }) => {
    if (stopped) return;
    stopLog = log.subscribe(() => void refresh());
    void refresh();
  });
  return () => {
    stopped = true;
    stopProfile();
    stopLog();
  };
}

export async function readLearner(rule: GateRule): Promise<Learner> {
  const { log, degraded } = await openLog();
  const all = await readOrNothing(log);
  const profiles = foldProfiles(all.events);
  const profile = profiles.find(({ id }) => id === currentProfile()) ?? null;
  if (profile === null) return { log, degraded, profiles, profile, progress: null, events: [], setAside: [] };
  // Read by profile, so that nobody's set-aside words come into another's hands.
  const own = await readOrNothing(log, profile.id);
  return { log, degraded, profiles, profile, progress: foldProgress(own.events, profile.id, rule), ...own };
}

/** A record that cannot be read at this moment is shown as empty; what is stored stays. */
const readOrNothing = (log: EventLog, profile?: string): Promise<LogContents> =>
  log.read(profile).catch(() => ({ events: [], setAside: [] }));

/** Makes a new learner, notes that the notice was read, and chooses them. Rejects with StorageError. */
export async function createLearner(
  log: EventLog,
  id: string,
  name: string,
  unit: string,
  notice: number,
): Promise<void> {
  await createRecorder(log, id).recordAll([
    { kind: 'profile-created', name, unit },
    { kind: 'notice-accepted', notice },
  ]);
  chooseProfile(id);
  // Asks the browser not to evict the record when space runs low; missing on plain http, and it may say no.
  void navigator.storage?.persist?.().catch(() => undefined);
}
