/**
 * A short answer folded for comparing: width and compatibility forms (NFKC), case, spaces, invisible characters and punctuation go.
 * Marks that make a number another number stay (3.5 is not 35, 3-5 and 3/5 neither, nor −5).
 */
export function foldForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[−–—]/g, '-')
    .replace(/\p{P}/gu, (mark, at: number, whole: string) => (belongsToNumber(mark, at, whole) ? mark : ''));
}

function belongsToNumber(mark: string, at: number, whole: string): boolean {
  const [before = '', after = ''] = [whole[at - 1], whole[at + mark.length]];
  if (!/\d/.test(after)) return false;
  return /\d/.test(before) ? './-:'.includes(mark) : mark === '-' && !/\p{L}/u.test(before);
}
