import { questionOf, type Answer, type AnswerOf, type WordSpan } from './answer.ts';
import { foldForm } from './fold-form.ts';
import type { Item, ItemOf } from './item.ts';

/** Full marks of an item, in thousandths. */
export const FULL = 1000;
const HALF = FULL / 2;

/**
 * One thing that was right or not. Keys: option id; `true`/`false`; `a-b` for two neighbouring steps as placed; index of a left side;
 * `value`; `form`; `lawful`, `redline`, `words`. `given` tells whether the trainee chose it: chosen and not right = wrongly chosen,
 * neither = missed.
 */
export interface Part {
  readonly key: string;
  readonly given: boolean;
  readonly right: boolean;
}

/** Which explanation fits. */
export type GradeCode =
  | 'right'
  | 'partly'
  | 'wrong'
  /** Short answer: a near form; `near` tells which. */
  | 'near'
  | 'too-low'
  | 'too-high'
  /** Utterance: taken for lawful; taken for unlawful; another red line; other words. */
  | 'missed-redline'
  | 'false-alarm'
  | 'other-redline'
  | 'other-words'
  /** What was given is no answer to this item. */
  | 'unreadable';

/** How an answer was judged. */
export interface Graded {
  /** Thousandths, whole, 0–1000. */
  readonly mark: number;
  readonly parts: readonly Part[];
  readonly code: GradeCode;
  /** Index into `item.near`, else `null`. */
  readonly near: number | null;
}

/** Judges any value as an answer to an item. Never throws: what does not fit earns nothing and has the code `unreadable`. */
export function grade(item: Item, answer: unknown): Graded {
  const question = questionOf(item, answer);
  if (question === null) return { mark: 0, parts: [], code: 'unreadable', near: null };
  switch (question.kind) {
    case 'single':
      return gradeSingle(question.item, question.answer);
    case 'multiple':
      return gradeMultiple(question.item, question.answer);
    case 'true-false':
      return gradeTrueFalse(question.item, question.answer);
    case 'ordering':
      return gradeOrdering(question.item, question.answer);
    case 'matching':
      return gradeMatching(question.item, question.answer);
    case 'numeric':
      return gradeNumeric(question.item, question.answer);
    case 'short':
      return gradeShort(question.item, question.answer);
    case 'utterance':
      return gradeUtterance(question.item, question.answer);
  }
}

export function gradeSingle(item: ItemOf<'single'>, answer: AnswerOf<'single'>): Graded {
  const parts = optionParts(item.options, [answer]);
  return judged(parts.every(({ right }) => right) ? FULL : 0, parts);
}

/** Each right choice earns its share, each wrong one takes away the same; never below zero. */
export function gradeMultiple(item: ItemOf<'multiple'>, answer: AnswerOf<'multiple'>): Graded {
  const parts = optionParts(item.options, answer);
  const due = item.options.filter((option) => option.correct).length;
  const chosen = parts.filter(({ given }) => given);
  const hits = chosen.filter(({ right }) => right).length;
  return judged(share(Math.max(0, hits - (chosen.length - hits)), due), parts);
}

export function gradeTrueFalse(item: ItemOf<'true-false'>, answer: AnswerOf<'true-false'>): Graded {
  const parts = [true, false].map((value) => ({
    key: String(value),
    given: answer === value,
    right: (answer === value) === (item.answer === value),
  }));
  return judged(answer === item.answer ? FULL : 0, parts);
}

/** The share of neighbours, as placed, of which the first really comes before the second. */
export function gradeOrdering(_item: ItemOf<'ordering'>, answer: AnswerOf<'ordering'>): Graded {
  const parts = answer.slice(1).map((step, at) => {
    const before = answer[at] ?? 0;
    return { key: `${String(before)}-${String(step)}`, given: true, right: before < step };
  });
  return byShare(parts);
}

export function gradeMatching(_item: ItemOf<'matching'>, answer: AnswerOf<'matching'>): Graded {
  return byShare(answer.map((right, left) => ({ key: String(left), given: true, right: right === left })));
}

