import { routes } from '../core/course/routes.ts';
import type { Highlight } from '../core/record/notes.ts';
import { findQuote } from '../core/record/quote-anchor.ts';
import { readLessonText } from './lesson-text.ts';

/** One page is asked once, however many highlights it has and however often the list is drawn. */
const texts = new Map<string, Promise<string | null>>();

/**
 * Which highlights are not in the text of their lesson any more, by id. A lesson that cannot be had now (offline) tells
 * nothing; one that is gone has lost them all.
 */
export async function changedQuotes(highlights: readonly Highlight[]): Promise<Set<string>> {
  const lost = new Set<string>();
  for (const highlight of highlights) {
    const text = await lessonText(highlight.lesson);
    if (text !== null && findQuote(text, highlight) === null) lost.add(highlight.id);
  }
  return lost;
}

function lessonText(lesson: string): Promise<string | null> {
  const known = texts.get(lesson) ?? fetchText(lesson).catch(() => null);
  texts.set(lesson, known);
  return known;
}

async function fetchText(lesson: string): Promise<string | null> {
  const answer = await fetch(routes.lesson(lesson));
  if (answer.status === 404) return '';
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const article = page.querySelector('article[data-lesson]');
  return article === null ? null : readLessonText(article).text;
}
