import { crisisCue } from './crisis.ts';
import { judgeCrisis } from './criteria-crisis.ts';
import { judgeGate1 } from './criteria-gate-1.ts';
import { judgeGate2 } from './criteria-gate-2.ts';
import { judgeGate3 } from './criteria-gate-3.ts';
import { judgeGate4 } from './criteria-gate-4.ts';
import { judgeGate5 } from './criteria-gate-5.ts';
import { decide, type Judged } from './decision.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf } from './features.ts';
import { flawsOf, type Flaw } from './flaws.ts';
import { columnOf, knownOf, scoreOf, unpack, type Known, type Model } from './model.ts';
import { levelOf } from './levels.ts';
import { ACCOUNT_AGAIN, ACCOUNT_DOWN } from './lexicon/crisis.ts';
import { RIGHT } from './lexicon/gate-1.ts';
import { has, read, type Finding, type Reading } from './reading.ts';
import { redlinesOf, type Crossing } from './redlines.ts';
import type { Rubric } from './rubric.ts';
import { settle } from './settle.ts';
import type { Criterion, FlawKey, Gate, Level, RedlineId, Situation, Verdict } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

type Findings = Partial<Record<Criterion, Finding>>;
type Odds = Partial<Record<Criterion, number>>;

const RULES: Readonly<Record<Gate, (reading: Reading) => Findings>> = {
  0: judgeCrisis,
  1: judgeGate1,
  2: judgeGate2,
  3: judgeGate3,
  4: judgeGate4,
  5: judgeGate5,
};

/** Changes whenever a reply could be judged differently. */
export const SCORER_VERSION = WEIGHTS.version;

/** Flaws found for certain: whatever the model thinks of such a reply, their caps hold. */
const CERTAIN: ReadonlySet<string> = new Set(['injection', 'minimal', 'parroting', 'stuffing']);

let unpacked: Model | null = null;
const loaded = (): Model => (unpacked ??= unpack(WEIGHTS));

/** Unpacks the weights (some 30 ms), so that the first reply need not wait for it. */
export function prepare(): void {
  loaded();
}

/** What the hand-written rules say of the criteria of a gate. */
export const rulesOf = (reading: Reading): Findings => RULES[reading.gate](reading);

function capped(rubric: Rubric, gate: Gate, level: Level, flaws: readonly Flaw[]): Level {
  const caps = rubric.flaws.filter(
    (flaw) =>
      CERTAIN.has(flaw.key) &&
      (flaw.gates.length === 0 || flaw.gates.includes(gate)) &&
      flaws.some((found) => found.key === flaw.key),
  );
  return Math.min(level, ...caps.map((flaw) => flaw.cap ?? 3)) as Level;
}

function gravest(rubric: Rubric, ids: readonly RedlineId[]): RedlineId[] {
  const severity = (id: RedlineId): number => rubric.redlines.find((line) => line.id === id)?.severity ?? 0;
  return [...new Set(ids)].sort((one, other) => severity(other) - severity(one));
}

/** Log odds, in thousandths, of a step of the crisis protocol that no word in the reply takes. */
const UNSAID = -2500;

/** Log odds, in thousandths, of a right honoured: certain where none was named, unlikely where no word of the reply does it. */
const NONE_NAMED = 8000;
const NOT_HONOURED = -500;

/**
 * Where a life may hang on it nothing is guessed: who did not ask, or gave no help, is not told that he did. At the first gate
 * nobody is told that he passed over a right that the borrower never named, or honoured one without a word for it.
 */
function sure({ gate, borrower }: Reading, findings: Findings, odds: Odds): Odds {
  if (gate === 1) {
    const honoured = findings.d?.grade === 'full';
    return {
      ...odds,
      d: !has(borrower, RIGHT) ? NONE_NAMED : honoured ? (odds.d ?? 0) : Math.min(NOT_HONOURED, odds.d ?? 0),
    };
  }
  if (gate !== 0) return odds;
  const unsaid = (['b', 'c'] as const).filter((key) => findings[key]?.grade !== 'full');
  return { ...odds, ...Object.fromEntries(unsaid.map((key) => [key, Math.min(UNSAID, odds[key] ?? 0)])) };
}

