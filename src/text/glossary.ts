/** Strings of the glossary page. */
export const glossaryText = {
  title: '术语',
  description: '本课程用到的词：中文、英文、含义、别的叫法、出处，以及在哪一课用到。',
  headline: (count: number) => `${count} 个词，一个词一个意思`,
  lead: '课文里带虚线的词都在这里。标着“本课程释义”的，公开资料里没有找到这种用法的出处，含义以这里为准。',
  own: '本课程释义',
  filter: '找词',
  filterHint: '中文、英文、别的叫法都可以，例如：停息挂账',
  clear: '清空',
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 个` : `找到 ${shown} 个，共 ${all} 个`),
  none: '这里没有这个词。换个短一点的词再找，或者',
  searchAll: '到全课搜索',
  index: '按拼音查',
  synonyms: '也可以搜',
  sources: '出处',
  uses: '用在',
  /** Initials of beginnings that a pinyin collation reads otherwise. */
  readings: { 重复: 'C', 校准: 'J' } as Readonly<Record<string, string>>,
} as const;
