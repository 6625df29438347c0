import type { Answer } from '../../src/core/quiz/answer.ts';
import type { AttemptInput } from '../../src/core/quiz/attempt.ts';
import { rightAnswer } from '../../src/core/quiz/graders.ts';
import { itemSchema, type Item, type ItemKind, type ItemOf, type Quiz } from '../../src/core/quiz/item.ts';
import { beginAttempt, next, type AttemptEvent, type AttemptSnapshot } from '../../src/core/quiz/machine.ts';
import { answerFields, newInput, summaryOf } from '../../src/core/quiz/replay.ts';
import { quizVersion } from '../../src/core/quiz/version.ts';
import { itemAt } from '../../src/core/quiz/attempt.ts';
import type { RecordEvent } from '../../src/core/record/event.ts';

export const quizRule = { passPercent: 80, attempts: 3 };

const common = { ask: '问题', explain: '解释' };
const option = (id: string, correct: boolean) => ({ id, text: `选项${id}`, correct, why: `理由${id}` });

/** One item of every kind. */
const raw: Record<ItemKind, unknown> = {
  single: {
    kind: 'single',
    id: 'k-single',
    ...common,
    options: [option('a', false), option('b', true), option('c', false)],
  },
  multiple: {
    kind: 'multiple',
    id: 'k-multiple',
    ...common,
    options: [option('a', true), option('b', false), option('c', true), option('d', false)],
  },
  'true-false': { kind: 'true-false', id: 'k-true-false', ...common, answer: false, whyNot: '看着像' },
  ordering: { kind: 'ordering', id: 'k-ordering', ...common, steps: ['甲', '乙', '丙', '丁'] },
  matching: {
    kind: 'matching',
    id: 'k-matching',
    ...common,
    pairs: ['一', '二', '三'].map((name) => ({ left: `左${name}`, right: `右${name}` })),
  },
  numeric: { kind: 'numeric', id: 'k-numeric', ...common, answer: 300, tolerance: 5, unit: '元' },
  short: {
    kind: 'short',
    id: 'k-short',
    ...common,
    askConfidence: true,
    accept: ['重复'],
    near: [{ form: '复读', why: '复读是照搬' }],
  },
  utterance: {
    kind: 'utterance',
    id: 'k-utterance',
    ...common,
    askConfidence: true,
    utterance: '再不还，我就告诉您领导。',
    lawful: false,
    redline: 'R5',
    words: '告诉您领导',
  },
};

export const itemOf = <K extends ItemKind>(kind: K): ItemOf<K> => itemSchema.parse(raw[kind]) as ItemOf<K>;
export const allItems: readonly Item[] = (Object.keys(raw) as ItemKind[]).map((kind) => itemOf(kind));
export const smallQuiz: Quiz = { lesson: '4-1-1-gate-1', title: '小测', items: [...allItems] };

export const attemptInput = (seed = 7): AttemptInput => newInput(smallQuiz, seed, quizRule);

/** An answer that earns nothing. */
export function wrongAnswer(item: Item): Answer {
  switch (item.kind) {
    case 'single':
      return 'a';
    case 'multiple':
      return ['b', 'd'];
    case 'true-false':
      return !item.answer;
    case 'ordering':
      return item.steps.map((_, at) => item.steps.length - 1 - at);
    case 'matching':
      return item.pairs.map((_, at) => (at + 1) % item.pairs.length);
    case 'numeric':
      return item.answer * 2 + 1;
    case 'short':
      return '不知道';
    case 'utterance':
      return item.lawful
        ? { lawful: false, redline: 'R1', words: { start: 0, end: 1 } }
        : { lawful: true, redline: null, words: null };
  }
}

/** A step of a test attempt: the item shown is answered rightly or wrongly, or another event happens; `go 2` shows the third item. */
export type Step = 'right' | 'wrong' | 'next' | 'skip' | 'finish' | `go ${number}`;

export function stepEvent(step: Step, { context }: AttemptSnapshot): AttemptEvent {
  if (step === 'next' || step === 'skip' || step === 'finish') return { type: step };
  if (step !== 'right' && step !== 'wrong') return { type: 'go', place: Number(step.slice(3)) };
  const item = itemAt(context);
  const answer = step === 'right' ? rightAnswer(item) : wrongAnswer(item);
  return { type: 'answer', item: item.id, answer, sure: item.askConfidence ? step === 'right' : null };
}

export function play(steps: readonly Step[], input: AttemptInput = attemptInput()): AttemptSnapshot {
  return steps.reduce((snapshot, step) => next(snapshot, stepEvent(step, snapshot)), beginAttempt(input));
}

const place = { v: 1, profile: 'p1' } as const;

/** The events a page would record of such an attempt, one a minute. */
export function record(steps: readonly Step[], input: AttemptInput = attemptInput(), attempt = 'a1'): RecordEvent[] {
  const { quiz, seed, items } = input;
  const id = (count: number) => ({ ...place, id: `${attempt}-${String(count)}`, at: 1000 + count * 60_000, attempt });
  const quizVersionNow = quizVersion(items);
  const events: RecordEvent[] = [
    { ...id(0), kind: 'quiz-started', quiz, quizVersion: quizVersionNow, seed, mode: 'practice' },
  ];
  let snapshot = beginAttempt(input);
  for (const step of steps) {
    const event = stepEvent(step, snapshot);
    const after = next(snapshot, event);
    if (event.type === 'answer' && after.context.answers.length > snapshot.context.answers.length) {
      const fields = answerFields(itemAt(snapshot.context), event.answer, event.sure);
      events.push({ ...id(events.length), kind: 'quiz-answered', quiz, ...fields });
    }
    const summary = summaryOf(after.context);
    if (summary !== null && snapshot.context.result === null) {
      events.push({ ...id(events.length), kind: 'quiz-ended', ...summary });
    }
    snapshot = after;
  }
  return events;
}
