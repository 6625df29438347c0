import { COLUMNS, unpack, type Model } from '../../../src/core/scoring/model.ts';
import { pack } from '../../../src/tasks/calibrate/pack.ts';

interface Written {
  /** Weight of a feature by column, −15 to 15; columns left out are 0. */
  readonly weights?: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** Bias of a column in thousandths; columns left out are 0. */
  readonly biases?: Readonly<Record<number, number>>;
  /** Steps in millionths; 1,000,000 makes a weight of 1 on a feature of 1/1 one unit of log odds. */
  readonly step?: number;
  readonly redlineFrom?: number;
}

/** A model written by hand, so that a test says what it weighs. */
export function modelOf({ weights = {}, biases = {}, step = 1_000_000, redlineFrom = 0 }: Written): Model {
  const columns = Array.from({ length: COLUMNS }, (_, i) => i);
  const rows = Object.entries(weights).map(([feature, by]) => ({
    feature,
    weights: columns.map((column) => by[column] ?? 0),
  }));
  return unpack({
    version: 'by-hand',
    ...pack(rows),
    steps: columns.map(() => step),
    biases: columns.map((column) => biases[column] ?? 0),
    redlineFrom,
  });
}
