/** Words of search: the page, the command line, and the labels that go into the index. */

/** Labels set before texts that would mislead when read alone in a list of results. */
export const documentWords = {
  notSay: '不能说：',
  say: '可以说：',
  unlawful: '（反例）',
  agent: '坐席',
  reported: '据公开报道，原文待核：',
  memory: '待核：',
  lapsed: '已失效：',
} as const;

export const searchText = {
  title: '搜索',
  description: '在课文、案例、术语、法规与来源、情景演练中查找。',
  label: '查找课文、案例、术语、法规与来源、情景演练',
  button: '搜索',
  keys: '按 / 回到搜索框，用上下方向键在结果之间移动。',
  results: '搜索结果',
  kinds: {
    lesson: '课文',
    case: '案例',
    term: '术语',
    source: '法规与来源',
    scenario: '情景演练',
    rule: '法规速查',
    page: '说明',
  },
  loading: '正在载入课程文本……',
  counted: (count: number) => `找到 ${count} 条`,
  capped: (count: number) => `结果较多，只列出最接近的 ${count} 条`,
  near: (count: number) => `按接近的程度列出 ${count} 条`,
  nothing: (query: string) => `没有找到“${query}”`,
  nothingHint: '可以换个词，或者只写两三个字，比如：',
  start: '可以从这些词开始：',
  suggestions: ['重复', '第三人', '逾期', '录音', '分期', '征信'],
  failed: '课程文本没有载入，暂时不能搜索。请检查网络，再试一次。',
  retry: '再试一次',
} as const;

export const taskText = {
  noQuery: '请写上要找的词，例如：npm run -s search -- "停息挂账"',
} as const;
