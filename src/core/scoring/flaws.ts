import { clauseAround, type Span } from './clauses.ts';
import {
  CLOSED_AS_OPEN, FAKE_CONCESSION, FAKE_EMPATHY, INJECTION, LEADING, MINIMAL_ONLY, MOCKERY, SCRIPT, TECHNIQUE_WORDS,
} from './lexicon/flaws.ts'; // prettier-ignore
import { BUT, IF, OPEN_WORD, REFLECT } from './lexicon/common.ts';
import { DEFENCE, DEMAND as GATE_1_DEMAND, TERMS } from './lexicon/gate-1.ts';
import { REBUT, SCARE } from './lexicon/gate-2.ts';
import { ADVICE, HARD_PUSH, WHY } from './lexicon/gate-3.ts';
import { CLOSED_DEAL, RAISED } from './lexicon/gate-4.ts';
import { READ_OUT } from './lexicon/gate-5.ts';
import { classPattern } from './features.ts';
import { numberPushes } from './number-push.ts';
import { anyOf, first, has, matches, type Finding, type Reading } from './reading.ts';
import { sharedWithFacts } from './shared-ground.ts';
import type { Criterion, FlawKey } from './verdict.ts';

/** A named flaw (rubric section 4, or one that only the table uses) and where it shows, in folded offsets. */
export interface Flaw {
  readonly key: FlawKey;
  readonly span: Span;
}

type Findings = Partial<Record<Criterion, Finding>>;
type Detector = (reading: Reading, findings: Findings) => Span | null;

const whole = (reading: Reading): Span => ({ start: 0, end: reading.text.length });
const found =
  (pattern: RegExp): Detector =>
  (reading) =>
    first(reading.text, pattern);
/** A word of one of these classes. */
const worded = (...names: readonly string[]): Detector => found(anyOf(...names.map(classPattern)));
const at =
  (gates: readonly number[], detector: Detector): Detector =>
  (reading, findings) =>
    gates.includes(reading.gate) ? detector(reading, findings) : null;

const TURN = anyOf(BUT);
const CONDITION = anyOf(IF);
const FIXED_SUM =
  /[0-9一二两三四五六七八九十]{1,8}(?:[号日](?!.{0,4}(?:那|没))|百|千|万)[^。？！]{0,10}(?:还|一期|您看|行|可以|吧|转|存)/g;
const EMPATHY = anyOf(REFLECT, '理解|体会|明白您|同情|难过|心情');
const TECHNIQUE = anyOf(TECHNIQUE_WORDS);
const OPEN = anyOf(OPEN_WORD);

/** Technique words, three or more, and nothing of this line in the reply. */
const stuffing: Detector = (reading) => {
  const words = new Set(Array.from(reading.text.matchAll(TECHNIQUE), (match) => match[0]));
  if (words.size < 3) return null;
  const mirrored =
    reading.overlap.runs.filter((run) => run.weight >= 2).length +
    sharedWithFacts(reading).filter((run) => run.weight >= 3).length;
  return mirrored === 0 || words.size >= 5 ? whole(reading) : null;
};

/** Most of the borrower's line given back, and little besides. */
const parroting: Detector = (reading) =>
  reading.overlap.covered >= 62 && reading.overlap.share >= 62 && reading.text.length >= 16 ? whole(reading) : null;

/** Within 15 characters after empathy or a label: but. */
const butTurn: Detector = (reading) => {
  for (const turn of matches(reading.text, TURN, 6)) {
    const before = reading.text.slice(Math.max(0, turn.start - 22), turn.start);
    const run = reading.overlap.runs.some((one) => one.end <= turn.start && one.end >= turn.start - 20);
    if (has(before, EMPATHY) || run) return { start: turn.start, end: Math.min(reading.text.length, turn.end + 12) };
  }
  return null;
};

