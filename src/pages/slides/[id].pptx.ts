import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { presentation } from '../../adapters/node/presentation.ts';
import { placeOf } from '../../core/course/outline.ts';
import { lessonSlides } from '../../core/slides/lesson-slides.ts';
import { outlineDeck } from '../../core/slides/outline-deck.ts';
import { slides as text } from '../../text/slides.ts';

export async function getStaticPaths() {
  const entries = await getCollection('lessons');
  return entries.filter(({ body }) => lessonSlides(body ?? '').length > 0).map(({ id }) => ({ params: { id } }));
}

/** A lesson's slides as a file for a presentation program. */
export const GET: APIRoute = async ({ params }) => {
  const id = params['id'] ?? '';
  const [course, signoff, entry, cases] = await Promise.all([
    getEntry('course', 'course'),
    getEntry('signoff', 'signoff'),
    getEntry('lessons', id),
    getCollection('cases'),
  ]);
  const place = course === undefined ? null : placeOf(course.data, id);
  if (entry === undefined || place === null) return new Response(null, { status: 404 });
  const { title } = place.lesson;
  const deck = outlineDeck(
    {
      title,
      frontmatter: entry.data,
      slides: lessonSlides(entry.body ?? ''),
      caseOf: (caseId) => cases.find((one) => one.id === caseId)?.data,
    },
    { goals: text.goals, takeaways: text.takeaways(entry.data.takeaways.length), level: text.level },
  );
  const signed = signoff?.data.lessons.some(({ lesson }) => lesson === id) ?? false;
  const foot = signed ? text.fictional : `${text.unsigned}　${text.fictional}`;
  return new Response(await presentation(deck, { title: text.deckOf(title), foot }), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
