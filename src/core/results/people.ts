import type { RecordEvent } from '../record/event.ts';
import { compareEvents } from '../record/order.ts';
import { foldProfiles } from '../record/profiles.ts';
import type { ResultsFile } from '../record/results-file.ts';

/** One learner, gathered from all of his files. */
export interface Person {
  readonly id: string;
  /** Clean text; empty when no file names him. */
  readonly name: string;
  readonly unit: string;
  /** In the log's order, each id once. */
  readonly events: readonly RecordEvent[];
}

export interface Roster {
  /** In the order in which they first came. */
  readonly people: readonly Person[];
  /** For each file, how many events it brought that no earlier file of that person had. */
  readonly added: readonly number[];
}

/** Files of one profile become one person, events merged by id; people are told apart by profile id, never by name. */
export function gatherPeople(files: readonly ResultsFile[]): Roster {
  const byPerson = new Map<string, number[]>();
  files.forEach(({ profile }, place) => byPerson.set(profile.id, [...(byPerson.get(profile.id) ?? []), place]));
  const added = files.map(({ events }) => events.length);
  const people = [...byPerson].map(([id, places]) => {
    const own = places.flatMap((place) => files[place] ?? []);
    // Most hand in one file, whose events are in order and each once already.
    if (own[0] !== undefined && own.length === 1) return personOf(id, own[0].events, own);
    const merged = mergeEvents(own);
    places.forEach((place, index) => (added[place] = merged.added[index] ?? 0));
    return personOf(id, merged.events, own);
  });
  return { people, added };
}

function mergeEvents(files: readonly ResultsFile[]): { events: RecordEvent[]; added: number[] } {
  const known = new Map<string, RecordEvent>();
  const added = files.map(({ events }) => {
    const before = known.size;
    for (const event of events) if (!known.has(event.id)) known.set(event.id, event);
    return known.size - before;
  });
  return { events: [...known.values()].sort(compareEvents), added };
}

/** The name the record gives; where that event is lost, the one on the latest file. */
function personOf(id: string, events: readonly RecordEvent[], own: readonly ResultsFile[]): Person {
  const latest = own.reduce<ResultsFile | null>(
    (last, file) => (last === null || file.exportedAt >= last.exportedAt ? file : last),
    null,
  );
  const { name = '', unit = '' } = foldProfiles(events)[0] ?? latest?.profile ?? {};
  return { id, name, unit, events };
}

/**
 * The beginning of the id, for those whose name alone does not tell who they are: somebody else has it, or there is none.
 * At least four characters, more where namesakes' ids begin alike.
 */
export function shortIds(people: readonly Pick<Person, 'id' | 'name'>[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>();
  for (const { id, name } of people) byName.set(name, [...(byName.get(name) ?? []), id]);
  const short = new Map<string, string>();
  for (const [name, ids] of byName) {
    if (ids.length < 2 && name !== '') continue;
    const length = lengthThatTells(ids);
    for (const id of ids) short.set(id, id.slice(0, length));
  }
  return short;
}

function lengthThatTells(ids: readonly string[]): number {
  let length = 4;
  while (length < 64 && new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1;
  return length;
}
