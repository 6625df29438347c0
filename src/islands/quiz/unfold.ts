/** YAML folds a broken line into a space, which Chinese does not have between words or after its punctuation. */
export const unfold = (words: string): string =>
  words.replace(/(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu, '');
