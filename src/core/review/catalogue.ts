import Slugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CaseFrontmatter } from '../course/case.ts';
import type { Quiz } from '../quiz/item.ts';
import type { Rubric } from '../scoring/rubric.ts';
import type { Gate } from '../scoring/verdict.ts';
import type { Catalogue, TermMet } from './cards.ts';

export interface CatalogueSource {
  readonly quizzes: readonly Quiz[];
  readonly rubric: Rubric;
  readonly cases: readonly { readonly id: string; readonly data: CaseFrontmatter }[];
  /** Bodies without front matter. */
  readonly lessons: readonly { readonly id: string; readonly body: string }[];
  /** Ids of the glossary. */
  readonly terms: readonly string[];
}

/** At build time: what of the course can become a card. */
export function catalogueOf({ quizzes, rubric, cases, lessons, terms }: CatalogueSource): Catalogue {
  return {
    items: quizzes.flatMap(({ lesson, items }) => items.map(({ id }) => `${lesson}:${id}`)),
    criteria: rubric.protocols
      .filter(({ gate }) => gate > 0)
      .flatMap(({ gate, criteria }) => criteria.map(({ key }) => `${String(gate)}:${key}`)),
    questions: Object.fromEntries(
      cases.flatMap(({ id, data }) =>
        data.questions.flatMap((question) =>
          question.kind === 'reply' ? [[`${id}:${question.id}`, question.gate as Gate] as const] : [],
        ),
      ),
    ),
    terms: Object.fromEntries(
      lessons.map(({ id, body }) => [id, termsIn(body).filter(({ term }) => terms.includes(term))]),
    ),
  };
}

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** The terms of an MDX body, each once, with the anchor of its `##` section, as Astro gives it. */
export function termsIn(body: string): TermMet[] {
  const slugger = new Slugger();
  const met = new Map<string, TermMet>();
  let section: string | null = null;
  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      // Every heading goes through the slugger: repeats are numbered over the whole file.
      const slug = slugger.slug(toString(node));
      if (node.depth === 2) section = slug;
    }
    const id = node.name === 'Term' ? node.attributes?.find(({ name }) => name === 'id')?.value : undefined;
    if (typeof id === 'string' && !met.has(id)) met.set(id, { term: id, section });
    node.children?.forEach(visit);
  };
  visit(parser.parse(body) as Node);
  return [...met.values()];
}
