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
  const events = new Map<string, Map<string, RecordEvent>>();
  const added = files.map(({ profile, events: brought }) => {
    const known = events.get(profile.id) ?? new Map<string, RecordEvent>();
    const before = known.size;
    for (const event of brought) if (!known.has(event.id)) known.set(event.id, event);
    events.set(profile.id, known);
    return known.size - before;
  });
  const people = [...events].map(([id, known]) => personOf(id, [...known.values()].sort(compareEvents), files));
  return { people, added };
}

/** The name the record gives; where that event is lost, the one on the latest file. */
function personOf(id: string, events: readonly RecordEvent[], files: readonly ResultsFile[]): Person {
  const own = files.filter(({ profile }) => profile.id === id);
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
