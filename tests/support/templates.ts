import { parse } from 'yaml';
import { bankSchema, type Bank } from '../../src/core/course/bank.ts';
import { fillBankSlots, fillBankTags } from '../../src/core/course/bank-field.ts';
import { splitFrontmatter } from '../../src/core/course/frontmatter.ts';
import type { RawFile } from '../../src/core/course/diagnose.ts';
import { templateSchema, withExamples, type Template } from '../../src/core/course/template.ts';
import { mdxSections } from '../../src/core/search/mdx-text.ts';
import { bankWords } from '../../src/core/course/bank-words.ts';
import { documentWords } from '../../src/text/search.ts';

export interface Sheet {
  readonly id: string;
  readonly data: Template;
  /** The bank's own words filled in, tags left. */
  readonly body: string;
  /** Lines as they are read, without headings. */
  readonly lines: readonly string[];
  /** What is said to a customer word for word. */
  readonly said: readonly string[];
  /** Messages as they would arrive. */
  readonly sent: readonly { readonly id: string; readonly text: string }[];
}

const bankOf = (files: readonly RawFile[]): Bank =>
  bankSchema.parse(parse(files.find(({ path }) => path === 'bank.yaml')?.text ?? ''));

/** The sheets to print as they read with the bank of these files. */
export function sheetsOf(files: readonly RawFile[]): Sheet[] {
  const words = bankWords(bankOf(files));
  return files
    .filter(({ path }) => path.startsWith('templates/'))
    .map(({ path, text }) => {
      const split = splitFrontmatter(text);
      if (!split.ok) throw new Error(path);
      const data = templateSchema.parse(parse(split.yaml));
      const body = fillBankTags(split.body, words);
      return {
        id: path.replace(/^.*\/|\.mdx$/g, ''),
        data,
        body,
        lines: mdxSections(body, documentWords).flatMap(({ text: lines }) => lines.split('\n').filter(Boolean)),
        said: [...body.matchAll(/<Say>([\s\S]*?)<\/Say>/g)].map((match) => match[1] ?? ''),
        sent: (data.messages?.items ?? []).map(({ id, text: written }) => ({
          id,
          text: withExamples(fillBankSlots(written, words), data.messages?.examples ?? {}),
        })),
      };
    });
}
