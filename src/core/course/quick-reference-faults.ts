import type { Bank } from './bank.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import { contactTreeFaults } from './contact-tree-faults.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { lessonsInOrder } from './outline.ts';
import { citationChecker } from './references.ts';
import { parseReference } from './source-reference.ts';
import type { Checked as Level } from './source.ts';

/** Hours and calls a day no bank may be looser than: GB/T 45251-2025 and the association's guideline of 2026, as reported. */
export const LOOSEST = { from: '08:00', to: '22:00', maxCallsPerDay: 3 } as const;

/** From the best checked to the worst. */
const LEVELS: readonly Level[] = ['first-hand', 'quoted', 'reported', 'memory'];

type Path = readonly PropertyKey[];

const fault = (
  { file, lineOf }: Checked<unknown>,
  path: Path,
  code: DiagnosticCode,
  params: Diagnostic['params'],
): Diagnostic => ({ file, line: lineOf(path), key: path.map(String).join('.'), code, params, severity: 'error' });

/** Mistakes in the quick reference, the decision tree, the list of pending claims and the bank's limits that a schema cannot see. */
export function quickReferenceFaults(content: CheckedContent, today: string): Diagnostic[] {
  const { rules, contactTree, pending } = content;
  const cited = citedFaults(content, today);
  return [
    ...(rules === null ? [] : doubles(rules, rulePaths(rules.data))),
    ...(rules === null
      ? []
      : rules.data.sections.flatMap(({ rules: list }, s) =>
          list.flatMap((rule, r) => cited(rules, ['sections', s, 'rules', r], rule)),
        )),
    ...(contactTree === null ? [] : contactTreeFaults(contactTree)),
    ...(contactTree === null
      ? []
      : contactTree.data.answers.flatMap((answer, i) => cited(contactTree, ['answers', i], answer))),
    ...(pending === null ? [] : pendingFaults(pending, content, cited)),
  ];
}

/** A bank may be stricter than the limits, never looser. */
export function bankFaults(bank: Checked<Bank>): Diagnostic[] {
  const { from, to, maxCallsPerDay } = bank.data.contact;
  const looser = {
    from: from < LOOSEST.from,
    to: to > LOOSEST.to,
    maxCallsPerDay: maxCallsPerDay > LOOSEST.maxCallsPerDay,
  };
  return (['from', 'to', 'maxCallsPerDay'] as const)
    .filter((key) => looser[key])
    .map((key) =>
      fault(bank, ['contact', key], 'bank-looser', { value: bank.data.contact[key], loosest: LOOSEST[key] }),
    );
}

interface Cites {
  readonly sources: readonly string[];
  /** Left out where the thing itself is not checked yet: then sources from memory may be named. */
  readonly checked?: Level;
}

type CitedFaults = (file: Checked<unknown>, path: Path, cites: Cites) => Diagnostic[];

/** Checks the sources of a statement, and that its level of checking is one of them reaches. */
export function citedFaults(content: CheckedContent, today: string): CitedFaults {
  const check = citationChecker(content, content.course?.data.asOf ?? today, today);
  const levelOf = (reference: string): number => {
    const { id, article } = parseReference(reference);
    const source = content.sources.find(({ data }) => data.id === id)?.data;
    const cited = source?.articles.find((one) => one.id === article);
    return LEVELS.indexOf(cited?.checked ?? source?.checked ?? 'memory');
  };
  return (file, path, { sources, checked }) => {
    const dangling = sources.flatMap((reference, n) => {
      const { id, article } = parseReference(reference);
      const at = [...path, 'sources', n];
      const pointer = { file: file.file, line: file.lineOf(at), key: at.map(String).join('.') };
      return check(pointer, id, article, checked === undefined);
    });
    if (checked === undefined || dangling.length > 0) return dangling;
    const best = LEVELS[Math.min(...sources.map(levelOf))] ?? 'memory';
    return LEVELS.indexOf(checked) < LEVELS.indexOf(best)
      ? [fault(file, [...path, 'checked'], 'checked-too-high', { stated: checked, best })]
      : [];
  };
}

const rulePaths = ({ sections }: NonNullable<CheckedContent['rules']>['data']): { id: string; path: Path }[] =>
  sections.flatMap(({ id, rules }, s) => [
    { id, path: ['sections', s, 'id'] },
    ...rules.map((rule, r) => ({ id: rule.id, path: ['sections', s, 'rules', r, 'id'] })),
  ]);

function doubles(file: Checked<unknown>, all: readonly { id: string; path: Path }[]): Diagnostic[] {
  return all.flatMap(({ id, path }, i) => {
    const first = all.findIndex((other) => other.id === id);
    return first === i ? [] : [fault(file, path, 'duplicate-id', { id, first: file.lineOf(all[first]?.path ?? path) })];
  });
}

function pendingFaults(
  pending: NonNullable<CheckedContent['pending']>,
  { course }: CheckedContent,
  cited: CitedFaults,
): Diagnostic[] {
  const lessons = new Set(course === null ? [] : lessonsInOrder(course.data).map(({ id }) => id));
  const { claims } = pending.data;
  return [
    ...doubles(
      pending,
      claims.map(({ id }, i) => ({ id, path: ['claims', i, 'id'] })),
    ),
    ...claims.flatMap(({ where, sources }, i) => [
      ...where.flatMap((id, w) =>
        lessons.has(id) ? [] : [fault(pending, ['claims', i, 'where', w], 'dangling-lesson', { id })],
      ),
      ...cited(pending, ['claims', i], { sources }),
    ]),
  ];
}
