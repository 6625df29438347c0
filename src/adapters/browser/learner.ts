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

interface Watch {
  readonly listeners: Set<(learner: Learner) => void>;
  latest: Learner | null;
  stop(): void;
}

/** By the rule's object: a page has one, so that header, scripts and exercises read the record together. */
const watches = new Map<GateRule, Watch>();

/**
 * Calls back with the learner now and after every change, from this tab or another.
 * @returns the way to stop
 */
export function watchLearner(rule: GateRule, listener: (learner: Learner) => void): () => void {
  const watch = watches.get(rule) ?? startWatch(rule);
  watches.set(rule, watch);
  // A function of its own, so that a listener given twice is stopped once at a time.
  const own = (learner: Learner) => listener(learner);
  watch.listeners.add(own);
  queueMicrotask(() => {
    if (watch.latest !== null && watch.listeners.has(own)) own(watch.latest);
  });
  return () => {
    watch.listeners.delete(own);
    if (watch.listeners.size > 0) return;
    watch.stop();
    if (watches.get(rule) === watch) watches.delete(rule);
  };
}

function startWatch(rule: GateRule): Watch {
  let stopped = false;
  let stopLog: () => void = () => undefined;
  let reading = 0;
  const watch: Watch = {
    listeners: new Set(),
    latest: null,
    stop() {
      stopped = true;
      stopProfile();
      stopLog();
    },
  };
  const refresh = async () => {
    // A slow read must not overtake a newer one.
    const ticket = (reading += 1);
    const learner = await readLearner(rule);
    if (stopped || ticket !== reading) return;
    watch.latest = learner;
    for (const each of [...watch.listeners]) queueMicrotask(() => watch.listeners.has(each) && each(learner));
  };
  const stopProfile = onProfileChange(() => void refresh());
  void openLog().then(({ log }) => {
    if (stopped) return;
    stopLog = log.subscribe(() => void refresh());
    void refresh();
  });
  return watch;
}

export async function readLearner(rule: GateRule): Promise<Learner> {
  const { log, degraded } = await openLog();
  const chosen = currentProfile();
  // Read by profile, so that nobody's set-aside words come into another's hands.
  const [names, own] = await Promise.all([
    log.readNames().catch(() => []),
    chosen === null ? NOTHING : log.read(chosen).catch(() => NOTHING),
  ]);
  const profiles = foldProfiles(names);
  const profile = profiles.find(({ id }) => id === chosen) ?? null;
  if (profile === null) return { log, degraded, profiles, profile, progress: null, ...NOTHING };
  return { log, degraded, profiles, profile, progress: foldProgress(own.events, profile.id, rule), ...own };
}

/** A record that cannot be read at this moment is shown as empty; what is stored stays. */
const NOTHING: LogContents = { events: [], setAside: [] };

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
