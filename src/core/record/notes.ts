import { cleanText } from './clean-text.ts';
import type { EventOf, RecordEvent } from './event.ts';

/** A note of the learner's own, several lines at most; `section` is the heading's anchor, null = the whole lesson. */
export interface LessonNote {
  readonly id: string;
  readonly lesson: string;
  readonly section: string | null;
  readonly text: string;
  /** When it was last written; milliseconds since 1970 UTC. */
  readonly at: number;
}

export interface Bookmark {
  readonly lesson: string;
  readonly section: string;
  readonly at: number;
}

/** Words marked in a lesson; found again by `findQuote`. */
export interface Highlight {
  readonly id: string;
  readonly lesson: string;
  readonly section: string | null;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** What one learner wrote and marked beside the lessons, each list in order of its first making. */
export interface Notebook {
  readonly notes: readonly LessonNote[];
  readonly bookmarks: readonly Bookmark[];
  readonly highlights: readonly Highlight[];
}

/** Longest note, in UTF-16 units after cleaning, as the event schema has it. */
export const MAX_NOTE = 2000;

/** Every sign that ends a line, as `cleanText` folds them. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** A note as it is kept and shown: each line as clean text, at most one empty line between two. Idempotent. */
export function cleanNote(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => cleanText(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The notebook of one learner; other people's events are passed over. The last event on a note, bookmark or highlight
 * wins; an empty text or `on: false` removes it.
 */
export function foldNotes(events: readonly RecordEvent[], profile: string): Notebook {
  const notes = new Map<string, LessonNote>();
  const bookmarks = new Map<string, Bookmark>();
  const highlights = new Map<string, Highlight>();
  for (const event of events) {
    if (event.profile !== profile) continue;
    if (event.kind === 'note-saved') put(notes, event.note, noteOf(event));
    else if (event.kind === 'bookmark-set')
      put(bookmarks, JSON.stringify([event.lesson, event.section]), markOf(event));
    else if (event.kind === 'highlight-set') put(highlights, event.highlight, highlightOf(event));
    else if (event.kind === 'profile-erased') for (const each of [notes, bookmarks, highlights]) each.clear();
  }
  return { notes: [...notes.values()], bookmarks: [...bookmarks.values()], highlights: [...highlights.values()] };
}

function put<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function noteOf({ note, lesson, section, text, at }: EventOf<'note-saved'>): LessonNote | null {
  const clean = cleanNote(text);
  return clean === '' ? null : { id: note, lesson, section, text: clean, at };
}

function markOf({ lesson, section, on, at }: EventOf<'bookmark-set'>): Bookmark | null {
  return on ? { lesson, section, at } : null;
}

function highlightOf(event: EventOf<'highlight-set'>): Highlight | null {
  const { highlight, lesson, section, before, after, at } = event;
  const quote = cleanText(event.quote);
  if (!event.on || quote === '') return null;
  return { id: highlight, lesson, section, quote, before: cleanText(before), after: cleanText(after), at };
}
