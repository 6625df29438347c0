import {
  ANY_REDLINE,
  COLUMNS,
  CONTEXTS,
  contextsOf,
  GATES,
  KEY_BITS,
  keyOf,
  MOST,
  PACKING,
} from '../../core/scoring/model.ts';
import { ADAPT_SHIFT, PROBABILITY_BITS } from '../../core/scoring/range-coder.ts';

const TOP = 2 ** 24;
const ONE = 2 ** PROBABILITY_BITS;

/** The writing half of `core/scoring/range-coder.ts`. */
class BitWriter {
  readonly #probability = new Uint16Array(CONTEXTS).fill(ONE / 2);
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 2 ** 32 - 1;
  #held = 0;
  #pending = 1;

  bit(context: number, bit: 0 | 1): void {
    const p = this.#probability[context] as number;
    const bound = Math.floor(this.#range / ONE) * p;
    if (bit === 0) {
      this.#range = bound;
      this.#probability[context] = p + ((ONE - p) >> ADAPT_SHIFT);
    } else {
      this.#low += bound;
      this.#range -= bound;
      this.#probability[context] = p - (p >> ADAPT_SHIFT);
    }
    this.#settle();
  }

  plain(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i -= 1) {
      this.#range = Math.floor(this.#range / 2);
      if (Math.floor(value / 2 ** i) % 2 === 1) this.#low += this.#range;
      this.#settle();
    }
  }

  done(): Uint8Array {
    for (let i = 0; i < 5; i += 1) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #settle(): void {
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#shift();
    }
  }

  /** A byte goes out once no carry can reach it any more. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      for (; this.#pending > 0; this.#pending -= 1) {
        this.#bytes.push((this.#held + carry) & 0xff);
        this.#held = 0xff;
      }
      this.#held = Math.floor(this.#low / TOP) & 0xff;
    }
    this.#pending += 1;
    this.#low = (this.#low % TOP) * 256;
  }
}

function writeGap(writer: BitWriter, gap: number): void {
  let bits = 0;
  while (gap + 1 >= 2 ** (bits + 1)) bits += 1;
  for (let i = 0; i < bits; i += 1) writer.bit(i, 1);
  if (bits < KEY_BITS) writer.bit(bits, 0);
  writer.plain(gap + 1 - 2 ** bits, bits);
}

function writeWeight(writer: BitWriter, weight: number, place: number, before: number, last: number): void {
  const context = contextsOf(place, before, last);
  writer.bit(context.zero, weight === 0 ? 0 : 1);
  if (weight === 0) return;
  writer.bit(context.sign, weight < 0 ? 1 : 0);
  const size = Math.abs(weight);
  for (let k = 1; k < size; k += 1) writer.bit(context.size + k, 1);
  if (size < MOST) writer.bit(context.size + size, 0);
}

/** A feature with its quantised weight in every column. */
export interface PackedRow {
  readonly feature: string;
  readonly weights: readonly number[];
}

/** Packs rows for `unpack`. Of two features with one key the first is kept; give the weightier first. */
export function pack(rows: readonly PackedRow[]): { readonly features: number; readonly packed: string } {
  const byKey = new Map<number, readonly number[]>();
  for (const { feature, weights } of rows) {
    if (weights.length !== COLUMNS) throw new Error('a row has a weight for every column');
    if (!byKey.has(keyOf(feature))) byKey.set(keyOf(feature), weights);
  }
  const sorted = [...byKey].sort(([one], [other]) => one - other);
  const writer = new BitWriter();
  let previous = -1;
  for (const [key] of sorted) {
    writeGap(writer, key - previous - 1);
    previous = key;
  }
  for (const [, weights] of sorted) {
    let before = 0;
    let last = 0;
    PACKING.forEach((column, place) => {
      if (place % GATES === 0 || place >= ANY_REDLINE) before = 0;
      const weight = weights[column] ?? 0;
      writeWeight(writer, weight, place, before, last);
      if (weight !== 0) before += 1;
      last = weight;
    });
  }
  return { features: sorted.length, packed: Buffer.from(writer.done()).toString('base64').replace(/=+$/, '') };
}
