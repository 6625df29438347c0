import type { EventOf, RecordEvent } from '../record/event.ts';
import { answerText, parseAnswer, type Answer } from './answer.ts';
import { answerAt, type AttemptContext, type AttemptInput, type AttemptResult } from './attempt.ts';
import { grade } from './graders.ts';
import type { Item, Quiz } from './item.ts';
import { beginAttempt, next, type AttemptSnapshot } from './machine.ts';
import type { QuizRule } from './progress.ts';
import { itemsOfVersion, quizVersion, type KeptItems } from './version.ts';

/**
 * A recorded attempt, to go on with or to read. `edited`: it goes on under the version it was begun with, and the page says so.
 * Not ok: `no-start`, it has no beginning here; `edited`, an item of it was changed or removed since and was not kept; `does-not-fit`,
 * the record is not one this quiz would have led to. The page then shows the recorded marks to read only and offers a new attempt.
 */
export type QuizReplay =
  | { readonly ok: true; readonly snapshot: AttemptSnapshot; readonly edited: boolean; readonly ended: boolean }
  | { readonly ok: false; readonly reason: 'no-start' | 'edited' | 'does-not-fit' };

/** The input of a new attempt. */
export function newInput(quiz: Quiz, seed: number, rule: QuizRule): AttemptInput {
  return { quiz: quiz.lesson, items: quiz.items, seed, passPercent: rule.passPercent };
}

/**
 * The input with which a recorded attempt was begun, `null` where it cannot be had any more.
 *
 * The rule for an edited quiz: an attempt is finished under the version it was begun with. Its items are in the quiz still, with the same
 * question and the same right answer (wording of explanations aside), or they were kept in this browser when it began. It then has just
 * the items, order and answers it had; items added since are not in it. Otherwise nothing is judged anew: the answers stay in the record
 * with the marks they got, the attempt can be read only, and it does not count as one of the attempts allowed.
 */
export function inputOf(
  started: EventOf<'quiz-started'>,
  quiz: Quiz,
  rule: QuizRule,
  editions: readonly KeptItems[],
): AttemptInput | null {
  const items = itemsOfVersion(started.quizVersion, quiz.items, editions);
  return items === null ? null : { ...newInput(quiz, started.seed, rule), items };
}

/**
 * Rebuilds an attempt from its events. Answers are taken by the place of their item, not by time, and the first one to an item
 * counts (two tabs). It stands at the first item without an answer; with all answered and no end recorded, at the last one, told, so
 * that “next” ends and records it as usual.
 */
export function replayQuiz(
  attempt: string,
  quiz: Quiz,
  rule: QuizRule,
  events: readonly RecordEvent[],
  editions: readonly KeptItems[] = [],
): QuizReplay {
  const own = events.filter((event) => 'attempt' in event && event.attempt === attempt);
  const started = own.find((event) => event.kind === 'quiz-started');
  if (started?.quiz !== quiz.lesson) return { ok: false, reason: 'no-start' };
  const input = inputOf(started, quiz, rule, editions);
  if (input === null) return { ok: false, reason: 'edited' };

  const answers = answersByItem(own);
  let snapshot = beginAttempt(input);
  for (const [place, item] of snapshot.context.order.entries()) {
    const recorded = answers.get(item);
    if (recorded === undefined) continue;
    answers.delete(item);
    const after = answered(next(snapshot, { type: 'go', place }), recorded, input.items);
    if (after === null) return misfit;
    snapshot = after;
  }
  // What is left answers an item that is not in the attempt.
  if (answers.size > 0) return misfit;
  const edited = started.quizVersion !== quizVersion(quiz.items);
  return finished(toFirstUnanswered(snapshot), own, edited);
}

const misfit: QuizReplay = { ok: false, reason: 'does-not-fit' };

function answersByItem(own: readonly RecordEvent[]): Map<string, EventOf<'quiz-answered'>> {
  const byItem = new Map<string, EventOf<'quiz-answered'>>();
  for (const event of own) if (event.kind === 'quiz-answered' && !byItem.has(event.item)) byItem.set(event.item, event);
  return byItem;
}

function answered(
  snapshot: AttemptSnapshot,
  recorded: EventOf<'quiz-answered'>,
  items: readonly Item[],
): AttemptSnapshot | null {
  const item = items.find(({ id }) => id === recorded.item);
  const answer = item === undefined ? null : parseAnswer(item, recorded.answer);
  if (answer === null) return null;
  const { item: id, sure } = recorded;
  return next(snapshot, { type: 'answer', item: id, answer, sure });
}

function toFirstUnanswered(snapshot: AttemptSnapshot): AttemptSnapshot {
  const { context } = snapshot;
  const place = context.order.findIndex((_, at) => answerAt(context, at) === null);
  return place < 0 ? snapshot : next(snapshot, { type: 'go', place });
}

function finished(snapshot: AttemptSnapshot, own: readonly RecordEvent[], edited: boolean): QuizReplay {
  const end = own.find((event) => event.kind === 'quiz-ended');
  if (end === undefined) return { ok: true, snapshot, edited, ended: false };
  const last = next(snapshot, { type: 'finish' });
  const { score, passed } = end;
  if (last.context.result?.score !== score) return misfit;
  // The pass mark may have moved since; what was told then stands.
  const context = { ...last.context, result: { score, passed } };
  return { ok: true, snapshot: { ...last, context }, edited, ended: true };
}

/** What `quiz-ended` records, or `null` while the attempt is on. */
export function summaryOf({ result }: AttemptContext): AttemptResult | null {
  return result;
}

/** What `quiz-answered` records of an answer, in an attempt or to an inline check. */
export function answerFields(
  item: Item,
  answer: Answer,
  sure: boolean | null,
): Pick<EventOf<'quiz-answered'>, 'item' | 'answer' | 'mark' | 'sure'> {
  return { item: item.id, answer: answerText(answer), mark: grade(item, answer).mark, sure };
}
