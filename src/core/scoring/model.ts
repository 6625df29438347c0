import type { Feature } from './features.ts';
import { bitReader, bytesOf, type BitReader } from './range-coder.ts';
import type { Gate } from './verdict.ts';

/** What the model tells of a reply at a gate, as log odds in thousandths: level ≥ 1, ≥ 2, ≥ 3, then criteria a–e. */
export const OUTPUTS = 8;
export const GATES = 6;
/** After the columns of gates and outputs: that some red line is crossed, then which (R1–R12). */
export const ANY_REDLINE = OUTPUTS * GATES;
export const COLUMNS = ANY_REDLINE + 13;
export const KEY_BITS = 22;
/** Weights are whole numbers from −MOST to MOST, in steps of their column. */
export const MOST = 15;

/** The calibrated weights as `npm run calibrate` writes them. */
export interface Weights {
  /** Named in every verdict. */
  readonly version: string;
  /** Number of features. */
  readonly features: number;
  /** Step and bias of each column, in millionths and thousandths of log odds. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** Log odds, in thousandths, above which a reply counts as crossing a red line. */
  readonly redlineFrom: number;
  /** Keys and weights, range-coded, in base64. */
  readonly packed: string;
}

/** Weights ready for use: for each key the row of its weights. */
export interface Model {
  readonly version: string;
  readonly rowOf: ReadonlyMap<number, number>;
  readonly rows: Int8Array;
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  readonly redlineFrom: number;
}

/** FNV-1a over UTF-16 units, mixed, its upper bits: the key of a feature in the packed weights. */
export function keyOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}

/** The order in which columns are packed: a criterion of all gates together, since gates resemble each other. */
export const PACKING: readonly number[] = Array.from({ length: COLUMNS }, (_, i) =>
  i < ANY_REDLINE ? (i % GATES) * OUTPUTS + Math.floor(i / GATES) : i,
);

/** Contexts of the coder: what the same feature weighed in the columns just packed tells of the next. */
export const contextsOf = (
  place: number,
  before: number,
  last: number,
): { zero: number; sign: number; size: number } => {
  const kind = place < ANY_REDLINE ? Math.floor(place / GATES) : place === ANY_REDLINE ? OUTPUTS : OUTPUTS + 1;
  const fresh = place >= ANY_REDLINE || place % GATES === 0;
  const seen = fresh ? 0 : 1 + Math.min(5, before);
  const sign = fresh || last === 0 ? 0 : last > 0 ? 1 : 2;
  const much = fresh ? 0 : 1 + Math.min(3, Math.abs(last) >> 1);
  return {
    zero: 64 + (kind * 7 + seen) * 5 + much,
    sign: 512 + kind * 3 + sign,
    size: 600 + (kind * 5 + much) * 16,
  };
};
export const CONTEXTS = 600 + 10 * 5 * 16 + 16;

function readGap(reader: BitReader): number {
  let bits = 0;
  while (bits < KEY_BITS && reader.bit(bits) === 1) bits += 1;
  return 2 ** bits + reader.plain(bits) - 1;
}

function readWeight(reader: BitReader, place: number, before: number, last: number): number {
  const context = contextsOf(place, before, last);
  if (reader.bit(context.zero) === 0) return 0;
  const negative = reader.bit(context.sign) === 1;
  let size = 1;
  while (size < MOST && reader.bit(context.size + size) === 1) size += 1;
  return negative ? -size : size;
}

export function unpack(weights: Weights): Model {
  const reader = bitReader(bytesOf(weights.packed), CONTEXTS);
  const rowOf = new Map<number, number>();
  let key = -1;
  for (let row = 0; row < weights.features; row += 1) {
    key += 1 + readGap(reader);
    rowOf.set(key, row);
  }
  const rows = new Int8Array(weights.features * COLUMNS);
  for (let row = 0; row < weights.features; row += 1) {
    let before = 0;
    let last = 0;
    PACKING.forEach((column, place) => {
      if (place % GATES === 0 || place >= ANY_REDLINE) before = 0;
      const weight = readWeight(reader, place, before, last);
      rows[row * COLUMNS + column] = weight;
      if (weight !== 0) before += 1;
      last = weight;
    });
  }
  return { ...weights, rowOf, rows };
}

/** A feature the model knows, with the row of its weights. */
export interface Known extends Feature {
  readonly row: number;
}

export function knownOf(model: Model, features: readonly Feature[]): Known[] {
  return features.flatMap((feature) => {
    const row = model.rowOf.get(keyOf(feature.key));
    return row === undefined ? [] : [{ ...feature, row }];
  });
}

/** Log odds of one column in thousandths. */
export function scoreOf(model: Model, known: readonly Known[], column: number): number {
  let sum = 0;
  for (const { row, value } of known) sum += (model.rows[row * COLUMNS + column] ?? 0) * value;
  // steps are millionths, values 1/1024: sum × step / 1024 / 1000 gives thousandths
  return Math.trunc((sum * (model.steps[column] ?? 0)) / 1_024_000) + (model.biases[column] ?? 0);
}

export const columnOf = (gate: Gate, output: number): number => gate * OUTPUTS + output;
