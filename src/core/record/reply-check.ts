import { cleanText } from './clean-text.ts';
import { MAX_REPLY } from './event.ts';

/** Longest name and unit of a learner, as the event schema has them. */
export const MAX_NAME = 40;
export const MAX_UNIT = 60;

export type TextProblem =
  | { readonly ok: false; readonly code: 'empty'; readonly params: Record<string, never> }
  | { readonly ok: false; readonly code: 'only-symbols'; readonly params: Record<string, never> }
  | {
      readonly ok: false;
      readonly code: 'too-long';
      readonly params: { readonly count: number; readonly limit: number };
    };

export type TextCheck = { readonly ok: true; readonly text: string } | TextProblem;

/** An emoji made of a digit (1️⃣) is a symbol, not a number. */
const KEYCAP = /[0-9#*]\uFE0F?\u20E3/g;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/**
 * A reply or an answer before it is judged and kept. `text` is what is scored and stored, so spans point into it.
 * Lengths count UTF-16 units after cleaning, as `MAX_REPLY` does.
 */
export function checkReply(text: string): TextCheck {
  const checked = checkLength(text, MAX_REPLY);
  if (!checked.ok) return checked;
  return LETTER_OR_NUMBER.test(checked.text.replace(KEYCAP, ''))
    ? checked
    : { ok: false, code: 'only-symbols', params: {} };
}

/** A learner's name: not empty, at most 40 units. */
export function checkName(text: string): TextCheck {
  return checkLength(text, MAX_NAME);
}

/** A learner's unit may be left empty; at most 60 units. */
export function checkUnit(text: string): TextCheck {
  const checked = checkLength(text, MAX_UNIT);
  return checked.ok || checked.code !== 'empty' ? checked : { ok: true, text: '' };
}

function checkLength(text: string, limit: number): TextCheck {
  const clean = cleanText(text);
  if (clean === '') return { ok: false, code: 'empty', params: {} };
  if (clean.length > limit) return { ok: false, code: 'too-long', params: { count: clean.length, limit } };
  return { ok: true, text: clean };
}
