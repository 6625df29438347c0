/**
 * The reading half of an adaptive binary range coder (Martin 1979, in the form LZMA made common): weights that are mostly
 * zero take a fraction of a bit each. Integers only, so every browser reads the same numbers.
 */
export interface BitReader {
  /** Reads a bit under an adaptive context; contexts are made on first use. */
  readonly bit: (context: number) => 0 | 1;
  /** Reads `count` bits that have no context, highest first. */
  readonly plain: (count: number) => number;
}

export const PROBABILITY_BITS = 11;
export const ADAPT_SHIFT = 5;
const HALF = 1 << (PROBABILITY_BITS - 1);
const TOP = 2 ** 24;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 text without padding. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const ch of base64) {
    held = ((held << 6) | ALPHABET.indexOf(ch)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}

export function bitReader(bytes: Uint8Array, contexts: number): BitReader {
  const probability = new Uint16Array(contexts).fill(HALF);
  let at = 0;
  const next = (): number => {
    at += 1;
    return bytes[at - 1] ?? 0;
  };
  let range = 2 ** 32 - 1;
  let code = 0;
  for (let i = 0; i < 5; i += 1) code = (code * 256 + next()) % 2 ** 32;
  const settle = (): void => {
    while (range < TOP) {
      range *= 256;
      code = code * 256 + next();
    }
  };
  return {
    bit: (context) => {
      const p = probability[context] as number;
      const bound = Math.floor(range / 2 ** PROBABILITY_BITS) * p;
      if (code < bound) {
        range = bound;
        probability[context] = p + ((2 ** PROBABILITY_BITS - p) >> ADAPT_SHIFT);
        settle();
        return 0;
      }
      code -= bound;
      range -= bound;
      probability[context] = p - (p >> ADAPT_SHIFT);
      settle();
      return 1;
    },
    plain: (count) => {
      let value = 0;
      for (let i = 0; i < count; i += 1) {
        range = Math.floor(range / 2);
        const bit = code >= range ? 1 : 0;
        if (bit === 1) code -= range;
        settle();
        value = value * 2 + bit;
      }
      return value;
    },
  };
}
