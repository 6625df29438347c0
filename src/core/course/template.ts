import { z } from 'zod';
import { idSchema } from './course.ts';
import { checkedSchema } from './source.ts';
import { unfoldLines } from './unfold-lines.ts';

const prose = z.string().min(1).overwrite(unfoldLines);

/** What a sheet must or must not hold, with the article it rests on. */
const noteSchema = z.strictObject({
  says: prose,
  sources: z.array(z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/)).min(1),
  /** How far the sentence that matters was checked; never better than the best checked of its sources. */
  checked: checkedSchema.exclude(['memory']),
  /** This course asks for more than the text of the law. */
  strict: z.boolean().default(false),
});

/** A message to send: it stands by itself, whatever was sent before. */
const messageSchema = z.strictObject({
  id: idSchema,
  /** Days past due, as a collector says them. */
  days: z.string().min(1),
  situation: z.string().min(1),
  /** On one line, its spaces meant: `{field}` of the bank, and 〔…〕 for what the sender fills in. */
  text: z.string().min(1),
  /** When it may be sent. */
  note: prose.optional(),
});

/** Front matter of `content/templates/<id>.mdx`, a sheet to print and fill in; the body is the sheet. */
export const templateSchema = z.strictObject({
  title: z.string().min(1),
  /** Place in the list. */
  order: z.number().int().positive(),
  for: prose,
  when: prose,
  by: prose,
  /** Pages of A4 it takes without its legal notes. */
  pages: z.number().int().min(1).max(9),
  /** Who reads it: a customer's copy leaves the bank. */
  reader: z.enum(['customer', 'staff']),
  /** Its terms have no public origin and are this course's own. */
  ownDefinition: z.boolean().default(false),
  messages: z
    .strictObject({
      /** Characters at most, signature included, with the examples filled in. */
      most: z.number().int().positive(),
      /** What stands in 〔…〕, with an example to count by. */
      examples: z.record(z.string().min(1), z.string().min(1)),
      items: z.array(messageSchema).min(1),
    })
    .optional(),
  must: z.array(noteSchema).min(1),
  mustNot: z.array(noteSchema).min(1),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateNote = z.infer<typeof noteSchema>;
export type TemplateMessage = z.infer<typeof messageSchema>;

/** Tags an author may write on a sheet, with the attributes each must carry. */
export const TEMPLATE_TAGS: Readonly<Record<string, readonly string[]>> = {
  Bank: ['field'],
  Blank: ['label'],
  Fields: [],
  Field: ['label'],
  Tick: [],
  Say: [],
  NextPage: [],
};

/** References of all its legal notes. */
export const noteSources = ({ must, mustNot }: Pick<Template, 'must' | 'mustNot'>): string[] =>
  [...must, ...mustNot].flatMap(({ sources }) => sources);

/** A text cut at its 〔…〕. */
export const placeholderParts = (text: string): { readonly text: string; readonly isPlaceholder: boolean }[] =>
  text
    .split(/(〔[^〕]*〕)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isPlaceholder: part.startsWith('〔') }));

/** Names in 〔…〕, in order, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set(
    placeholderParts(text)
      .filter(({ isPlaceholder }) => isPlaceholder)
      .map((part) => part.text.slice(1, -1)),
  ),
];

/** A message as it would arrive: the examples in place of 〔…〕; a name without an example stays. */
export function withExamples(text: string, examples: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(examples));
  return placeholderParts(text)
    .map((part) => (part.isPlaceholder ? (known.get(part.text.slice(1, -1)) ?? part.text) : part.text))
    .join('');
}

/** Characters as a person counts them: spaces and punctuation too, a surrogate pair once. */
export const characters = (text: string): number => [...text].length;
