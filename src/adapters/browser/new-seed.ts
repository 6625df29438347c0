/** A random whole number of 32 bits for a call: decides between variants of the borrower's lines. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
