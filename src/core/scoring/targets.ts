import type { Calibration } from './calibration.ts';

export type Validation = Calibration['validations'][number];
export type ReplyGroup = Validation['groups'][number];
export type Over = Validation['over'];

/** What the project set out to reach on replies the scorer has not seen (design, section 5), in thousandths. */
export const GOALS = {
  constructed: 900,
  'constructed-gate': 850,
  natural: 750,
  crisis: 800,
  criteria: 850,
  'redline-recall': 980,
  'redline-alarms': 20,
} as const;

export type GoalKey = keyof typeof GOALS;

/** One figure beside its goal. All shares and kappas in thousandths; `met` is judged on exactly what is shown. */
export interface Measured {
  readonly over: Over;
  /** Null where the file has nothing to measure it on. */
  readonly value: number | null;
  readonly met: boolean | null;
  /** Gates: the one with the lowest figure. */
  readonly gate?: number;
  /** Criteria: how many reach the goal, of how many. Red lines: the replies counted. */
  readonly part?: number;
  readonly whole?: number;
}

export interface TargetRow {
  readonly file: string;
  readonly measured: readonly Measured[];
}

export interface Target {
  readonly key: GoalKey;
  readonly goal: number;
  readonly rows: readonly TargetRow[];
}

/** Kind of a file by its name: constructed, natural, redline. The part after the dash is whose it is; none = given. */
export function fileParts(file: string): { readonly kind: string; readonly whose: string } {
  const [, kind = file, whose = ''] = /^([a-z]+)(?:-(.+?))?\.jsonl$/.exec(file) ?? [];
  return { kind, whose: whose === 'dev' ? '' : whose };
}

/** Each file once, kind by kind, the given one before others of its kind. */
export function inOrder(files: readonly string[]): readonly string[] {
  const kinds = ['constructed', 'natural', 'redline'];
  const rank = (file: string): string => {
    const { kind, whose } = fileParts(file);
    const place = kinds.indexOf(kind);
    return `${String(place < 0 ? kinds.length : place)} ${kind} ${whose}`;
  };
  return [...new Set(files)].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const thousandths = (value: number): number => Math.round(value * 1000);

/** Shares are never rounded in our favour: recall down, false alarms up. Null where there is nothing to count. */
export function recallOf({ found, crossing }: { readonly found: number; readonly crossing: number }): number | null {
  return crossing === 0 ? null : Math.floor((found * 1000) / crossing);
}

export function alarmsOf({ alarms, lawful }: { readonly alarms: number; readonly lawful: number }): number | null {
  return lawful === 0 ? null : Math.ceil((alarms * 1000) / lawful);
}

type Finding = Omit<Measured, 'over' | 'met'>;
const NOTHING: Finding = { value: null };

function lowestGate(group: ReplyGroup): Finding {
  const gates = group.gates.filter(({ gate }) => gate > 0).sort((a, b) => a.kappa - b.kappa);
  const [lowest] = gates;
  return lowest === undefined ? NOTHING : { value: thousandths(lowest.kappa), gate: lowest.gate };
}

function crisis(group: ReplyGroup): Finding {
  const found = group.gates.find(({ gate }) => gate === 0);
  return found === undefined ? NOTHING : { value: thousandths(found.kappa) };
}

/** The lowest F1, and how many criteria reach the goal. */
function criteria(group: ReplyGroup): Finding {
  const known = group.criteria.flatMap(({ f1, gate }) => (f1 === null ? [] : [{ f1: thousandths(f1), gate }]));
  const [lowest] = [...known].sort((a, b) => a.f1 - b.f1);
  if (lowest === undefined) return NOTHING;
  const part = known.filter(({ f1 }) => f1 >= GOALS.criteria).length;
  return { value: lowest.f1, part, whole: known.length };
}

type Pairs = Validation['pairs'][number];
const overall = (group: ReplyGroup): Finding => ({ value: thousandths(group.overall.kappa) });
const recall = (pairs: Pairs): Finding => ({ value: recallOf(pairs), part: pairs.found, whole: pairs.crossing });
const alarms = (pairs: Pairs): Finding => ({ value: alarmsOf(pairs), part: pairs.alarms, whole: pairs.lawful });

/** Whether a figure reaches its goal; null where there is no figure. False alarms are the one figure to stay under. */
export function reaches(key: GoalKey, value: number | null): boolean | null {
  if (value === null) return null;
  return key === 'redline-alarms' ? value <= GOALS[key] : value >= GOALS[key];
}

function target<Row extends { readonly file: string }>(
  key: GoalKey,
  validations: readonly Validation[],
  rowsOf: (validation: Validation) => readonly Row[],
  find: (row: Row) => Finding,
): Target {
  const files = inOrder(validations.flatMap((validation) => rowsOf(validation).map(({ file }) => file)));
  const rows = files.map((file) => ({
    file,
    measured: validations.map((validation) => {
      const row = rowsOf(validation).find((one) => one.file === file);
      const finding = row === undefined ? NOTHING : find(row);
      return { over: validation.over, ...finding, met: reaches(key, finding.value) };
    }),
  }));
  return { key, goal: GOALS[key], rows: rows.filter(({ measured }) => measured.some(({ value }) => value !== null)) };
}

/** Every goal with what was measured, file by file and validation by validation; a bank's own files are measured alike. */
export function targetsOf({ validations }: Calibration): readonly Target[] {
  const of = (kind: string) => (validation: Validation) =>
    validation.groups.filter(({ file }) => fileParts(file).kind === kind);
  const pairs = (validation: Validation) => validation.pairs;
  return [
    target('constructed', validations, of('constructed'), overall),
    target('constructed-gate', validations, of('constructed'), lowestGate),
    target('natural', validations, of('natural'), overall),
    target('crisis', validations, ({ groups }) => groups, crisis),
    target('criteria', validations, ({ groups }) => groups, criteria),
    target('redline-recall', validations, pairs, recall),
    target('redline-alarms', validations, pairs, alarms),
  ].filter(({ rows }) => rows.length > 0);
}

/** How many of all figures set beside a goal reach it. */
export function goalCount(targets: readonly Target[]): { readonly met: number; readonly all: number } {
  const verdicts = targets.flatMap(({ rows }) => rows.flatMap(({ measured }) => measured.map(({ met }) => met)));
  const known = verdicts.filter((met) => met !== null);
  return { met: known.filter(Boolean).length, all: known.length };
}