/** Only 嗯 or 您说. */
const minimal: Detector = (reading) => {
  const bare = reading.text.replace(/[，。？！；：…、]/g, '');
  return bare === '' || MINIMAL_ONLY.test(bare) ? whole(reading) : null;
};

const mockery: Detector = (reading) => {
  const span = first(reading.text, MOCKERY);
  if (span === null) return null;
  const strong = /[呵哼呸哟]|厉害|佩服|本事/.test(reading.text.slice(span.start, span.end));
  return strong || reading.overlap.runs.length > 0 ? span : null;
};

/** A later gate's business at an early gate. */
const gateSkipping: Detector = (reading, findings) => {
  if (reading.gate === 1) return first(reading.text, GATE_1_DEMAND);
  if (reading.gate === 3 && findings.a?.grade === 'full' && !has(reading.text, FIXED_SUM)) return null;
  const pushed = reading.sentences.find((sentence) => has(sentence.text, HARD_PUSH) && !has(sentence.text, CONDITION));
  return pushed === undefined ? null : (first(reading.text.slice(0, pushed.end), HARD_PUSH) ?? pushed);
};

/** The reply is mostly service announcements. */
const boilerplate: Detector = (reading) => {
  const spans = matches(reading.text, SCRIPT, 8);
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return spans.length >= 2 && 3 * length >= reading.text.length ? (spans[0] ?? null) : null;
};

/** A yes-or-no question, and no open one. */
const closedQuestion: Detector = (reading) => {
  const question = reading.sentences.find((sentence) => sentence.question);
  if (question === undefined || reading.sentences.some((sentence) => has(sentence.text, OPEN))) return null;
  return question;
};

const rebuttal: Detector = (reading) => {
  const span = first(reading.text, REBUT);
  return span === null ? null : clauseAround(reading.text, span.start);
};

const recitingTerms: Detector = (reading, findings) => {
  const span = first(reading.text, TERMS);
  if (span === null || reading.borrower.includes(reading.text.slice(span.start, span.end))) return null;
  return findings.a?.grade === 'full' ? null : span;
};

const DETECTORS: readonly (readonly [FlawKey, Detector])[] = [
  ['injection', found(INJECTION)],
  ['mockery', mockery],
  ['minimal', minimal],
  ['parroting', parroting],
  ['stuffing', stuffing],
  ['but-turn', butTurn],
  ['closed-as-open', found(CLOSED_AS_OPEN)],
  ['leading', found(LEADING)],
  ['fake-empathy', found(FAKE_EMPATHY)],
  ['fake-concession', found(FAKE_CONCESSION)],
  ['gate-skipping', at([1, 2, 3], gateSkipping)],
  ['boilerplate', boilerplate],
  ['rebuttal', rebuttal],
  ['defence', at([1], found(DEFENCE))],
  ['command', worded('must')],
  ['lecturing', worded('moral')],
  ['reciting-terms', recitingTerms],
  ['pandering', at([2], worded('pander'))],
  ['accepting-whole', at([4], found(CLOSED_DEAL))],
  ['unfounded-raise', at([4], found(RAISED))],
  ['scare', found(SCARE)],
  ['pressure', worded('pressure')],
  ['belittling', worded('insult')],
  ['brush-off', worded('refer', 'endcall')],
  ['empty-comfort', worded('comfort')],
  ['why-question', found(WHY)],
  ['advice', found(ADVICE)],
  ['number-push', (reading) => numberPushes(reading)[0] ?? null],
  ['number-demand', at([2, 3], gateSkipping)],
  ['closed-question', at([3, 4, 5], closedQuestion)],
  ['read-out', at([5], found(READ_OUT))],
  ['moral-pressure', worded('moral')],
];

/** Every flaw found, in the order of the list. */
export function flawsOf(reading: Reading, findings: Findings): Flaw[] {
  const out: Flaw[] = [];
  for (const [key, detect] of DETECTORS) {
    const span = detect(reading, findings);
    if (span !== null) out.push({ key, span });
  }
  return out;
}
