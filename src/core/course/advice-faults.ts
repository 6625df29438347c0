import { SLOTS, type AdviceFile, type Move } from '../scoring/advice-moves.ts';
import type { Protocol } from '../scoring/rubric.ts';
import type { Criterion } from '../scoring/verdict.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** Mistakes in `advice.yaml` that a schema cannot see: slots that do not exist, gates and criteria without a move. */
export function adviceFaults({ advice, rubric }: CheckedContent): Diagnostic[] {
  if (advice === null || rubric === null) return [];
  return [
    ...advice.data.gates.flatMap((_, i) => moveFaults(advice, i)),
    ...rubric.data.protocols.flatMap((protocol) => wanting(advice, protocol)),
  ];
}

type Advice = Checked<AdviceFile>;

const at = (
  { file, lineOf }: Advice,
  path: readonly PropertyKey[],
  code: DiagnosticCode,
  params: Diagnostic['params'],
): Diagnostic => ({ file, line: lineOf(path), key: path.map(String).join('.'), code, params, severity: 'error' });

const LETTERS: readonly Criterion[] = ['a', 'b', 'c', 'd', 'e'];
const KNOWN: readonly string[] = SLOTS;

function moveFaults(advice: Advice, gate: number): Diagnostic[] {
  return LETTERS.flatMap((key) =>
    (advice.data.gates[gate]?.[key] ?? []).flatMap((move, i) => faultsOf(move, advice, ['gates', gate, key, i, 'say'])),
  );
}

function faultsOf({ put, say }: Move, advice: Advice, path: readonly PropertyKey[]): Diagnostic[] {
  if (say.trim() === '') return put === 'instead' ? [] : [at(advice, path, 'empty-move', {})];
  return [...say.matchAll(/\{([^}]*)\}?/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !KNOWN.includes(name))
    .map((name) => at(advice, path, 'unknown-slot', { name, known: KNOWN.map((slot) => `{${slot}}`).join('') }));
}

/** Every gate once; every criterion its table asks for at least one move (a criterion that only adds to a level needs none). */
function wanting(advice: Advice, { gate, criteria, table }: Protocol): Diagnostic[] {
  const places = advice.data.gates.flatMap((each, i) => (each.gate === gate ? [i] : []));
  const [place] = places;
  if (place === undefined || places.length > 1) return [at(advice, ['gates'], 'gate-without-moves', { gate })];
  const asked = table.flatMap(({ all, any, none }) => [...all, ...any.flat(), ...none]);
  return criteria
    .filter(({ key }) => asked.some((token) => token === key || token === `${key}~`))
    .filter(({ key }) => advice.data.gates[place]?.[key] === undefined)
    .map(({ key }) => at(advice, ['gates', place], 'criterion-without-moves', { gate, criterion: key }));
}
