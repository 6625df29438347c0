/** A name within a sentence: letters written from right to left must not turn the words and numbers round it. */
export function isolateName(name: string): string {
  return `\u2068${name}\u2069`;
}
