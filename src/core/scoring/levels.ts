import { columnOf, scoreOf, type Known, type Model } from './model.ts';
import type { Gate, Level } from './verdict.ts';

/** The logistic function in thousandths at log odds of 0, 250, 500 … 8000 thousandths; between them a straight line. */
const RISE = [
  500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989, 991, 993, 995, 996, 997,
  998, 998, 998, 999, 999, 999, 999, 999, 1000,
] as const; // prettier-ignore
const STEP = 250;

/** Probability in thousandths for log odds in thousandths. A table, since `Math.exp` may differ in its last bit. */
export function probabilityOf(odds: number): number {
  const size = Math.min(Math.abs(odds), (RISE.length - 1) * STEP);
  const at = Math.min(RISE.length - 2, Math.floor(size / STEP));
  const low = RISE[at] ?? 500;
  const high = RISE[at + 1] ?? 1000;
  const risen = low + Math.trunc(((high - low) * (size - at * STEP)) / STEP);
  return odds >= 0 ? risen : 1000 - risen;
}

/** Where the expected level, in thousandths, becomes 1, 2, 3; set so that cross-validated agreement is best. */
const BORDERS = [550, 1550, 2500] as const;

/** The level nearest to what is to be expected: the sum of the chances of at least 1, 2 and 3. */
export function levelOf(model: Model, known: readonly Known[], gate: Gate): Level {
  const expected = [0, 1, 2].reduce(
    (sum, output) => sum + probabilityOf(scoreOf(model, known, columnOf(gate, output))),
    0,
  );
  return BORDERS.filter((border) => expected > border).length as Level;
}
