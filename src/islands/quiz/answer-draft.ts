import { isComplete, MAX_SHORT, type Answer } from '../../core/quiz/answer.ts';
import type { Item } from '../../core/quiz/item.ts';
import { optionOrder, rightOrder, stepOrder } from '../../core/quiz/shuffle.ts';
import { numberFrom } from '../../core/quiz/typed-number.ts';
import { quizText } from '../../text/quiz.ts';
import { emptyDraft, type Draft } from './draft.ts';

const text = quizText.problems;

/** Places of options, steps or right sides in the item, in the order in which `seed` shows them. */
export function shownOrder(item: Item, seed: number): readonly number[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return optionOrder(item, seed).map((id) => item.options.findIndex((option) => option.id === id));
    case 'ordering':
      return stepOrder(item, seed);
    case 'matching':
      return rightOrder(item, seed);
    default:
      return [];
  }
}

/** What the controls hold as an answer of the item's kind; it may not be complete. */
function rawAnswer(item: Item, draft: Draft): unknown {
  switch (item.kind) {
    case 'single':
      return draft.chosen[0];
    case 'multiple':
      return draft.chosen;
    case 'true-false':
      return draft.chosen[0] === undefined ? undefined : draft.chosen[0] === 'true';
    case 'ordering':
      return draft.order;
    case 'matching':
      return draft.pairs;
    case 'numeric':
      return numberFrom(draft.text, item.unit);
    case 'short':
      return draft.text.trim();
    case 'utterance':
      return draft.lawful === true
        ? { lawful: true, redline: null, words: null }
        : { lawful: draft.lawful, redline: draft.redline, words: draft.words };
  }
}

/** The answer in the controls, or the sentence that says what is still missing. */
export function answerFrom(item: Item, draft: Draft): { answer: Answer } | { lack: string } {
  const raw = rawAnswer(item, draft);
  return isComplete(item, raw) ? { answer: raw } : { lack: lackOf(item, draft) };
}

function lackOf(item: Item, draft: Draft): string {
  switch (item.kind) {
    case 'multiple':
      return text.chooseSome;
    case 'matching':
      return text.match;
    case 'numeric':
      return text.number;
    case 'short':
      return draft.text.trim().length > MAX_SHORT ? text.tooLong(MAX_SHORT) : text.short;
    case 'utterance':
      return draft.lawful === null ? text.lawful : draft.redline === null ? text.redline : text.words;
    default:
      return text.choose;
  }
}

/** A recorded answer as it stood in the controls. `answer` fits the item: it was parsed. */
export function draftOf(item: Item, answer: Answer): Draft {
  const draft = emptyDraft(item, []);
  if (typeof answer === 'boolean') return { ...draft, chosen: [String(answer)] };
  if (typeof answer === 'number') return { ...draft, text: String(answer) };
  if (typeof answer === 'string')
    return item.kind === 'short' ? { ...draft, text: answer } : { ...draft, chosen: [answer] };
  if ('lawful' in answer) return { ...draft, ...answer };
  return listDraft(item, draft, answer);
}

function listDraft(item: Item, draft: Draft, list: readonly (string | number)[]): Draft {
  if (item.kind === 'multiple') return { ...draft, chosen: list.map(String) };
  const places = list.map(Number);
  return item.kind === 'ordering' ? { ...draft, order: places } : { ...draft, pairs: places };
}
