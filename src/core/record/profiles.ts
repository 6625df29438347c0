import { cleanText } from './clean-text.ts';
import type { EventKind, RecordEvent } from './event.ts';

/** A learner of this browser. Names are clean text; an empty one is shown as unnamed. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly createdAt: number;
}

/** The kinds that `foldProfiles` looks at, apart from a tombstone. */
export const NAMING_KINDS = ['profile-created', 'profile-renamed'] as const satisfies readonly EventKind[];

/** Whether an event says who has a record here, or no longer has. */
export function isNaming({ kind }: RecordEvent): boolean {
  return kind === 'profile-erased' || NAMING_KINDS.some((naming) => naming === kind);
}

/** The profiles in order of creation, under their latest names; erased ones are gone. */
export function foldProfiles(events: readonly RecordEvent[]): Profile[] {
  const profiles = new Map<string, Profile>();
  const erased = new Set<string>();
  for (const event of events) {
    if (event.kind === 'profile-erased') erased.add(event.profile);
    if (event.kind !== 'profile-created' && event.kind !== 'profile-renamed') continue;
    const createdAt = profiles.get(event.profile)?.createdAt ?? event.at;
    profiles.set(event.profile, {
      id: event.profile,
      name: cleanText(event.name),
      unit: cleanText(event.unit),
      createdAt,
    });
  }
  return [...profiles.values()].filter((profile) => !erased.has(profile.id));
}

/** The events of each profile, in their order, for tables over many people. */
export function groupByProfile(events: readonly RecordEvent[]): Map<string, RecordEvent[]> {
  const groups = new Map<string, RecordEvent[]>();
  for (const event of events) {
    const group = groups.get(event.profile);
    if (group) group.push(event);
    else groups.set(event.profile, [event]);
  }
  return groups;
}
