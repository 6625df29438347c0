import { routes } from '../course/routes.ts';
import type { Template } from '../course/template.ts';
import type { DocumentWords, MdxEntry } from './documents.ts';
import { mdxSections } from './mdx-text.ts';
import type { SearchDocument } from './search-document.ts';

/** One document a sheet to print: what it is for, its situations and headings; legal notes are found in the quick reference. */
export function templateDocuments(templates: readonly MdxEntry<Template>[], words: DocumentWords): SearchDocument[] {
  return templates.map(({ id, data, body }) => ({
    url: routes.template(id),
    title: data.title,
    kind: 'page' as const,
    text: [
      data.for,
      data.when,
      ...(data.messages?.items ?? []).map(({ days, situation }) => `${days}：${situation}`),
      ...mdxSections(body, words).flatMap(({ heading, text }) => [heading ?? '', text]),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  }));
}
