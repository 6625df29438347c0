import { clausesOf } from './clauses.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';
import { moneyIn } from './numbers.ts';
import { overlapOf, type Run } from './overlap.ts';
import type { Finding, Reading } from './reading.ts';
import type { Criterion } from './verdict.ts';

/** A feature of a reply: its key, its value in 1/1024, and where it shows (folded offsets; -1 where it is of the whole). */
export interface Feature {
  readonly key: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

type Findings = Partial<Record<Criterion, Finding>>;

export const ONE = 1024;
/** Features of one family share a length, so that long replies do not shout: value = scale / √(count + 1). */
const GRAM_SCALE = 4 * ONE;
const CLASS_SCALE = 3 * ONE;

/** The words of a class as alternatives of a pattern. Throws for an unknown class. */
export function classPattern(name: string): string {
  const words = WORD_CLASSES.find(([known]) => known === name)?.[1];
  if (words === undefined) throw new Error(`no word class ${name}`);
  return words.replace(/ /g, '|');
}

const CLASSES = WORD_CLASSES.map(([name]) => ({ name, pattern: new RegExp(classPattern(name)) }));

const MIRROR = '▇';
const DIGITS = /[0-9][0-9点]*/g;
const NUMERALS = /[零〇一二三四五六七八九十百千万两]{2,}/g;
const SUM = /[0-9]+|[一二三四五六七八九十百千万两]{2,}/g;
const OPEN = /什么|怎么|哪|多少|如何|啥|咋|几/;

interface Cell {
  readonly ch: string;
  readonly start: number;
  readonly end: number;
}

/** The reply as characters: what repeats the borrower is one ▇, a number one 0 or 〇. */
function masked(reading: Reading): Cell[] {
  const { text } = reading;
  const marks: Cell[] = reading.overlap.runs.map((run) => ({ ch: MIRROR, start: run.start, end: run.end }));
  const free = (start: number, end: number): boolean => !marks.some((mark) => mark.start < end && mark.end > start);
  for (const [pattern, ch] of [
    [DIGITS, '0'],
    [NUMERALS, '〇'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) marks.push({ ch, start: match.index, end });
    }
  }
  const at = new Map(marks.map((mark) => [mark.start, mark]));
  const cells: Cell[] = [];
  for (let i = 0; i < text.length;) {
    const cell = at.get(i) ?? { ch: text[i] ?? '', start: i, end: i + 1 };
    cells.push(cell);
    i = cell.end;
  }
  return cells;
}

function gramsOf(reading: Reading): Feature[] {
  const edge = reading.text.length;
  const cells = [{ ch: '^', start: 0, end: 0 }, ...masked(reading), { ch: '$', start: edge, end: edge }];
  const found = new Map<string, Omit<Feature, 'value'>>();
  const add = (key: string, start: number, end: number): void => {
    if (!found.has(key)) found.set(key, { key, start, end });
  };
  cells.forEach((cell, i) => {
    add(`n${cell.ch}`, cell.start, cell.end);
    const next = cells[i + 1];
    if (next !== undefined) add(`n${cell.ch}${next.ch}`, cell.start, next.end);
  });
  const value = Math.floor(GRAM_SCALE / Math.sqrt(found.size + 1));
  return [...found.values()].map((feature) => ({ ...feature, value }));
}

interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** Length of the longest run inside a clause; runs come in order and do not cross clauses. */
function longestIn(runs: readonly Run[], start: number, end: number): number {
  let longest = 0;
  for (const run of runs) {
    if (run.start >= end) break;
    if (run.end > start) longest = Math.max(longest, run.text.length);
  }
  return longest;
}

/** Each clause with the classes of its words, and what it shares with borrower and facts. */
function taggedClauses(reading: Reading, factual: readonly Run[]): Tagged[] {
  const { text, borrower, facts, overlap } = reading;
  const known = new Set(`${borrower} ${facts}`.match(/[0-9]+/g) ?? []);
  return clausesOf(text).map((clause) => {
    const tags = new Set(CLASSES.filter(({ pattern }) => pattern.test(clause.text)).map(({ name }) => name));
    const stop = text[clause.end] ?? '';
    if (stop === '？') tags.add('Q');
    if (stop === '！') tags.add('EX');
    if (stop === '…') tags.add('DOT');
    const mirrored = longestIn(overlap.runs, clause.start, clause.end);
    if (mirrored >= 2) tags.add('mir');
    if (mirrored >= 3) tags.add('MIR');
    if (longestIn(factual, clause.start, clause.end) >= 3) tags.add('FACT');
    const numbers = clause.text.match(/[0-9]+/g) ?? [];
    if (numbers.length > 0) tags.add('NUM');
    if (numbers.some((number) => known.has(number))) tags.add('KNUM');
    if (/不|没|别|勿|未|无|莫|甭|拒|禁/.test(clause.text)) tags.add('NEG');
    if (tags.size === 0) tags.add('0');
    return { start: clause.start, end: clause.end, tags };
  });
}

function classesOf(clauses: readonly Tagged[]): Feature[] {
  const found = new Map<string, Omit<Feature, 'value'>>();
  clauses.forEach(({ tags, start, end }, i) => {
    const add = (key: string): void => {
      if (!found.has(key)) found.set(key, { key, start, end });
    };
    const sorted = [...tags].sort();
    sorted.forEach((tag, j) => {
      add(`t${tag}`);
      if (i === 0) add(`f${tag}`);
      if (i === clauses.length - 1) add(`l${tag}`);
      for (const other of sorted.slice(j + 1)) add(`p${tag}+${other}`);
    });
  });
  const value = Math.floor(CLASS_SCALE / Math.sqrt(found.size + 1));
  return [...found.values()].map((feature) => ({ ...feature, value }));
}

const share = (part: number, whole: number): number => Math.floor((ONE * part) / Math.max(1, whole));
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Sums of money that neither borrower nor facts nor history name: made up, or of another case. */
function foreignSums({ text, borrower, facts, history }: Reading): number {
  const known = new Set(moneyIn(`${borrower}。${facts}。${history}`).map(({ value }) => value));
  return moneyIn(text).filter(({ value }) => !known.has(value)).length;
}

/** Measures of the whole reply: length, marks, how much is mirrored, questions, numbers. */
function surfaceOf(reading: Reading, runs: readonly Run[]): Feature[] {
  const { text, overlap, borrower } = reading;
  const length = Math.min(text.length, 150);
  const repeated = overlap.runs.reduce((sum, run) => sum + run.text.length, 0);
  const longest = Math.max(0, ...overlap.runs.map((run) => run.text.length));
  const factual = runs.reduce((sum, run) => sum + run.text.length, 0);
  const measures: readonly (readonly [string, number])[] = [
    ['len', share(length, 50)],
    ['len2', share(length * length, 7500)],
    ['q', share(Math.min(3, count(text, /？/g)), 2)],
    ['ex', share(Math.min(3, count(text, /！/g)), 2)],
    ['dots', share(Math.min(2, count(text, /…/g)), 2)],
    ['ov', 2 * share(repeated, text.length)],
    ['cov', 2 * share(repeated, borrower.length)],
    ['maxrun', share(Math.min(12, longest), 6)],
    ['nruns', share(Math.min(6, overlap.runs.length), 3)],
    ['num', share(Math.min(5, count(text, SUM)), 3)],
    ['sent', share(Math.min(6, count(text, /[。？！]/g)), 3)],
    ['endq', text.endsWith('？') ? ONE : 0],
    ['facts', 2 * share(factual, text.length)],
    ['open', OPEN.test(text) ? ONE : 0],
    ['newsum', share(Math.min(3, foreignSums(reading)), 2)],
  ];
  return measures
    .filter(([, value]) => value > 0)
    .map(([name, value]) => ({ key: `s${name}`, value: Math.min(value, 4 * ONE), start: -1, end: -1 }));
}

/** What the hand-written rules found of each criterion: half a vote each, the weights decide what it is worth. */
function ruledOf(findings: Findings): Feature[] {
  return (Object.keys(findings) as Criterion[]).flatMap((criterion) => {
    const grade = findings[criterion]?.grade ?? 'none';
    return grade === 'none' ? [] : [{ key: `r${criterion}${grade}`, value: ONE / 2, start: -1, end: -1 }];
  });
}

/** Every feature of a reply to this borrower, in a fixed order. */
export function featuresOf(reading: Reading, findings: Findings): Feature[] {
  const factual = overlapOf(reading.text, reading.facts).runs;
  return [
    ...gramsOf(reading),
    ...classesOf(taggedClauses(reading, factual)),
    ...surfaceOf(reading, factual),
    ...ruledOf(findings),
  ];
}
