import { createHash } from 'node:crypto';
import { featuresOf, ONE, type Feature } from '../../core/scoring/features.ts';
import { rulesOf } from '../../core/scoring/judge.ts';
import { ANY_REDLINE, COLUMNS, columnOf, GATES, MOST, OUTPUTS, type Weights } from '../../core/scoring/model.ts';
import { read } from '../../core/scoring/reading.ts';
import { REDLINE_IDS } from '../../core/scoring/redlines.ts';
import type { Gate, Level, RedlineId, Situation } from '../../core/scoring/verdict.ts';
import type { Sample, Utterance } from './course-samples.ts';
import { fitLogistic, type Linear, type Sparse } from './logistic.ts';
import { pack, type PackedRow } from './pack.ts';
import type { Misplaced } from './pasted.ts';
import type { Pair, Rated } from './rated.ts';
import type { Ruling } from './rulings.ts';

/** A reply to learn from. What is null is not known of it and teaches nothing. */
export interface Lesson {
  readonly gate: Gate;
  readonly least: Level | null;
  readonly most: Level | null;
  /** Letters that hold, and letters of which nothing is known; null where nothing is known of any. */
  readonly criteria: string | null;
  readonly unsure: string;
  readonly crossing: boolean | null;
  readonly redline: RedlineId | null;
  readonly weight: number;
  readonly features: readonly Feature[];
}

/** Natural replies are what trainees type, and there are fewer of them. */
const NATURAL_WEIGHT = 1.5;
/** The given sets were rated more carefully than our own; a bank's own sets count as given ones. */
const GIVEN_WEIGHT = 1.5;
const OURS = /-ours\.jsonl$/;
/** What the course publishes must be judged as published. */
const SAMPLE_WEIGHT = 15;
const JOINED_WEIGHT = 0.5;
const MISPLACED_WEIGHT = 0.5;
const COST = 0.7;
const REDLINE_COST = 3;
/** Log odds in thousandths; chosen so that about two lawful near misses in a hundred are taken for a red line. */
const REDLINE_FROM = 2000;
const CROSSING_WEIGHT = 3;
/** A feature seen in fewer replies teaches chance. */
const LEAST_SEEN = 20;
/** Weights kept of an output: of each level, of each criterion, of "some red line", of each kind of red line. */
const BUDGET = { level: 2580, criterion: 610, crossing: 2100, kind: 50 } as const;

function featuresFor(situation: Situation, gate: Gate, reply: string): Feature[] {
  const reading = read({ ...situation, gate }, reply);
  return featuresOf(reading, rulesOf(reading));
}

export function lessonOf(rated: Rated): Lesson {
  const { situation, reply, level, criteria, redline, kind, file } = rated;
  return {
    gate: situation.gate,
    least: level,
    most: level,
    // letters were sometimes left short once a red line had decided the level
    criteria: redline === null ? criteria : null,
    unsure: '',
    crossing: redline !== null,
    redline,
    weight: (kind === 'natural' ? NATURAL_WEIGHT : 1) * (OURS.test(file) ? 1 : GIVEN_WEIGHT),
    features: featuresFor(situation, situation.gate, reply),
  };
}

export function lessonOfPair({ borrower, reply, violation, red }: Pair): Lesson {
  const gate: Gate = 2;
  return {
    gate,
    least: null,
    most: null,
    criteria: null,
    unsure: '',
    crossing: violation,
    redline: red === '' ? null : red,
    weight: 1,
    // the gate of such a pair is not known, so the rules of no gate speak
    features: featuresOf(read({ gate, persona: '', facts: '', history: [], borrower }, reply), {}),
  };
}

/**
 * A pair said after a lawful reply: one unlawful clause makes the whole unlawful, however good the rest, and a lawful one
 * does not. Without such lessons a long decent reply would hide a threat at its end.
 */
export function lessonOfBoth({ situation, reply }: Rated, { reply: more, violation, red }: Pair): Lesson {
  const joined = `${reply.replace(/[，。？！；…,.?!;\s]+$/u, '')}。${more}`;
  return {
    gate: situation.gate,
    least: null,
    most: null,
    criteria: null,
    unsure: '',
    crossing: violation,
    redline: red === '' ? null : red,
    weight: JOINED_WEIGHT,
    features: featuresFor(situation, situation.gate, joined),
  };
}