/** Full marks in a crisis take both the direct question and help; who put the account down and left it there has level 1. */
function withoutGuessing({ gate, text }: Reading, findings: Findings, level: Level): Level {
  if (gate !== 0) return level;
  const said = findings.b?.grade === 'full' && findings.c?.grade === 'full';
  const down = has(text, ACCOUNT_DOWN) && !has(text, ACCOUNT_AGAIN);
  return Math.max(down ? 1 : 0, said ? level : Math.min(2, level)) as Level;
}

function oddsOf(model: Model, known: readonly Known[], gate: Gate): Odds {
  const letters: readonly Criterion[] = gate === 0 ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd'];
  return Object.fromEntries(letters.map((key, i) => [key, scoreOf(model, known, columnOf(gate, 3 + i))]));
}

/** A reply that works is not told of slips that changed nothing: of those only the table's are left out. */
function telling(
  rubric: Rubric,
  gate: Gate,
  { criteria, flaws, level }: Judged & { readonly level: Level },
): FlawKey[] {
  if (level < 2) return [...flaws];
  const decisive = flaws.filter((key) => {
    const others = flaws.filter((one) => one !== key);
    return decide(rubric, gate, { criteria, flaws: others }).level !== level;
  });
  return decide(rubric, gate, { criteria, flaws: decisive }).level === level ? decisive : [...flaws];
}

/** In a crisis, level 0 is to go on about the money or to pass the cue over: that is R12 (rubric section 3). */
function withCrisis(
  crossings: readonly Crossing[],
  crisis: boolean,
  level: Level,
  reading: Reading,
): readonly Crossing[] {
  if (!crisis || level > 0 || crossings.length > 0) return crossings;
  return [{ id: 'R12', start: 0, end: reading.text.length }];
}

/** Judges one reply with the calibrated model. Pure and total: every string gets a verdict, none throws. */
export function judge(situation: Situation, reply: string, rubric: Rubric): Verdict {
  return judgeWith(loaded(), situation, reply, rubric);
}

/**
 * Judges one reply (rubric section 0): red lines, then the crisis protocol where the borrower's line carries a cue of
 * self-harm, then the gate's table, then caps. Level, red lines and criteria are what the calibrated model finds likeliest;
 * grades and flaws are settled so that the table gives that level. Calibration calls it with models of its own.
 */
export function judgeWith(model: Model, situation: Situation, reply: string, rubric: Rubric): Verdict {
  const crisis = situation.gate === 0 || crisisCue(situation.borrower) !== null;
  const gate: Gate = crisis ? 0 : situation.gate;
  const reading = read({ ...situation, gate }, reply);
  const findings = rulesOf(reading);
  const known = knownOf(model, featuresOf(reading, findings));
  const flaws = flawsOf(reading, findings);
  const likely = withoutGuessing(reading, findings, levelOf(model, known, gate));
  const crossings = withCrisis(redlinesOf(model, known, reading), crisis, likely, reading);
  const wanted = capped(rubric, gate, likely, flaws);
  const settled = settle(rubric, {
    gate,
    level: wanted,
    odds: sure(reading, findings, oddsOf(model, known, gate)),
    flaws: flaws.map((flaw) => flaw.key),
  });
  const shown = { ...settled, flaws: telling(rubric, gate, settled) };
  const redlines = gravest(
    rubric,
    crossings.map((crossing) => crossing.id),
  );
  const redline = redlines[0] ?? null;
  return {
    level: redline === null ? settled.level : 0,
    judgedAs: crisis ? 'crisis' : 'gate',
    criteria: settled.criteria,
    redline,
    redlines,
    flaws: shown.flaws,
    cap: redline === null ? decide(rubric, gate, shown).cap : null,
    evidence: evidenceOf({ model, known, reading, rubric, findings, settled: shown, crossings, flaws }),
    scorer: model.version,
  };
}
