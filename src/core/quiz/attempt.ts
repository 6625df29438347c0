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
  /** What was handed in, in the order in which the items are shown, whatever the order in which they were answered. */
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

/** What was answered to the item at a place, by default the one shown now; `null` before. */
export function answerAt({ answers, order, at }: AttemptContext, place = at): Answered | null {
  return answers.find(({ item }) => item === order[place]) ?? null;
}

/** The place of the next item without an answer, after the one shown and round to it; `null` where there is no other. */
export function placeToAnswer(context: AttemptContext): number | null {
  const { order, at } = context;
  const others = order.slice(1).map((_, step) => (at + 1 + step) % order.length);
  return others.find((place) => answerAt(context, place) === null) ?? null;
}

/** Takes an answer to the item shown and judges it. */
export function takeAnswer(context: AttemptContext, answer: Answer, sure: boolean | null): AttemptContext {
  const item = itemAt(context);
  const all = [...context.answers, { item: item.id, answer, sure, graded: grade(item, answer) }];
  return { ...context, answers: context.order.flatMap((id) => all.find((one) => one.item === id) ?? []) };
}

/** The attempt is over; what was not answered earns nothing. */
export function settle(context: AttemptContext): AttemptContext {
  const marks = context.answers.map(({ graded }) => graded.mark);
  const score = scoreOf(marks, context.order.length);
  return { ...context, result: { score, passed: score >= context.input.passPercent * 10 } };
}
