import { decide, protocolOf, type Judged } from './decision.ts';
import type { Rubric } from './rubric.ts';
import type { Criterion, FlawKey, Gate, Grade, Level } from './verdict.ts';

/** What a verdict is settled from: the level wanted, each criterion's log odds in thousandths, the flaws found. */
export interface Evidenced {
  readonly gate: Gate;
  readonly level: Level;
  readonly odds: Partial<Record<Criterion, number>>;
  readonly flaws: readonly FlawKey[];
}

/** Costs, in thousandths of log odds, of a reading other than the likeliest. */
const WEAK_COST = 250;
const DROPPED_FLAW = 900;
const ADDED_FLAW = 2200;

/** A decision table over bits: two a criterion (full; full or weak), one a flaw that this gate's table or caps know. */
interface Table {
  readonly bitOf: ReadonlyMap<string, number>;
  readonly rows: readonly {
    readonly level: number;
    readonly all: number;
    readonly any: readonly number[];
    readonly none: number;
  }[];
  readonly caps: readonly { readonly bit: number; readonly cap: number }[];
  readonly inTable: ReadonlySet<FlawKey>;
}

const flawKey = (token: string): FlawKey => token.slice('flaw:'.length);

function tableOf(rubric: Rubric, gate: Gate): Table {
  const { table } = protocolOf(rubric, gate);
  const capping = rubric.flaws.filter(({ cap, gates }) => cap !== null && (gates.length === 0 || gates.includes(gate)));
  const tokens = table.flatMap((row) => [...row.all, ...row.any.flat(), ...row.none]);
  const flaws = tokens.filter((token) => token.startsWith('flaw:'));
  const names = [
    ...['a', 'b', 'c', 'd', 'e'].flatMap((key) => [key, `${key}~`]),
    ...flaws,
    ...capping.map(({ key }) => `flaw:${key}`),
  ];
  const bitOf = new Map([...new Set(names)].map((name, i) => [name, 1 << i]));
  const mask = (some: readonly string[]): number => some.reduce((bits, token) => bits | (bitOf.get(token) ?? 0), 0);
  return {
    bitOf,
    rows: table.map((row) => ({ level: row.level, all: mask(row.all), any: row.any.map(mask), none: mask(row.none) })),
    caps: capping.map(({ key, cap }) => ({ bit: mask([`flaw:${key}`]), cap: cap ?? 3 })),
    inTable: new Set(
      table
        .flatMap((row) => [...row.all, ...row.any.flat()])
        .filter((token) => token.startsWith('flaw:'))
        .map(flawKey),
    ),
  };
}

const tables = new WeakMap<Rubric, Map<Gate, Table>>();

function compiled(rubric: Rubric, gate: Gate): Table {
  const ofRubric = tables.get(rubric) ?? new Map<Gate, Table>();
  tables.set(rubric, ofRubric);
  const table = ofRubric.get(gate) ?? tableOf(rubric, gate);
  ofRubric.set(gate, table);
  return table;
}

/** The level the table and caps give; what `decide` gives for the same grades and flaws. */
function levelFor({ rows, caps }: Table, bits: number): number {
  const row = rows.find(
    ({ all, any, none }) =>
      (bits & all) === all && (bits & none) === 0 && (any.length === 0 || any.some((some) => (bits & some) === some)),
  );
  let level = (row ?? rows[rows.length - 1])?.level ?? 0;
  for (const { bit, cap } of caps) if ((bits & bit) !== 0 && cap < level) level = cap;
  return level;
}

interface Choice<T> {
  readonly chosen: readonly T[];
  readonly bits: number;
  readonly cost: number;
}

function costOf(odds: number, grade: Grade): number {
  if (grade === 'full') return Math.max(0, -odds);
  if (grade === 'none') return Math.max(0, odds);
  return WEAK_COST + Math.trunc(Math.abs(odds) / 2);
}

const cheapestFirst = <T>(choices: Choice<T>[]): Choice<T>[] => choices.sort((one, other) => one.cost - other.cost);

/** Every way to grade the criteria, the likeliest first. */
function gradings({ bitOf }: Table, keys: readonly Criterion[], odds: readonly number[]): Choice<Grade>[] {
  let choices: Choice<Grade>[] = [{ chosen: [], bits: 0, cost: 0 }];
  keys.forEach((key, i) => {
    const full = bitOf.get(key) ?? 0;
    const weak = bitOf.get(`${key}~`) ?? 0;
    choices = choices.flatMap(({ chosen, bits, cost }) =>
      (['full', 'weak', 'none'] as const).map((grade) => ({
        chosen: [...chosen, grade],
        bits: bits | (grade === 'full' ? full | weak : grade === 'weak' ? weak : 0),
        cost: cost + costOf(odds[i] ?? 0, grade),
      })),
    );
  });
  return cheapestFirst(choices);
}

/** The flaws found; or one that counts left out; or all that count left out; or one the table asks for added. */
function flawings({ bitOf, inTable }: Table, found: readonly FlawKey[]): Choice<FlawKey>[] {
  const bitsOf = (keys: readonly FlawKey[]): number =>
    keys.reduce((bits, key) => bits | (bitOf.get(`flaw:${key}`) ?? 0), 0);
  const counted = found.filter((key) => bitOf.has(`flaw:${key}`));
  const choice = (chosen: readonly FlawKey[], cost: number): Choice<FlawKey> => ({
    chosen,
    bits: bitsOf(chosen),
    cost,
  });
  const without = counted.map((key) => choice(found.filter((one) => one !== key), DROPPED_FLAW)); // prettier-ignore
  const bare = choice(found.filter((one) => !counted.includes(one)), DROPPED_FLAW * counted.length); // prettier-ignore
  const added = [...inTable].filter((key) => !found.includes(key)).map((key) => choice([...found, key], ADDED_FLAW));
  return cheapestFirst([choice(found, 0), ...without, ...(counted.length > 1 ? [bare] : []), ...added]);
}

/**
 * Grades and flaws under which the decision table gives the level wanted, the likeliest such reading; if there is none,
 * the likeliest reading of all with the level the table gives it. So the level shown always follows from what is shown.
 */
export function settle(rubric: Rubric, { gate, level, odds, flaws }: Evidenced): Judged & { readonly level: Level } {
  const table = compiled(rubric, gate);
  const keys = (Object.keys(odds) as Criterion[]).sort();
  const grades = gradings(
    table,
    keys,
    keys.map((key) => odds[key] ?? 0),
  );
  const kept = flawings(table, flaws);
  let best: { readonly grading: Choice<Grade>; readonly flawing: Choice<FlawKey>; readonly cost: number } | null = null;
  for (const grading of grades) {
    if (best !== null && grading.cost >= best.cost) break;
    for (const flawing of kept) {
      const cost = grading.cost + flawing.cost;
      if (best !== null && cost >= best.cost) break;
      if (levelFor(table, grading.bits | flawing.bits) === level) best = { grading, flawing, cost };
    }
  }
  const grading = best?.grading ?? grades[0];
  const judged: Judged = {
    criteria: Object.fromEntries(keys.map((key, i) => [key, grading?.chosen[i] ?? 'none'])),
    flaws: best?.flawing.chosen ?? flaws,
  };
  return { ...judged, level: decide(rubric, gate, judged).level };
}
