import { getCollection, getEntry } from 'astro:content';
import type { Course } from '../core/course/course.ts';
import { lessonsInOrder } from '../core/course/outline.ts';
import { titleOf } from '../core/course/law-titles.ts';
import type { Glossary } from '../core/course/term.ts';
import type { Item } from '../core/quiz/item.ts';
import type { Catalogue } from '../core/review/cards.ts';
import { catalogueOf } from '../core/review/catalogue.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { sourcesOf } from '../islands/review/card-sources.ts';
import type { ReviewContent } from '../islands/review/review-content.ts';

/** What of the course can become a card; small enough for the map. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { terms } = await loadGlossary();
  return catalogueOf({
    quizzes: (await getCollection('quizzes')).map(({ data }) => data),
    rubric: await loadRubric(),
    cases: await getCollection('cases'),
    lessons: (await getCollection('lessons')).map(({ id, body = '' }) => ({ id, body })),
    terms: terms.map(({ id }) => id),
  });
}

/** All that the cards show. */
export async function loadReview(course: Course): Promise<ReviewContent> {
  const rubric = await loadRubric();
  const { terms } = await loadGlossary();
  const sources = (await getCollection('sources')).map(({ data }) => data);
  const written = new Set((await getCollection('lessons')).map(({ id }) => id));
  const catalogue = await loadCatalogue();
  const items: Record<string, Item> = {};
  for (const { data } of await getCollection('quizzes')) {
    for (const item of data.items) items[`${data.lesson}:${item.id}`] = item;
  }
  const cited = [...terms.flatMap((term) => term.sources), ...Object.values(items).flatMap(sourcesOf)];
  return {
    catalogue,
    items,
    criteria: Object.fromEntries(
      rubric.protocols.flatMap(({ gate, shortName, criteria }) =>
        criteria.map(({ key, absence, weak, missed, rule }) => [
          `${String(gate)}:${key}`,
          { gateName: shortName, absence, weak, missed, rule },
        ]),
      ),
    ),
    questions: Object.fromEntries(
      (await getCollection('cases')).flatMap(({ id, data }) =>
        data.questions.flatMap((question) => {
          if (question.kind !== 'reply') return [];
          const sample = question.samples.find(({ level }) => level === 3);
          const best = sample === undefined ? null : { reply: sample.reply, why: sample.why };
          return [[`${id}:${question.id}`, { title: data.title, borrower: question.borrower, sample: best }]];
        }),
      ),
    ),
    terms: Object.fromEntries(terms.map((term) => [term.id, term])),
    lessons: Object.fromEntries(
      lessonsInOrder(course).flatMap(({ id, title }) => (written.has(id) ? [[id, title] as const] : [])),
    ),
    sources: Object.fromEntries([...new Set(cited)].map((reference) => [reference, titleOf(reference, sources)])),
    redlines: Object.fromEntries(rubric.redlines.map(({ id, title }) => [id, title])),
    scenario: (await getCollection('scenarios'))[0]?.id ?? null,
  };
}

async function loadRubric(): Promise<Rubric> {
  const entry = await getEntry('rubric', 'rubric');
  if (entry === undefined) throw new Error('content/rubric.yaml is missing');
  return entry.data;
}

async function loadGlossary(): Promise<Glossary> {
  return (await getEntry('glossary', 'glossary'))?.data ?? { terms: [] };
}
