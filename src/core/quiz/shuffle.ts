import type { ItemOf } from './item.ts';
import { hashText } from './hash.ts';

/** The seed of inline checks, which are drawn on the server and in the browser. */
export const CHECK_SEED = 1;

/** Ids of a quiz's items as shown in an attempt of this seed. */
export function itemOrder(ids: readonly string[], seed: number): readonly string[] {
  return shuffled(ids, mix(seed, hashText(ids.join(' '))));
}

/** Option ids as shown. */
export function optionOrder(item: ItemOf<'single'> | ItemOf<'multiple'>, seed: number): readonly string[] {
  const ids = item.options.map(({ id }) => id);
  return shuffled(ids, mix(seed, hashText(item.id)));
}

/** Indices of the steps as shown: never already in their right order. */
export function stepOrder(item: ItemOf<'ordering'>, seed: number): readonly number[] {
  return displaced(item.steps.length, mix(seed, hashText(item.id)));
}

/** Indices of the pairs whose right sides are shown, from the top: never all beside their left sides. */
export function rightOrder(item: ItemOf<'matching'>, seed: number): readonly number[] {
  return displaced(item.pairs.length, mix(seed, hashText(item.id)));
}

/** Fisher–Yates on whole numbers only, so that every browser shuffles alike. The same list and seed give the same order. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = mix(seed, at) % (at + 1);
    const kept = order[at] as T;
    order[at] = order[other] as T;
    order[other] = kept;
  }
  return order;
}

/** A permutation of 0…length−1 that is not the identity (length 2 or more). */
function displaced(length: number, seed: number): readonly number[] {
  const order = shuffled(
    Array.from({ length }, (_, at) => at),
    seed,
  );
  const same = order.every((value, at) => value === at);
  return same ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Two whole numbers into one of 32 bits (mulberry32's step). */
function mix(one: number, other: number): number {
  const state = ((one ^ Math.imul(other, 0x9e3779b1)) + 0x6d2b79f5) | 0;
  const once = Math.imul(state ^ (state >>> 15), state | 1);
  const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
  return (twice ^ (twice >>> 14)) >>> 0;
}
