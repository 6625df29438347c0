import type { CaseFrontmatter } from '../course/case.ts';
import type { Course, PlannedCase, PlannedLesson } from '../course/course.ts';
import type { LessonFrontmatter } from '../course/lesson.ts';
import { lessonsInOrder, plannedCase } from '../course/outline.ts';
import { routes } from '../course/routes.ts';
import type { Checked, Source } from '../course/source.ts';
import type { Glossary, Term } from '../course/term.ts';
import type { Scenario } from '../roleplay/scenario.ts';
import type { SpokenWords } from './mdx-spoken.ts';
import { mdxSections } from './mdx-text.ts';
import type { SearchDocument } from './search-document.ts';

/** An MDX file of the course: front matter already checked, body without it. */
export interface MdxEntry<Data> {
  id: string;
  data: Data;
  body: string;
}

export interface SearchContent {
  course: Course;
  lessons: MdxEntry<LessonFrontmatter>[];
  cases: MdxEntry<CaseFrontmatter>[];
  glossary: Glossary;
  sources: Source[];
  scenarios: Scenario[];
}

/** Labels set before texts that would mislead when read alone: unlawful wording, unverified or lapsed law. */
export type DocumentWords = SpokenWords & { reported: string; memory: string; lapsed: string };

const lines = (parts: (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n');

/** The page itself (title, lead, goals, outline, takeaways, text before the first heading), then one document a section. */
function lessonDocuments(
  plan: PlannedLesson,
  lesson: MdxEntry<LessonFrontmatter>,
  words: DocumentWords,
): SearchDocument[] {
  const { lead, goals, takeaways } = lesson.data;
  const url = routes.lesson(lesson.id);
  const page = { title: plan.title, kind: 'lesson' } as const;
  const [opening, ...sections] = mdxSections(lesson.body, words);
  const text = lines([lead, plan.technique, ...goals, ...plan.outline, opening?.text, ...takeaways]);
  return [
    { url, ...page, text },
    ...sections.map(({ heading = '', slug = '', text: body }) => ({
      url: `${url}#${slug}`,
      ...page,
      heading,
      text: body,
    })),
  ];
}

/** Story and questions. Samples and discussion stay out: they open only after one has written one's own answer. */
function caseDocument(
  plan: PlannedCase | null,
  entry: MdxEntry<CaseFrontmatter>,
  words: DocumentWords,
): SearchDocument {
  const { title, summary, questions } = entry.data;
  const story = mdxSections(entry.body, words).flatMap((section) => [section.heading, section.text]);
  const asked = questions.flatMap((question) =>
    question.kind === 'reply' ? [question.borrower, question.ask] : [question.ask],
  );
  return {
    url: routes.case(entry.id),
    title,
    kind: 'case',
    text: lines([summary, plan?.title, plan?.outline, ...story, ...asked]),
  };
}

function termDocument({ id, zh, en, definition, alsoWritten, synonyms }: Term): SearchDocument {
  return {
    url: routes.term(id),
    title: zh,
    kind: 'term',
    text: definition,
    aliases: [en, ...(alsoWritten ?? []), ...synonyms],
    ...(alsoWritten === undefined ? {} : { alsoWritten }),
  };
}

function standing(checked: Checked, words: DocumentWords): string {
  if (checked === 'reported') return words.reported;
  return checked === 'memory' ? words.memory : '';
}

/** `number` articles are also written the way people type them, 第68条. */
const articleNumber = (id: string): string => (/^\d+$/.test(id) ? `第${id}条\u3000` : '');

/** A standard is asked for with or without its year: GB/T 45251—2025, GB/T 45251. */
function sourceNumbers({ number }: Source): string[] {
  return number === null ? [] : [...new Set([number, number.replace(/[—–-]\d{4}$/, '')])];
}

/** `readAt` stays out: it is never shown. */
function sourceDocument(source: Source, asOf: string, words: DocumentWords): SearchDocument {
  const lapsed = source.to !== null && source.to <= asOf ? words.lapsed : '';
  const articles = source.articles.map(
    ({ id, title, says, checked }) =>
      `${articleNumber(id)}${title}\u3000${lapsed}${standing(checked ?? source.checked, words)}${says}`,
  );
  return {
    url: routes.source(source.id),
    title: source.title,
    kind: 'source',
    aliases: sourceNumbers(source),
    text: lines([lapsed + standing(source.checked, words) + source.says, ...articles, source.issuer, source.note]),
  };
}

/** What a trainee sees before the call. Lines, hints, coaching and locked facts stay out: they are found by playing. */
function scenarioDocument(scenario: Scenario): SearchDocument {
  const { id, title, summary, borrower, file, aim, authority } = scenario;
  const known = file.filter((fact) => fact.gate === undefined).map(({ label, value }) => `${label}\u3000${value}`);
  return {
    url: routes.practice(id),
    title,
    kind: 'scenario',
    text: lines([
      summary,
      `${borrower.name}\u3000${borrower.line}`,
      ...known,
      aim,
      ...authority.may,
      ...authority.needsApproval,
    ]),
  };
}

/**
 * Everything that can be found, in the order of the course. A lesson of the plan that is not written, and a file that is
 * not in the plan, give nothing.
 * @throws VFileMessage where the body of a lesson or case cannot be parsed
 */
export function documentsOf(content: SearchContent, words: DocumentWords): SearchDocument[] {
  const { course } = content;
  const lessons = new Map(content.lessons.map((lesson) => [lesson.id, lesson]));
  return [
    ...lessonsInOrder(course).flatMap((plan) => {
      const lesson = lessons.get(plan.id);
      return lesson === undefined ? [] : lessonDocuments(plan, lesson, words);
    }),
    ...content.cases.map((entry) => caseDocument(plannedCase(course, entry.id)?.case ?? null, entry, words)),
    ...content.glossary.terms.map(termDocument),
    ...content.sources.map((source) => sourceDocument(source, course.asOf, words)),
    ...content.scenarios.map(scenarioDocument),
  ];
}
