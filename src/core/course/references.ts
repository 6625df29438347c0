import type { Checked, CheckedContent } from './checked-content.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { mdxTags, type MdxCode, type MdxTag } from './mdx-tags.ts';
import { lessonsInOrder } from './outline.ts';
import { denseSlides, minutesHold, slideFaults } from './slide-faults.ts';
import { parseReference } from './source-reference.ts';

/** Tags an author may write, with the attributes each must carry. */
export const AUTHOR_TAGS: Readonly<Record<string, readonly string[]>> = {
  Cite: ['id'],
  Term: ['id'],
  Side: [],
  Dialogue: [],
  Turn: [],
  Mark: [],
  RedLine: ['id', 'notSay', 'say', 'source'],
  Case: ['id'],
  Practice: ['gate'],
  Caution: [],
  Check: ['item'],
  Template: ['id'],
  Figure: ['id'],
  /** And `title`, unless `item` names a question of a quiz. */
  Slide: [],
  Note: [],
  Step: [],
};

interface Pointer {
  readonly file: string;
  readonly line: number;
  readonly key: string;
}

/**
 * Ids that lead nowhere, sources that may not be cited, tags that do not exist.
 * A source counts as lapsed when it ceased to apply on or before the course's `asOf`; between `asOf` and today it is a warning.
 */
export function referenceFaults(content: CheckedContent, today: string): Diagnostic[] {
  const asOf = content.course?.data.asOf ?? today;
  const cites = citationChecker(content, asOf, today);
  return [
    ...content.sources.flatMap(idIsFileName),
    ...content.scenarios.flatMap(idIsFileName),
    ...content.lessons.flatMap((lesson) => [
      ...bodyFaults(lesson, content, cites),
      ...denseSlides(lesson, content),
      ...practiceFaults(lesson, content),
    ]),
    ...content.cases.flatMap((one) => bodyFaults(one, content, cites)),
    ...scenarioFaults(content),
    ...glossaryFaults(content, cites),
    ...rubricFaults(content, cites),
    ...quizSourceFaults(content, cites),
    ...signoffFaults(content),
  ];
}

const error = (at: Pointer, code: DiagnosticCode, params: Record<string, string | number>): Diagnostic => ({
  ...at,
  code,
  params,
  severity: 'error',
});

function idIsFileName(file: Checked<{ id: string }>): Diagnostic[] {
  if (file.data.id === file.name) return [];
  return [
    error({ file: file.file, line: file.lineOf(['id']), key: 'id' }, 'id-is-not-file-name', {
      id: file.data.id,
      name: file.name,
    }),
  ];
}

/** Whether a source may be cited here. `marked`: the place says itself that it is not verified. */
export type CitationChecker = (at: Pointer, id: string, article: string | null, marked: boolean) => Diagnostic[];

export function citationChecker(content: CheckedContent, asOf: string, today: string): CitationChecker {
  const byId = new Map(content.sources.map((source) => [source.data.id, source.data]));
  return (at, id, article, marked) => {
    const source = byId.get(id);
    if (source === undefined) return [error(at, 'dangling-source', { id })];
    const faults: Diagnostic[] = [];
    const cited = source.articles.find((candidate) => candidate.id === article);
    if (article !== null && cited === undefined) {
      faults.push(
        error(at, 'dangling-article', { id, article, known: source.articles.map((one) => one.id).join('、') }),
      );
    }
    if (source.to !== null && source.to <= asOf) faults.push(error(at, 'source-lapsed', { id, to: source.to, asOf }));
    else if (source.to !== null && source.to <= today) {
      faults.push({ ...error(at, 'source-lapsed-since', { id, to: source.to, asOf }), severity: 'warning' });
    }
    if ((cited?.checked ?? source.checked) === 'memory' && !marked)
      faults.push(error(at, 'source-from-memory', { id }));
    return faults;
  };
}

function bodyFaults(file: Checked<unknown>, content: CheckedContent, cites: CitationChecker): Diagnostic[] {
  const parsed = mdxTags(file.body);
  if (!parsed.ok) {
    return [
      error({ file: file.file, line: file.bodyLine + parsed.line - 1, key: '' }, 'mdx-syntax', {
        reason: parsed.reason,
      }),
    ];
  }
  return [...codeFaults(parsed.code, file), ...parsed.tags.flatMap((tag) => tagFaults(tag, file, content, cites))];
}

/** Code in a body would fail late and in the words of a program. */
export const codeFaults = (code: readonly MdxCode[], { file, bodyLine }: Checked<unknown>): Diagnostic[] =>
  code.map(({ written, line }) =>
    error({ file, line: bodyLine + line - 1, key: '' }, 'mdx-code', { written: written.slice(0, 40) }),
  );