/** Within the tolerance, its ends included. The margin is for decimals such as 0.1 that binary cannot hold. */
export function gradeNumeric(item: ItemOf<'numeric'>, answer: AnswerOf<'numeric'>): Graded {
  const margin = 1e-9 * Math.max(1, Math.abs(item.answer));
  const right = Math.abs(answer - item.answer) <= item.tolerance + margin;
  const parts = [{ key: 'value', given: true, right }];
  if (right) return judged(FULL, parts);
  return { mark: 0, parts, code: answer < item.answer ? 'too-low' : 'too-high', near: null };
}

/** An accepted form earns all, a near one half. */
export function gradeShort(item: ItemOf<'short'>, answer: AnswerOf<'short'>): Graded {
  const form = foldForm(answer);
  const same = (other: string) => form !== '' && foldForm(other) === form;
  if (item.accept.some(same)) return judged(FULL, [{ key: 'form', given: true, right: true }]);
  const parts = [{ key: 'form', given: true, right: false }];
  const near = item.near.findIndex((candidate) => same(candidate.form));
  return near < 0 ? judged(0, parts) : { mark: HALF, parts, code: 'near', near };
}

/** Full for lawfulness, red line and words; half where only the words are not right; nothing otherwise. */
export function gradeUtterance(item: ItemOf<'utterance'>, answer: AnswerOf<'utterance'>): Graded {
  const lawful = { key: 'lawful', given: true, right: answer.lawful === item.lawful };
  if (item.lawful) {
    return {
      mark: answer.lawful ? FULL : 0,
      parts: [lawful],
      code: answer.lawful ? 'right' : 'false-alarm',
      near: null,
    };
  }
  const redline = { key: 'redline', given: !answer.lawful, right: answer.redline === item.redline };
  const words = { key: 'words', given: !answer.lawful, right: agree(answer.words, markedSpan(item)) };
  const parts = [lawful, redline, words];
  if (!lawful.right) return { mark: 0, parts, code: 'missed-redline', near: null };
  if (!redline.right) return { mark: 0, parts, code: 'other-redline', near: null };
  if (!words.right) return { mark: HALF, parts, code: 'other-words', near: null };
  return judged(FULL, parts);
}

/** Where the words that cross the line stand; `null` when the utterance is lawful. */
export function markedSpan(item: ItemOf<'utterance'>): WordSpan | null {
  const start = item.words === null ? -1 : item.utterance.indexOf(item.words);
  return item.words === null || start < 0 ? null : { start, end: start + item.words.length };
}

/** Words agree when what both spans share is at least half of the longer one: marking the whole sentence does not do. */
function agree(given: WordSpan | null, marked: WordSpan | null): boolean {
  if (given === null || marked === null) return false;
  const shared = Math.min(given.end, marked.end) - Math.max(given.start, marked.start);
  const longer = Math.max(given.end - given.start, marked.end - marked.start);
  return shared > 0 && shared * 2 >= longer;
}

/** The answer that earns everything. */
export function rightAnswer(item: Item): Answer {
  switch (item.kind) {
    case 'single':
      return item.options.find((option) => option.correct)?.id ?? '';
    case 'multiple':
      return item.options.filter((option) => option.correct).map(({ id }) => id);
    case 'true-false':
    case 'numeric':
      return item.answer;
    case 'ordering':
      return item.steps.map((_, at) => at);
    case 'matching':
      return item.pairs.map((_, at) => at);
    case 'short':
      return item.accept[0] ?? '';
    case 'utterance':
      return { lawful: item.lawful, redline: item.redline, words: markedSpan(item) };
  }
}

/** Thousandths of a whole quiz of `count` items, rounded down; items without a mark earn nothing. */
export function scoreOf(marks: readonly number[], count: number): number {
  return count === 0 ? 0 : Math.floor(marks.reduce((sum, mark) => sum + mark, 0) / count);
}

function optionParts(options: readonly { id: string; correct: boolean }[], chosen: readonly string[]): Part[] {
  return options.map(({ id, correct }) => {
    const given = chosen.includes(id);
    return { key: id, given, right: given === correct };
  });
}

function byShare(parts: readonly Part[]): Graded {
  return judged(share(parts.filter(({ right }) => right).length, parts.length), parts);
}

/** Whole thousandths; only the whole is 1000. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((FULL * part) / whole));

function judged(mark: number, parts: readonly Part[]): Graded {
  const code = mark === FULL ? 'right' : mark === 0 ? 'wrong' : 'partly';
  return { mark, parts, code, near: null };
}
