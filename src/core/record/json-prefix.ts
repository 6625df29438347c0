/**
 * Whether a text that is no JSON is the beginning of a JSON object or array: a file cut off while it was copied, rather
 * than another kind of file. Engines word their errors differently, so the text is walked here, in one pass without recursion.
 */
export function isCutShort(text: string): boolean {
  const open: ('{' | '[')[] = [];
  let expect: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' = 'value';
  let at = skipBlank(text, 0);
  if (text[at] !== '{' && text[at] !== '[') return false;
  while (at < text.length) {
    const char = text[at];
    if (expect === 'comma-or-end' && open.length === 0) return false;
    if ((char === '}' || char === ']') && expect.endsWith('-end')) {
      if (open.pop() !== (char === '}' ? '{' : '[')) return false;
      expect = 'comma-or-end';
      at += 1;
    } else if (expect === 'comma-or-end') {
      if (char !== ',') return false;
      expect = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (expect === 'colon') {
      if (char !== ':') return false;
      expect = 'value';
      at += 1;
    } else if (expect === 'key' || expect === 'key-or-end') {
      if (char !== '"') return false;
      at = endOfString(text, at);
      expect = 'colon';
    } else if (char === '{' || char === '[') {
      open.push(char);
      expect = char === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      at = char === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (at < 0) return false;
      expect = 'comma-or-end';
    }
    at = skipBlank(text, at);
  }
  return open.length > 0;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a string ends; past the text when it is cut off. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const WORD = /[-+.0-9A-Za-z]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const NUMBER_START = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][-+]?\d*)?)?$/;

/** Where a number or literal ends; -1 when it is none. At the end of the text its beginning is enough. */
function endOfWord(text: string, from: number): number {
  WORD.lastIndex = from;
  const word = WORD.exec(text)?.[0] ?? '';
  if (word === '') return -1;
  const end = from + word.length;
  const whole = ['true', 'false', 'null'].includes(word) || NUMBER.test(word);
  const begun = ['true', 'false', 'null'].some((literal) => literal.startsWith(word)) || NUMBER_START.test(word);
  return whole || (end === text.length && begun) ? end : -1;
}
