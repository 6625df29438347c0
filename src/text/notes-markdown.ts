import type { Notebook } from '../core/record/notes.ts';
import { notesText as text } from './notes.ts';
import { shell } from './shell.ts';
import { dayOf } from './result-lines.ts';

/** What the list of notes must know of a lesson; `sections` in the order of the text. */
export interface NotedLesson {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly slug: string; readonly title: string }[];
}

/** One section's entries; `section` null = the whole lesson. `known` is false where the lesson has no such section any more. */
export interface NotedSection {
  readonly section: string | null;
  readonly title: string;
  readonly known: boolean;
  readonly bookmarked: boolean;
  readonly highlights: Notebook['highlights'];
  readonly notes: Notebook['notes'];
}

/** The notebook in the order of the course: lessons, then their sections; what the course no longer has comes last. */
export function inCourseOrder(
  book: Notebook,
  lessons: readonly NotedLesson[],
): { readonly id: string; readonly title: string; readonly known: boolean; readonly sections: NotedSection[] }[] {
  const entries = [...book.notes, ...book.highlights, ...book.bookmarks];
  const ids = [...new Set(entries.map(({ lesson }) => lesson))];
  const rank = (id: string) => {
    const place = lessons.findIndex((lesson) => lesson.id === id);
    return place === -1 ? lessons.length : place;
  };
  ids.sort((a, b) => rank(a) - rank(b));
  return ids.map((id) => {
    const known = lessons.find((lesson) => lesson.id === id);
    return {
      id,
      title: known?.title ?? text.unknownLesson(id),
      known: known !== undefined,
      sections: sectionsOf(book, id, known?.sections ?? []),
    };
  });
}

function sectionsOf(book: Notebook, lesson: string, plan: NotedLesson['sections']): NotedSection[] {
  const own = <T extends { readonly lesson: string }>(list: readonly T[]) =>
    list.filter((one) => one.lesson === lesson);
  const { notes, highlights, bookmarks } = {
    notes: own(book.notes),
    highlights: own(book.highlights),
    bookmarks: own(book.bookmarks),
  };
  const used = [...new Set([...notes, ...highlights, ...bookmarks].map(({ section }) => section))];
  const rank = (section: string | null) => {
    if (section === null) return -1;
    const place = plan.findIndex(({ slug }) => slug === section);
    return place === -1 ? plan.length : place;
  };
  used.sort((a, b) => rank(a) - rank(b));
  return used.map((section) => {
    const known = plan.find(({ slug }) => slug === section);
    return {
      section,
      title: section === null ? text.wholeLesson : (known?.title ?? text.lostSection(section)),
      known: section === null || known !== undefined,
      bookmarked: bookmarks.some((one) => one.section === section),
      highlights: highlights.filter((one) => one.section === section),
      notes: notes.filter((one) => one.section === section),
    };
  });
}

/** A learner's words must not turn into markup of the file they are put in. */
const escaped = (words: string) =>
  words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');

/** The notebook as a Markdown file. `at` is milliseconds since 1970 UTC. */
export function notesAsMarkdown(book: Notebook, lessons: readonly NotedLesson[], name: string, at: number): string {
  const lines = [`# ${text.title}　${escaped(name || shell.unnamed)}`, '', `${shell.brand}　${dayOf(at)}`];
  for (const lesson of inCourseOrder(book, lessons)) {
    lines.push('', `## ${escaped(lesson.title)}`);
    for (const section of lesson.sections) {
      lines.push('', `### ${escaped(section.title)}`);
      if (section.bookmarked) lines.push('', `（${text.bookmark}）`);
      for (const { quote } of section.highlights) lines.push('', `> ${escaped(quote)}`);
      for (const note of section.notes) {
        const [first = '', ...rest] = escaped(note.text).split('\n');
        lines.push('', `- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`)));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
