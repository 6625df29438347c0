import {
  ASKING,
  DEFENCE,
  DEMAND,
  INVITE,
  MIRROR_CONFIRM,
  MIRROR_FRAME,
  RIGHT,
  RIGHT_HONOURED,
  TERMS,
} from './lexicon/gate-1.ts';
import { REFLECT } from './lexicon/common.ts';
import type { Span } from './clauses.ts';
import { retoldClause, weigh, type Run } from './overlap.ts';
import { anyOf, broken, first, full, has, matches, NONE, weak, type Finding, type Reading } from './reading.ts';
import type { Criterion } from './verdict.ts';

const CONFIRMING = anyOf(MIRROR_CONFIRM);
const RIGHT_WORD = /投诉|录音|录着|直接|监管|热线|领导|总行|举报|电话|号码/g;
const REFLECTED = anyOf(REFLECT, MIRROR_FRAME);

/** a: the borrower's own words (2–8 characters with weight), or the very thing complained of. */
function mirrored(reading: Reading): Finding {
  const strong = reading.overlap.runs.filter(
    (run) =>
      !namesRightOnly(run) && (run.weight >= 2 || (run.weight >= 1 && run.text.length >= 3) || run.text.length >= 5),
  );
  if (strong.length > 0) return full(...strong.slice(0, 3));
  const retold = retoldClause(reading.text, reading.borrower, 3);
  if (retold !== null) return full(retold);
  const reflected = first(reading.text, REFLECTED);
  const faint: readonly Span[] = reading.overlap.runs.slice(0, 1);
  if (reflected !== null) return faint.length > 0 ? full(reflected, ...faint) : weak(reflected);
  const touched = faint[0] ?? retoldClause(reading.text, reading.borrower, 2);
  return touched === null ? NONE : weak(touched);
}

/** 投诉, 录音 taken up alone answers the right (d), not the complaint. */
function namesRightOnly(run: Run): boolean {
  return weigh(run.text.replace(RIGHT_WORD, '')) === 0;
}

/** b: a question, a pause or an invitation that hands the talk back. */
function handedBack(reading: Reading): Finding {
  const questions = reading.sentences.filter((sentence) => sentence.question || has(sentence.text, ASKING));
  const invite = first(reading.text, INVITE);
  if (questions.length > 3) return NONE;
  if (invite !== null) return full(invite);
  const open = questions.find((sentence) => has(sentence.text, ASKING));
  if (open !== undefined) return full(open);
  const echo = questions.find((sentence) => isEcho(reading, sentence.start, sentence.end));
  if (echo !== undefined) return full(echo);
  const pause = first(reading.text, /[^…]…/g);
  if (pause !== null && reading.overlap.runs.some((run) => run.end >= pause.start - 2 && run.start <= pause.end)) {
    return full(pause);
  }
  const closed = questions[0];
  return closed === undefined ? NONE : weak(closed);
}

/** A question that only repeats, or checks whether one has understood. */
function isEcho(reading: Reading, start: number, end: number): boolean {
  const text = reading.text.slice(start, end);
  const repeated = reading.overlap.runs.filter((run) => run.start >= start && run.end <= end);
  const length = repeated.reduce((sum, run) => sum + run.text.length, 0);
  return 2 * length >= text.length || has(text, CONFIRMING);
}

/** c holds unless the reply defends, argues, cites terms, asks for money or brings a plan. */
function unarmed(reading: Reading): Finding {
  const said = reading.borrower;
  const spans = [DEFENCE, DEMAND, TERMS].flatMap((pattern) => matches(reading.text, pattern, 6));
  const own = spans.filter((span) => !said.includes(reading.text.slice(span.start, span.end)));
  return own.length > 0 ? broken(...own.slice(0, 3)) : full();
}

/** d: where the borrower named a right, it is honoured; where none was named it holds. */
function honoured(reading: Reading): Finding {
  if (!has(reading.borrower, RIGHT)) return full();
  const span = first(reading.text, RIGHT_HONOURED);
  return span === null ? NONE : full(span);
}

export function judgeGate1(reading: Reading): Partial<Record<Criterion, Finding>> {
  return { a: mirrored(reading), b: handedBack(reading), c: unarmed(reading), d: honoured(reading) };
}
