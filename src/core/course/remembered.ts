/**
 * The same function, keeping its answers to the last `most` texts: several checks read the same file, and parsing is what
 * takes long. `read` must be pure, and nobody may change what it gives.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text) ?? { answer: read(text) };
    // set anew, so that the first of the map is the one not asked for longest
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.answer;
  };
}
