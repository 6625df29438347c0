import type { Answer } from './answer.ts';
import { grade, scoreOf, type Graded } from './graders.ts';
import type { Item } from './item.ts';
import { itemOrder } from './shuffle.ts';

/** All that an attempt depends on besides its answers; the same input and answers give the same attempt. */
export interface AttemptInput {
  /** The lesson whose quiz it is. */
  readonly quiz: string;
  /** In the author's order. */
  readonly items: readonly Item[];
  /** Any whole number; fixes the order of items and of what is in them. */
  readonly seed: number;
  /** `course.yaml`, rules.quiz. */
  readonly passPercent: number;
}

/** An answer that was handed in, with its marks. */
export interface Answered {
  readonly item: string;
  readonly answer: Answer;
  /** What the trainee said before being told; `null` where not asked. */
  readonly sure: boolean | null;
  readonly graded: Graded;
}

export interface AttemptResult {
  /** Thousandths of the whole, rounded down. */
  readonly score: number;
  readonly passed: boolean;
}

/** The state of an attempt; plain data. */
export interface AttemptContext {
  readonly input: AttemptInput;
  /** Ids of the items as shown. */
  readonly order: readonly string[];
  /** Place in `order` of the item shown now. */
  readonly at: number;
  /** `answers[i]` belongs to `order[i]`: items are answered in the order shown, none is skipped. */
  readonly answers: readonly Answered[];
  /** `null` while the attempt is on. */
  readonly result: AttemptResult | null;
}

/** An attempt before the first answer. Throws RangeError when there are no items. */
export function startAttempt(input: AttemptInput): AttemptContext {
  if (input.items.length === 0) throw new RangeError(`quiz ${input.quiz} has no items`);
  const order = itemOrder(
    input.items.map(({ id }) => id),
    input.seed,
  );
  return { input, order, at: 0, answers: [], result: null };
}

/** The item shown now. */
export function itemAt({ input, order, at }: AttemptContext): Item {
  const item = input.items.find(({ id }) => id === order[at]);
  if (item === undefined) throw new RangeError(`no item at place ${String(at)} of quiz ${input.quiz}`);
  return item;
}

/** What was answered to the item shown now; `null` before. */
export function answerAt({ answers, at }: AttemptContext): Answered | null {
  return answers[at] ?? null;
}

export function isLast({ order, at }: AttemptContext): boolean {
  return at === order.length - 1;
}

/** Takes an answer to the item shown and judges it. */
export function takeAnswer(context: AttemptContext, answer: Answer, sure: boolean | null): AttemptContext {
  const item = itemAt(context);
  const answered = { item: item.id, answer, sure, graded: grade(item, answer) };
  return { ...context, answers: [...context.answers, answered] };
}

/** Another place is shown; stays within the quiz. */
export function move(context: AttemptContext, by: 1 | -1): AttemptContext {
  return { ...context, at: Math.min(Math.max(context.at + by, 0), context.order.length - 1) };
}

/** The attempt is over; what was not answered earns nothing. */
export function settle(context: AttemptContext): AttemptContext {
  const marks = context.answers.map(({ graded }) => graded.mark);
  const score = scoreOf(marks, context.order.length);
  return { ...context, result: { score, passed: score >= context.input.passPercent * 10 } };
}
