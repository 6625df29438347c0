/** Han characters, and the punctuation that Chinese sets without spaces. */
const TIGHT = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]`;
const FOLD = new RegExp(`(?<=${TIGHT}) (?=${TIGHT})`, 'gu');

/**
 * YAML folds a line break inside a text into a space, which Chinese does not have: it goes where both neighbours are Han characters or
 * Chinese punctuation. For running text only: a title may hold a space on purpose (互联网金融 个人网络消费信贷).
 */
export function unfoldLines(text: string): string {
  return text.replace(FOLD, '');
}
