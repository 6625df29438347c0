import type { Bank } from './bank.ts';
import { BANK_FIELDS, bankFieldSchema, fillBankSlots } from './bank-field.ts';
import { bankWords } from './bank-words.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import { slotsIn } from './contact-tree.ts';
import { errorAt, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
import { mdxTags, type MdxTag } from './mdx-tags.ts';
import { citedFaults } from './quick-reference-faults.ts';
import { codeFaults } from './references.ts';
import { characters, placeholdersIn, TEMPLATE_TAGS, withExamples, type Template } from './template.ts';

type Sheet = Checked<Template>;
type Path = readonly PropertyKey[];

const inFront = ({ file, lineOf }: Sheet, path: Path, code: DiagnosticCode, params: Diagnostic['params']): Diagnostic =>
  errorAt(file, lineOf(path), path.map(String).join('.'), code, params);

/** Mistakes on the sheets to print that a schema cannot see: sources, tags, fields of the bank, messages too long. */
export function templateFaults(content: CheckedContent, bank: Bank, today: string): Diagnostic[] {
  const cited = citedFaults(content, today);
  return content.templates.flatMap((sheet) => [
    ...(['must', 'mustNot'] as const).flatMap((list) =>
      sheet.data[list].flatMap((note, i) => cited(sheet, [list, i], note)),
    ),
    ...messageFaults(sheet, bank),
    ...bodyFaults(sheet),
  ]);
}

function messageFaults(sheet: Sheet, bank: Bank): Diagnostic[] {
  const { messages } = sheet.data;
  if (messages === undefined) return [];
  const { items, examples, most } = messages;
  return items.flatMap(({ id, text }, i) => {
    const first = items.findIndex((other) => other.id === id);
    const at: Path = ['messages', 'items', i, 'text'];
    const length = characters(withExamples(fillBankSlots(text, bankWords(bank)), examples));
    return [
      ...(first === i
        ? []
        : [
            inFront(sheet, ['messages', 'items', i, 'id'], 'duplicate-id', {
              id,
              first: sheet.lineOf(['messages', 'items', first, 'id']),
            }),
          ]),
      ...slotsIn(text)
        .filter((field) => !bankFieldSchema.safeParse(field).success)
        .map((name) => inFront(sheet, at, 'unknown-slot', { name, known: BANK_FIELDS.join('、') })),
      ...placeholdersIn(text)
        .filter((name) => !Object.hasOwn(examples, name))
        .map((name) =>
          inFront(sheet, at, 'placeholder-without-example', { name, known: Object.keys(examples).join('、') }),
        ),
      ...(length > most ? [inFront(sheet, at, 'message-too-long', { characters: length, most })] : []),
    ];
  });
}

function bodyFaults(sheet: Sheet): Diagnostic[] {
  const { file, body, bodyLine } = sheet;
  const parsed = mdxTags(body);
  if (!parsed.ok) return [errorAt(file, bodyLine + parsed.line - 1, '', 'mdx-syntax', { reason: parsed.reason })];
  return [
    ...codeFaults(parsed.code, sheet),
    ...parsed.tags.flatMap((tag) => tagFaults(tag, file, bodyLine + tag.line - 1)),
  ];
}

/** A page of A4 has some forty lines. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, { may: RegExp; known: string }>>>> = {
  Field: { lines: { may: /^([1-9]|1\d|20)$/, known: '1–20' } },
  Blank: { size: { may: /^[sml]$/, known: 's、m、l' } },
};

function tagFaults({ name, attributes }: MdxTag, file: string, line: number): Diagnostic[] {
  const key = `<${name}>`;
  const required = Object.hasOwn(TEMPLATE_TAGS, name) ? TEMPLATE_TAGS[name] : undefined;
  if (required === undefined) {
    return /^[A-Z]/.test(name)
      ? [errorAt(file, line, key, 'unknown-tag', { name, known: Object.keys(TEMPLATE_TAGS).join('、') })]
      : [];
  }
  const missing = required.filter((attribute) => attributes[attribute] === undefined);
  if (missing.length > 0) return missing.map((one) => errorAt(file, line, key, 'missing-attribute', { name: one }));
  const odd = Object.entries(CHOICES[name] ?? {}).filter(
    ([attribute, { may }]) => attributes[attribute] !== undefined && !may.test(attributes[attribute]),
  );
  if (odd.length > 0) {
    return odd.map(([attribute, { known }]) =>
      errorAt(file, line, key, 'attribute-out-of-range', {
        name: attribute,
        value: attributes[attribute] ?? '',
        known,
      }),
    );
  }
  const field = attributes['field'] ?? '';
  if (name !== 'Bank' || bankFieldSchema.safeParse(field).success) return [];
  return [errorAt(file, line, key, 'unknown-bank-field', { field, known: BANK_FIELDS.join('、') })];
}
