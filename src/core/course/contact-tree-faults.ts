import type { Checked } from './checked-content.ts';
import { CONTACT_SLOTS, slotsIn, type ContactTree } from './contact-tree.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

type Tree = Checked<ContactTree>;
type Path = readonly PropertyKey[];

const fault = ({ file, lineOf }: Tree, path: Path, code: DiagnosticCode, params: Diagnostic['params']): Diagnostic => ({
  file,
  line: lineOf(path),
  key: path.map(String).join('.'),
  code,
  params,
  severity: 'error',
});

/** A tree that does not end: steps that do not exist, circles, steps nobody reaches, ids used twice, unknown slots. */
export function contactTreeFaults(tree: Tree): Diagnostic[] {
  return [...doubles(tree), ...walk(tree), ...slotFaults(tree)];
}

function steps({ data }: Tree): { id: string; path: Path }[] {
  return [
    ...data.questions.map(({ id }, i) => ({ id, path: ['questions', i, 'id'] })),
    ...data.answers.map(({ id }, i) => ({ id, path: ['answers', i, 'id'] })),
  ];
}

function doubles(tree: Tree): Diagnostic[] {
  const all = steps(tree);
  return all.flatMap(({ id, path }, i) => {
    const first = all.findIndex((other) => other.id === id);
    const line = tree.lineOf(all[first]?.path ?? path);
    return first === i ? [] : [fault(tree, path, 'duplicate-id', { id, first: line })];
  });
}

/** Follows every option from the start, each question once; `open` holds the questions on the way to the present one. */
function walk(tree: Tree): Diagnostic[] {
  const { start, questions, answers } = tree.data;
  const indexOf = new Map(questions.map(({ id }, i) => [id, i]));
  const ends = new Set(answers.map(({ id }) => id));
  const reached = new Set<string>();
  const found: Diagnostic[] = [];
  const enter = (id: string, from: Path, open: readonly string[]): void => {
    if (open.includes(id)) {
      found.push(fault(tree, from, 'endless-path', { id, way: [...open.slice(open.indexOf(id)), id].join(' → ') }));
      return;
    }
    const index = indexOf.get(id);
    if (index === undefined && !ends.has(id)) found.push(fault(tree, from, 'dangling-step', { id }));
    if (reached.has(id)) return;
    reached.add(id);
    if (index === undefined) return;
    questions[index]?.options.forEach(({ to }, o) =>
      enter(to, ['questions', index, 'options', o, 'to'], [...open, id]),
    );
  };
  if (indexOf.has(start)) enter(start, ['start'], []);
  else return [fault(tree, ['start'], 'start-is-no-question', { id: start })];
  const lonely = steps(tree).filter(({ id }) => !reached.has(id));
  return [...found, ...lonely.map(({ id, path }) => fault(tree, path, 'unreachable-step', { id }))];
}

function slotFaults(tree: Tree): Diagnostic[] {
  const { questions, answers } = tree.data;
  const texts: { path: Path; text: string }[] = [
    ...questions.flatMap(({ ask, hint, options }, i) => [
      { path: ['questions', i, 'ask'], text: ask },
      { path: ['questions', i, 'hint'], text: hint ?? '' },
      ...options.map(({ text }, o) => ({ path: ['questions', i, 'options', o, 'text'], text })),
    ]),
    ...answers.flatMap((answer, i) => [
      { path: ['answers', i, 'title'], text: answer.title },
      { path: ['answers', i, 'do'], text: answer.do },
    ]),
  ];
  const known: readonly string[] = CONTACT_SLOTS;
  return texts.flatMap(({ path, text }) =>
    slotsIn(text)
      .filter((name) => !known.includes(name))
      .map((name) =>
        fault(tree, path, 'unknown-slot', { name, known: CONTACT_SLOTS.map((slot) => `{${slot}}`).join('') }),
      ),
  );
}
