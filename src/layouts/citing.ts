import { getCollection, getEntry } from 'astro:content';
import type { Citation, CitingContent, CitingKind, Use } from '../core/course/cited-by.ts';
import { fillSlots } from '../core/course/contact-tree.ts';
import type { Course } from '../core/course/course.ts';
import { lessonsInOrder, placeOf, plannedCase } from '../core/course/outline.ts';
import { routes } from '../core/course/routes.ts';
import { noteSources } from '../core/course/template.ts';
import { contactSlots } from '../text/contact-tree.ts';

/** All that may cite a source, lessons and cases in teaching order. */
export async function loadCitingContent(course: Course): Promise<CitingContent> {
  const order = lessonsInOrder(course);
  const lessonOrder = order.map(({ id }) => id);
  const caseOrder = order.flatMap(({ cases }) => cases.map(({ id }) => id));
  const inOrder = (entries: readonly { id: string; body?: string }[], ids: readonly string[]) =>
    entries.map(({ id, body }) => ({ id, body: body ?? '' })).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return {
    lessons: inOrder(await getCollection('lessons'), lessonOrder),
    cases: inOrder(await getCollection('cases'), caseOrder),
    quizzes: (await getCollection('quizzes'))
      .map(({ data }) => data)
      .sort((a, b) => lessonOrder.indexOf(a.lesson) - lessonOrder.indexOf(b.lesson)),
    terms: (await getEntry('glossary', 'glossary'))?.data.terms ?? [],
    redlines: (await getEntry('rubric', 'rubric'))?.data.redlines ?? [],
    rules: await allRules(),
    templates: (await getCollection('templates')).map(({ id, data }) => ({ id, sources: noteSources(data) })),
    answers: (await getEntry('may-i-contact', 'may-i-contact'))?.data.answers ?? [],
    charts: (await getCollection('charts')).map(({ data }) => data),
  };
}

const allRules = async () => ((await getEntry('rules', 'rules'))?.data.sections ?? []).flatMap(({ rules }) => rules);

export interface CitingLink {
  readonly by: CitingKind;
  readonly id: string;
  readonly href: string;
  readonly label: string;
}

/** Turns “cited by” and “used in” into links with the title a reader knows. */
export async function citingLinks(course: Course): Promise<(citation: Citation | Use) => CitingLink> {
  const terms = (await getEntry('glossary', 'glossary'))?.data.terms ?? [];
  const redlines = (await getEntry('rubric', 'rubric'))?.data.redlines ?? [];
  const rules = await allRules();
  const answers = (await getEntry('may-i-contact', 'may-i-contact'))?.data.answers ?? [];
  const templates = await getCollection('templates');
  const charts = (await getCollection('charts')).map(({ data }) => data);
  const bank = await getEntry('bank', 'bank');
  const hrefs: Record<CitingKind, (id: string) => string> = {
    lesson: routes.lesson,
    case: routes.case,
    quiz: (id) => routes.quiz(id),
    term: routes.term,
    redline: routes.redLine,
    rule: routes.rule,
    answer: routes.mayIContactStep,
    template: routes.template,
    figure: routes.figure,
  };
  const titles: Record<CitingKind, (id: string) => string | undefined> = {
    lesson: (id) => placeOf(course, id)?.lesson.title,
    case: (id) => plannedCase(course, id)?.case.title,
    quiz: (id) => placeOf(course, id)?.lesson.title,
    term: (id) => terms.find((term) => term.id === id)?.zh,
    redline: (id) => redlines.find((redline) => redline.id === id)?.title,
    rule: (id) => rules.find((rule) => rule.id === id)?.ask,
    template: (id) => templates.find((one) => one.id === id)?.data.title,
    figure: (id) => charts.find((chart) => chart.id === id)?.title,
    answer: (id) => {
      const title = answers.find((answer) => answer.id === id)?.title;
      return title !== undefined && bank ? fillSlots(title, contactSlots(bank.data)) : title;
    },
  };
  return ({ by, id }) => {
    const title = titles[by](id) ?? id;
    return { by, id, href: hrefs[by](id), label: by === 'redline' ? `${id}　${title}` : title };
  };
}

/** Each citer once, whatever articles it names. */
export function citersOnce(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (one, index) => citations.findIndex((other) => other.by === one.by && other.id === one.id) === index,
  );
}
