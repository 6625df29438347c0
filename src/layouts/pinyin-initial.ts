/** First Han character, in pinyin order, of every initial; no word begins with I, U or V. */
const FIRST_OF_INITIAL = [
  ...['A阿', 'B八', 'C嚓', 'D哒', 'E妸', 'F发', 'G旮', 'H哈', 'J讥', 'K咔', 'L垃', 'M妈'],
  ...['N拿', 'O噢', 'P妑', 'Q七', 'R呥', 'S仨', 'T他', 'W屲', 'X夕', 'Y丫', 'Z帀'],
].map((pair) => ({ initial: pair.slice(0, 1), first: pair.slice(1) }));

const pinyin = new Intl.Collator('zh-u-co-pinyin');

/**
 * The pinyin initial under which a word is looked up, A–Z; a Latin word gives its own letter. For use at build time.
 * @param readings initials of beginnings that the collation reads otherwise (重复 is read chóng, not zhòng)
 */
export function pinyinInitial(word: string, readings: Readonly<Record<string, string>> = {}): string {
  const known = Object.entries(readings).find(([beginning]) => word.startsWith(beginning));
  if (known !== undefined) return known[1];
  if (/^[a-z]/i.test(word)) return word.slice(0, 1).toUpperCase();
  const at = FIRST_OF_INITIAL.findLast(({ first }) => pinyin.compare(first, word.slice(0, 1)) <= 0);
  return at?.initial ?? 'A';
}

/** Words grouped by initial, A to Z, each group in pinyin order. */
export function byInitial<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
  readings: Readonly<Record<string, string>> = {},
): { initial: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const initial = pinyinInitial(wordOf(item), readings);
    groups.set(initial, [...(groups.get(initial) ?? []), item]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, members]) => ({ initial, items: members.sort((a, b) => pinyin.compare(wordOf(a), wordOf(b))) }));
}
