import { clauseAround, clausesOf, type Span } from './clauses.ts';
import { UNMISTAKABLE, WAIVED } from './lexicon/unmistakable.ts';
import { ANY_REDLINE, columnOf, COLUMNS, scoreOf, type Known, type Model } from './model.ts';
import { matches, type Reading } from './reading.ts';
import type { RedlineId } from './verdict.ts';

/** A red line that was crossed, in folded offsets. */
export interface Crossing extends Span {
  readonly id: RedlineId;
}

/** The level model may sway the detector by half of this, in thousandths of log odds. */
const SWAY = 3000;

export const REDLINE_IDS: readonly RedlineId[] = [
  'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12',
]; // prettier-ignore

/** The clause whose features speak most for a column, with the sign asked for; null where none does. */
export function tellingClause(
  model: Model,
  known: readonly Known[],
  reading: Reading,
  column: number,
  sign: 1 | -1 = 1,
): Span | null {
  const clauses = clausesOf(reading.text);
  // a feature belongs to the clause its middle lies in
  const clauseAt = new Int32Array(reading.text.length + 1).fill(-1);
  clauses.forEach((clause, i) => clauseAt.fill(i, clause.start, clause.end));
  const sums = clauses.map(() => 0);
  for (const { row, value, start, end } of known) {
    const at = start < 0 ? -1 : (clauseAt[(start + end) >> 1] ?? -1);
    if (at >= 0) sums[at] = (sums[at] ?? 0) + sign * (model.rows[row * COLUMNS + column] ?? 0) * value;
  }
  const most = Math.max(0, ...sums);
  const best = most > 0 ? clauses[sums.indexOf(most)] : undefined;
  return best === undefined ? null : { start: best.start, end: best.end };
}

/** Log odds, in thousandths, of "some red line", lowered where the gate's model is sure of a good reply and raised where it is not. */
function suspicion(model: Model, known: readonly Known[], reading: Reading): number {
  const decent = scoreOf(model, known, columnOf(reading.gate, 0));
  return scoreOf(model, known, ANY_REDLINE) - Math.trunc(Math.max(-SWAY, Math.min(SWAY, decent)) / 2);
}

/** A hit that is denied, warned against, asked, told of others or given back from the borrower. */
function dismissed(reading: Reading, span: Span): boolean {
  const hit = reading.text.slice(span.start, span.end);
  const { start } = clauseAround(reading.text, span.start);
  const { end } = clauseAround(reading.text, span.end - 1);
  return (
    reading.text[end] === '？' ||
    reading.borrower.includes(hit) ||
    WAIVED.test(reading.text.slice(start, span.start)) ||
    /不|没|别|勿|莫|甭/.test(hit) ||
    /这(?:事|种|话)|道歉/.test(reading.text.slice(span.end, end))
  );
}

/** Red lines whose deed is said outright. */
function outright(reading: Reading): Crossing[] {
  return UNMISTAKABLE.flatMap(([id, pattern]) => {
    const span = matches(reading.text, pattern, 6).find((hit) => !dismissed(reading, hit));
    return span === undefined ? [] : [{ ...span, id }];
  });
}

/** The red lines said outright; else the one the model finds likely enough: its kind and the clause that shows it. */
export function redlinesOf(model: Model, known: readonly Known[], reading: Reading): Crossing[] {
  const said = outright(reading);
  if (said.length > 0) return said;
  if (suspicion(model, known, reading) <= model.redlineFrom) return [];
  const scores = REDLINE_IDS.map((id, i) => ({ id, score: scoreOf(model, known, ANY_REDLINE + 1 + i) }));
  const ranked = scores
    .filter(({ id }) => id !== 'R12' || reading.gate === 0)
    .sort((one, other) => other.score - one.score);
  const id = ranked[0]?.id ?? 'R1';
  const column = ANY_REDLINE + 1 + REDLINE_IDS.indexOf(id);
  const span = tellingClause(model, known, reading, ANY_REDLINE) ??
    tellingClause(model, known, reading, column) ?? {
      start: 0,
      end: reading.text.length,
    };
  return [{ ...span, id }];
}
