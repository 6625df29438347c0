import { getCollection, getEntry } from 'astro:content';
import type { Course } from '../../core/course/course.ts';
import { lecturesInOrder, lessonsInOrder } from '../../core/course/outline.ts';
import { lessonSlides } from '../../core/slides/lesson-slides.ts';

/** A deck there is an address for. */
export interface DeckPath {
  readonly params: { readonly id: string };
  readonly props: { readonly title: string; readonly lessons: readonly string[] };
}

/** Lessons that are written and have slides; a deck passes over the others, and there is no deck of none. */
async function withSlides(): Promise<ReadonlySet<string>> {
  const entries = await getCollection('lessons');
  return new Set(entries.filter(({ body }) => lessonSlides(body ?? '').length > 0).map(({ id }) => id));
}

async function plan(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (entry === undefined) throw new Error('content/course.yaml is missing');
  return entry.data;
}

async function pathsOf(
  wholes: readonly { id: string; title: string; lessons: readonly { id: string }[] }[],
): Promise<DeckPath[]> {
  const written = await withSlides();
  return wholes.flatMap(({ id, title, lessons }) => {
    const own = lessons.map((lesson) => lesson.id).filter((lesson) => written.has(lesson));
    return own.length === 0 ? [] : [{ params: { id }, props: { title, lessons: own } }];
  });
}

export async function lessonDecks(): Promise<DeckPath[]> {
  return pathsOf(lessonsInOrder(await plan()).map((lesson) => ({ ...lesson, lessons: [lesson] })));
}

export async function lectureDecks(): Promise<DeckPath[]> {
  return pathsOf(lecturesInOrder(await plan()));
}

export async function dayDecks(): Promise<DeckPath[]> {
  const { days } = await plan();
  return pathsOf(days.map((day) => ({ ...day, lessons: day.lectures.flatMap(({ lessons }) => lessons) })));
}