/** A reply that answers another borrower, or nobody. */
export function lessonOfMisplaced({ situation, reply, most }: Misplaced): Lesson {
  return {
    gate: situation.gate,
    least: 0,
    most,
    criteria: null,
    unsure: '',
    crossing: null,
    redline: null,
    weight: MISPLACED_WEIGHT,
    features: featuresFor(situation, situation.gate, reply),
  };
}

export function lessonOfRuling({ situation, reply, level, criteria, lacks, redline }: Ruling): Lesson {
  const told = `${criteria}${lacks}`;
  return {
    gate: situation.gate,
    least: level ?? null,
    most: level ?? null,
    criteria: told === '' ? null : criteria,
    unsure: ['a', 'b', 'c', 'd', 'e'].filter((letter) => !told.includes(letter)).join(''),
    crossing: redline === undefined ? (level === undefined || level === 0 ? null : false) : redline !== null,
    redline: redline ?? null,
    weight: SAMPLE_WEIGHT,
    features: featuresFor(situation, situation.gate, reply),
  };
}

export function lessonOfUtterance({ borrower, text, redline }: Utterance): Lesson {
  const pair: Pair = { id: text, file: '', borrower, reply: text, violation: redline !== null, red: redline ?? '' };
  return { ...lessonOfPair(pair), weight: SAMPLE_WEIGHT };
}

export function lessonOfSample({ situation, reply, least, most }: Sample): Lesson {
  return {
    gate: situation.gate,
    least,
    most,
    criteria: null,
    unsure: '',
    crossing: least > 0 ? false : null,
    redline: null,
    weight: SAMPLE_WEIGHT,
    features: featuresFor(situation, situation.gate, reply),
  };
}

interface Design {
  readonly keys: readonly string[];
  readonly data: Sparse;
  /** Root mean square of each feature: a weight on a rare feature moves little. */
  readonly size: Float64Array;
}

function designOf(lessons: readonly Lesson[]): Design {
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const { key } of features) seen.set(key, (seen.get(key) ?? 0) + 1);
  const keys = [...seen]
    .filter(([, times]) => times >= LEAST_SEEN)
    .map(([key]) => key)
    .sort();
  const index = new Map(keys.map((key, i) => [key, i]));
  const start = new Int32Array(lessons.length + 1);
  const feature: number[] = [];
  const value: number[] = [];
  const size = new Float64Array(keys.length);
  lessons.forEach(({ features }, row) => {
    for (const one of features) {
      const at = index.get(one.key);
      if (at === undefined) continue;
      feature.push(at);
      value.push(one.value / ONE);
      size[at] = (size[at] as number) + (one.value / ONE) ** 2;
    }
    start[row + 1] = feature.length;
  });
  for (let i = 0; i < size.length; i += 1) size[i] = Math.sqrt((size[i] as number) / lessons.length);
  const data = { start, feature: Int32Array.from(feature), value: Float64Array.from(value), width: keys.length };
  return { keys, data, size };
}

interface Question {
  readonly rows: readonly number[];
  readonly target: (row: number) => boolean;
  readonly weight: (row: number) => number;
  readonly group: (row: number) => number;
  readonly groups: number;
  readonly cost: number;
  readonly budget: number;
}

/** Fits all parameters, then only those that move scores most: few weights that were fitted as few. */
function fitSparse(design: Design, question: Question): Linear {
  const { data, size } = design;
  const { width } = data;
  const { budget, ...problem } = question;
  const dense = fitLogistic({ ...problem, data });
  const blocks = problem.groups > 1 ? [dense.shared, ...dense.own] : [dense.shared];
  const moves = blocks.flatMap((block) => Array.from(block, (w, f) => Math.abs(w) * (size[f] as number)));
  if (moves.length <= budget) return dense;
  const least = [...moves].sort((one, other) => other - one)[budget] ?? 0;
  const allowed = new Uint8Array(width * blocks.length + problem.groups).fill(1);
  moves.forEach((move, i) => {
    if (move <= least) allowed[i] = 0;
  });
  return fitLogistic({ ...problem, data, allowed });
}

interface Column {
  readonly weights: Float64Array;
  readonly bias: number;
}

