import { foldForm } from '../quiz/fold-form.ts';
import type { Item, ItemOf, Quiz } from '../quiz/item.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { lessonsInOrder } from './outline.ts';

/** A mistake inside an item: `path` from the item on. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code: DiagnosticCode;
  readonly params: Diagnostic['params'];
}

/** Mistakes in quizzes that a schema cannot see: ids, answers that cannot be right, words that are not in the utterance. */
export function quizFaults(content: CheckedContent): Diagnostic[] {
  return [
    ...content.quizzes.flatMap((quiz) => lessonFaults(quiz, content)),
    ...duplicateItems(content.quizzes),
    ...content.quizzes.flatMap((quiz) =>
      quiz.data.items.flatMap((item, i) =>
        itemFaults(item).map(({ path, code, params }) => at(quiz, ['items', i, ...path], code, params)),
      ),
    ),
  ];
}

const at = (
  { file, lineOf }: Checked<Quiz>,
  path: readonly PropertyKey[],
  code: DiagnosticCode,
  params: Diagnostic['params'],
): Diagnostic => ({ file, line: lineOf(path), key: path.map(String).join('.'), code, params, severity: 'error' });

/** A quiz is named after its lesson, which must be planned; the lesson itself may not be written yet. */
function lessonFaults(quiz: Checked<Quiz>, { course }: CheckedContent): Diagnostic[] {
  const { lesson } = quiz.data;
  if (lesson !== quiz.name) return [at(quiz, ['lesson'], 'id-is-not-file-name', { id: lesson, name: quiz.name })];
  const planned = course === null || lessonsInOrder(course.data).some(({ id }) => id === lesson);
  return planned ? [] : [at(quiz, ['lesson'], 'not-in-plan', { id: lesson })];
}

/** Inline checks and records name an item without its quiz, so ids are unique over all. */
function duplicateItems(quizzes: readonly Checked<Quiz>[]): Diagnostic[] {
  const seen = new Map<string, { file: string; first: number }>();
  return quizzes.flatMap((quiz) =>
    quiz.data.items.flatMap(({ id }, i) => {
      const path = ['items', i, 'id'];
      const before = seen.get(id);
      if (before !== undefined) return [at(quiz, path, 'duplicate-item', { id, ...before })];
      seen.set(id, { file: quiz.file, first: quiz.lineOf(path) });
      return [];
    }),
  );
}

function itemFaults(item: Item): Fault[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [
        ...optionFaults(item),
        ...twice(item.options, 'options', 'id'),
        ...twice(item.options, 'options', 'text'),
      ];
    case 'true-false':
      return [];
    case 'ordering':
      return twiceIn(item.steps, (i) => ['steps', i]);
    case 'matching':
      return [...twice(item.pairs, 'pairs', 'left'), ...twice(item.pairs, 'pairs', 'right')];
    case 'numeric':
      return toleranceFaults(item);
    case 'short':
      return formFaults(item);
    case 'utterance':
      return utteranceFaults(item);
  }
}

function optionFaults({ kind, options }: ItemOf<'single'> | ItemOf<'multiple'>): Fault[] {
  const right = options.filter(({ correct }) => correct).length;
  const wrong = options.length - right;
  if (kind === 'single') {
    return right === 1 ? [] : [{ path: ['options'], code: 'not-one-right-option', params: { right } }];
  }
  return right > 0 && wrong > 0
    ? []
    : [{ path: ['options'], code: 'not-right-and-wrong-options', params: { right, wrong } }];
}

function twice<K extends string>(list: readonly Readonly<Record<K, string>>[], name: string, key: K): Fault[] {
  return twiceIn(
    list.map((one) => one[key]),
    (i) => [name, i, key],
  );
}

/** Texts that a trainee cannot tell apart: compared folded. */
function twiceIn(values: readonly string[], pathOf: (index: number) => readonly PropertyKey[]): Fault[] {
  const folded = values.map((value) => foldForm(value) || value);
  return values.flatMap((value, i): Fault[] =>
    folded.indexOf(folded[i] ?? '') < i ? [{ path: pathOf(i), code: 'duplicate-in-item', params: { value } }] : [],
  );
}

/** A tolerance as large as the answer would take nearly anything; where the answer is 0, any tolerance may be meant. */
function toleranceFaults({ answer, tolerance }: ItemOf<'numeric'>): Fault[] {
  return answer !== 0 && tolerance >= Math.abs(answer)
    ? [{ path: ['tolerance'], code: 'tolerance-too-wide', params: { answer, tolerance } }]
    : [];
}

function formFaults({ accept, near }: ItemOf<'short'>): Fault[] {
  const forms = [...accept, ...near.map(({ form }) => form)];
  const pathOf = (i: number) => (i < accept.length ? ['accept', i] : ['near', i - accept.length, 'form']);
  const empty = forms.flatMap((form, i): Fault[] =>
    foldForm(form) === '' ? [{ path: pathOf(i), code: 'form-of-marks-only', params: { form } }] : [],
  );
  return empty.length > 0 ? empty : twiceIn(forms, pathOf);
}

function utteranceFaults({ utterance, lawful, redline, words }: ItemOf<'utterance'>): Fault[] {
  if (lawful) {
    return redline === null && words === null ? [] : [{ path: ['lawful'], code: 'lawful-but-marked', params: {} }];
  }
  if (redline === null || words === null) return [{ path: ['lawful'], code: 'unlawful-unmarked', params: {} }];
  const first = utterance.indexOf(words);
  if (first < 0) return [{ path: ['words'], code: 'words-not-in-utterance', params: { words } }];
  return utterance.includes(words, first + 1)
    ? [{ path: ['words'], code: 'words-stand-twice', params: { words } }]
    : [];
}