function tagFaults(tag: MdxTag, file: Checked<unknown>, content: CheckedContent, cites: CitationChecker): Diagnostic[] {
  const at = { file: file.file, line: file.bodyLine + tag.line - 1, key: `<${tag.name}>` };
  const required = Object.hasOwn(AUTHOR_TAGS, tag.name) ? AUTHOR_TAGS[tag.name] : undefined;
  if (required === undefined) {
    // Lower-case names are plain HTML, which Markdown allows.
    return /^[A-Z]/.test(tag.name)
      ? [error(at, 'unknown-tag', { name: tag.name, known: Object.keys(AUTHOR_TAGS).join('、') })]
      : [];
  }
  const missing = required.filter((name) => tag.attributes[name] === undefined);
  if (missing.length > 0) return missing.map((name) => error(at, 'missing-attribute', { name }));
  const { id = '', article, source = '' } = tag.attributes;
  const unverified = 'unverified' in tag.attributes;
  switch (tag.name) {
    case 'Cite':
      return cites(at, id, article ?? null, unverified);
    case 'RedLine':
      return cites(at, source, article ?? null, unverified);
    case 'Slide': {
      const cited = source === '' ? [] : cites({ ...at, key: '<Slide source>' }, source, article ?? null, false);
      return [...slideFaults(tag, at, content), ...cited];
    }
    case 'Note': {
      const { minutes } = tag.attributes;
      return minutesHold(minutes)
        ? []
        : [error({ ...at, key: '<Note minutes>' }, 'invalid-minutes', { minutes: minutes ?? '' })];
    }
    case 'Term':
      return content.glossary?.data.terms.some((term) => term.id === id) ? [] : [error(at, 'dangling-term', { id })];
    case 'Check':
      return checkFaults(at, tag.attributes['item'] ?? '', content);
    case 'Template':
      return content.templates.some(({ name }) => name === id) ? [] : [error(at, 'dangling-template', { id })];
    case 'Figure':
      return content.charts.some(({ name }) => name === id)
        ? []
        : [error(at, 'dangling-figure', { id, known: content.charts.map(({ name }) => name).join('、') })];
    case 'Case':
      return content.cases.some(({ name }) => name === id) ? [] : [error(at, 'dangling-case', { id })];
    default:
      return [];
  }
}

function checkFaults(at: Pointer, item: string, { quizzes }: CheckedContent): Diagnostic[] {
  const known = quizzes.some(({ data }) => data.items.some(({ id }) => id === item));
  return known ? [] : [error(at, 'dangling-item', { id: item })];
}

function practiceFaults(lesson: CheckedContent['lessons'][number], content: CheckedContent): Diagnostic[] {
  const wanted = lesson.data.practice?.scenario;
  if (wanted === undefined || content.scenarios.some(({ data }) => data.id === wanted)) return [];
  return [
    error(
      { file: lesson.file, line: lesson.lineOf(['practice', 'scenario']), key: 'practice.scenario' },
      'dangling-scenario',
      { id: wanted },
    ),
  ];
}

function scenarioFaults(content: CheckedContent): Diagnostic[] {
  const planned = new Set(
    content.course === null
      ? []
      : lessonsInOrder(content.course.data).flatMap((lesson) => lesson.cases.map(({ id }) => id)),
  );
  return content.scenarios.flatMap(({ file, data, lineOf }) =>
    planned.has(data.case)
      ? []
      : [error({ file, line: lineOf(['case']), key: 'case' }, 'dangling-case', { id: data.case })],
  );
}

function glossaryFaults({ glossary }: CheckedContent, cites: CitationChecker): Diagnostic[] {
  if (glossary === null) return [];
  const seen = new Map<string, number>();
  return glossary.data.terms.flatMap((term, index) => {
    const line = glossary.lineOf(['terms', index, 'id']);
    const first = seen.get(term.id);
    seen.set(term.id, first ?? line);
    const twice =
      first === undefined
        ? []
        : [error({ file: glossary.file, line, key: `terms.${index}.id` }, 'duplicate-id', { id: term.id, first })];
    return [
      ...twice,
      ...term.sources.flatMap((reference, n) => {
        const { id, article } = parseReference(reference);
        return cites(
          { file: glossary.file, line: glossary.lineOf(['terms', index, 'sources', n]), key: `terms.${index}.sources` },
          id,
          article,
          false,
        );
      }),
    ];
  });
}

function rubricFaults({ rubric }: CheckedContent, cites: CitationChecker): Diagnostic[] {
  if (rubric === null) return [];
  return rubric.data.redlines.flatMap((redline, index) =>
    redline.law.flatMap((reference) => {
      const { id, article } = parseReference(reference);
      return cites(
        { file: rubric.file, line: rubric.lineOf(['redlines', index, 'law']), key: `redlines.${index}.law` },
        id,
        article,
        false,
      );
    }),
  );
}

function quizSourceFaults({ quizzes }: CheckedContent, cites: CitationChecker): Diagnostic[] {
  return quizzes.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap((item, i) => {
      const lists = [
        { path: ['items', i, 'sources'], sources: item.sources },
        ...('options' in item ? item.options : []).map(({ sources }, o) => ({
          path: ['items', i, 'options', o, 'sources'],
          sources,
        })),
      ];
      return lists.flatMap(({ path, sources }) =>
        sources.flatMap((reference, n) => {
          const { id, article } = parseReference(reference);
          return cites({ file, line: lineOf([...path, n]), key: path.join('.') }, id, article, false);
        }),
      );
    }),
  );
}

function signoffFaults({ signoff, lessons }: CheckedContent): Diagnostic[] {
  if (signoff === null) return [];
  return signoff.data.lessons.flatMap(({ lesson }, index) =>
    lessons.some(({ name }) => name === lesson)
      ? []
      : [
          error(
            { file: signoff.file, line: signoff.lineOf(['lessons', index, 'lesson']), key: `lessons.${index}.lesson` },
            'dangling-lesson',
            { id: lesson },
          ),
        ],
  );
}
