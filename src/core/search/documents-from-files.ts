import type { z } from 'zod';
import { fillBankTags } from '../course/bank-field.ts';
import { bankWords } from '../course/bank-words.ts';
import { bankSchema } from '../course/bank.ts';
import { caseSchema } from '../course/case.ts';
import { courseSchema } from '../course/course.ts';
import type { Diagnostic } from '../course/diagnostic.ts';
import { splitFrontmatter } from '../course/frontmatter.ts';
import { lessonSchema } from '../course/lesson.ts';
import { mdxTags } from '../course/mdx-tags.ts';
import { rulesSchema } from '../course/rules.ts';
import { sourceSchema } from '../course/source.ts';
import { templateSchema } from '../course/template.ts';
import { glossarySchema } from '../course/term.ts';
import { parseYaml } from '../course/yaml-file.ts';
import { scenarioSchema } from '../roleplay/scenario.ts';
import { documentsOf, type DocumentWords, type MdxEntry } from './documents.ts';
import { ruleDocuments } from './rule-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { templateDocuments } from './template-documents.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

export type FromFiles = { ok: true; documents: SearchDocument[] } | { ok: false; diagnostics: Diagnostic[] };

const fault = (
  file: string,
  line: number,
  code: Diagnostic['code'],
  params: Diagnostic['params'] = {},
): Diagnostic => ({
  file,
  line,
  key: '',
  code,
  params,
  severity: 'error',
});

function yaml<S extends z.ZodType>(file: File, schema: S, faults: Diagnostic[], firstLine = 1): z.output<S> | null {
  const parsed = parseYaml(file.text, schema, { file: file.path, firstLine });
  if (parsed.ok) return parsed.data;
  faults.push(...parsed.diagnostics);
  return null;
}

function mdx<S extends z.ZodType>(file: File, schema: S, faults: Diagnostic[]): MdxEntry<z.output<S>>[] {
  const split = splitFrontmatter(file.text);
  if (!split.ok) {
    faults.push(fault(file.path, split.line, split.code));
    return [];
  }
  const data = yaml({ path: file.path, text: split.yaml }, schema, faults, split.yamlLine);
  const tags = mdxTags(split.body);
  if (!tags.ok) faults.push(fault(file.path, split.bodyLine + tags.line - 1, 'mdx-syntax', { reason: tags.reason }));
  if (data === null || !tags.ok) return [];
  return [{ id: file.path.replace(/^.*\/|\.mdx$/g, ''), data, body: split.body }];
}

/**
 * The documents of a content folder as read by `readContentFolder`: the one way for page, task and tests, so that all find
 * the same. A missing glossary gives no terms; a missing plan or a file that does not parse gives diagnostics.
 * @param pages documents of the site that no content file holds, put last
 */
export function documentsFromFiles(
  files: readonly File[],
  words: DocumentWords,
  pages: readonly SearchDocument[] = [],
): FromFiles {
  const faults: Diagnostic[] = [];
  const single = <S extends z.ZodType>(path: string, schema: S): z.output<S> | null => {
    const file = files.find((candidate) => candidate.path === path);
    return file === undefined ? null : yaml(file, schema, faults);
  };
  const folder = (name: string): File[] => files.filter(({ path }) => path.startsWith(`${name}/`));
  const all = <S extends z.ZodType>(name: string, schema: S): z.output<S>[] =>
    folder(name).flatMap((file) => yaml(file, schema, faults) ?? []);

  const course = single('course.yaml', courseSchema);
  const content = {
    glossary: single('glossary.yaml', glossarySchema) ?? { terms: [] },
    lessons: folder('lessons').flatMap((file) => mdx(file, lessonSchema, faults)),
    cases: folder('cases').flatMap((file) => mdx(file, caseSchema, faults)),
    sources: all('sources', sourceSchema),
    scenarios: all('scenarios', scenarioSchema),
  };
  const bank = single('bank.yaml', bankSchema);
  const templates = folder('templates')
    .flatMap((file) => mdx(file, templateSchema, faults))
    .map((sheet) => (bank === null ? sheet : { ...sheet, body: fillBankTags(sheet.body, bankWords(bank)) }));
  const rules = single('rules.yaml', rulesSchema);
  if (course === null && faults.length === 0) faults.push(fault('course.yaml', 1, 'file-missing'));
  if (course === null || faults.length > 0) return { ok: false, diagnostics: faults };
  const limits = rules === null ? [] : ruleDocuments(rules, words);
  return {
    ok: true,
    documents: [
      ...documentsOf({ course, ...content }, words),
      ...limits,
      ...templateDocuments(templates, words),
      ...pages,
    ],
  };
}