function columnsOf(design: Design, lessons: readonly Lesson[]): Column[] {
  const width = design.keys.length;
  const columns: Column[] = Array.from({ length: COLUMNS }, () => ({ weights: new Float64Array(width), bias: -20 }));
  const all = lessons.map((_, row) => row);
  const at = (row: number): Lesson => lessons[row] as Lesson;
  const perGate = (output: number, rows: readonly number[], target: (row: number) => boolean, budget: number): void => {
    const fitted = fitSparse(design, {
      rows, target, budget, cost: COST, groups: GATES, weight: (row) => at(row).weight, group: (row) => at(row).gate,
    }); // prettier-ignore
    for (let gate = 0; gate < GATES; gate += 1) {
      const own = fitted.own[gate] as Float64Array;
      columns[columnOf(gate as Gate, output)] = {
        weights: fitted.shared.map((w, f) => w + (own[f] as number)),
        bias: fitted.bias[gate] as number,
      };
    }
  };
  for (const level of [1, 2, 3]) {
    // a reply of which only a range is known teaches nothing of the levels inside it
    const knows = ({ least, most }: Lesson): boolean =>
      least !== null && most !== null && (least >= level || most < level);
    perGate(level - 1, all.filter((row) => knows(at(row))), (row) => (at(row).least ?? 0) >= level, BUDGET.level); // prettier-ignore
  }
  ['a', 'b', 'c', 'd', 'e'].forEach((letter, i) => {
    const rows = all.filter(
      (row) => at(row).criteria !== null && !at(row).unsure.includes(letter) && (letter !== 'e' || at(row).gate === 0),
    );
    perGate(OUTPUTS - 5 + i, rows, (row) => at(row).criteria?.includes(letter) ?? false, BUDGET.criterion);
  });
  const once = (column: number, rows: readonly number[], target: (row: number) => boolean, weight: (row: number) => number, budget: number, cost: number): void => {
    const fitted = fitSparse(design, { rows, target, weight, budget, cost, groups: 1, group: () => 0 });
    columns[column] = { weights: fitted.shared, bias: fitted.bias[0] as number };
  }; // prettier-ignore
  const told = all.filter((row) => at(row).crossing !== null);
  const crosses = (row: number): boolean => at(row).crossing === true;
  once(
    ANY_REDLINE,
    told,
    crosses,
    (row) => at(row).weight * (crosses(row) ? CROSSING_WEIGHT : 1),
    BUDGET.crossing,
    REDLINE_COST,
  );
  const crossed = told.filter((row) => at(row).redline !== null);
  REDLINE_IDS.forEach((id, i) => {
    once(
      ANY_REDLINE + 1 + i,
      crossed,
      (row) => at(row).redline === id,
      (row) => at(row).weight,
      BUDGET.kind,
      1,
    );
  });
  return columns;
}

/** Weights as whole steps: a step is a fixed part of the column's spread, so that few are cut off at the end. */
function quantised({ weights }: Column): { readonly step: number; readonly whole: Int8Array } {
  const used = weights.filter((w) => w !== 0);
  const spread = Math.sqrt(used.reduce((sum, w) => sum + w * w, 0) / Math.max(1, used.length));
  const step = Math.max(1, Math.round((spread * 2.6e6) / MOST));
  const whole = Int8Array.from(weights, (w) => Math.max(-MOST, Math.min(MOST, Math.round((w * 1e6) / step))));
  return { step, whole };
}

/** Fits the scorer on the lessons. Deterministic: the same lessons in the same order give the same bytes. */
export function fitWeights(lessons: readonly Lesson[]): Weights {
  const redlineFrom = REDLINE_FROM;
  const design = designOf(lessons);
  const columns = columnsOf(design, lessons);
  const whole = columns.map(quantised);
  const rows = design.keys
    .map((feature, f): PackedRow & { readonly most: number } => {
      const weights = whole.map((column) => column.whole[f] as number);
      return { feature, weights, most: Math.max(...weights.map(Math.abs)) };
    })
    .filter(({ most }) => most > 0)
    .sort((one, other) => other.most - one.most);
  const { features, packed } = pack(rows);
  const steps = whole.map(({ step }) => step);
  const biases = columns.map(({ bias }) => Math.round(bias * 1000));
  const hash = createHash('sha256')
    .update(JSON.stringify([features, steps, biases, redlineFrom, packed]))
    .digest('hex');
  return { version: `cal-${hash.slice(0, 8)}`, features, steps, biases, redlineFrom, packed };
}
