/** Strings of the header, footer and profile dialog. */
export const shell = {
  brand: '五关',
  skip: '跳到正文',
  menu: '菜单',
  mainNav: '主导航',
  nav: {
    map: '课程地图',
    practice: '情景演练',
    scorecard: '讲评',
    sources: '法规与来源',
    glossary: '术语',
    record: '我的记录',
    trainer: '培训管理',
    about: '关于',
  },
  search: '搜索',
  size: { label: '字号', s: '小', m: '中', l: '大', announce: (name: string) => `字号：${name}` },
  theme: { label: '明暗', light: '浅色', dark: '深色', announce: (name: string) => `配色：${name}` },
  noProfile: '选择学员',
  switchProfile: '切换学员',
  unnamed: '未命名',
  foot: {
    selfPractice: '自练记录，未监考',
    asOf: (date: string) => `法规截至 ${date}`,
    unsigned: '未经合规审阅',
    signed: (role: string, reviewer: string, date: string) => `${date} 由${role}${reviewer}审阅`,
    partlySigned: (signed: number, all: number) => `合规审阅 ${signed} / ${all} 课`,
    licence: '课文 CC BY 4.0，代码 MIT',
    credit: '大纲由授课讲师提供',
    sources: '来源与核验',
    fictional: '案例与人物均为虚构',
    scoring: '评分方法与一致性',
    rules: '法规速查',
    contact: '能不能联系',
    figures: '图表',
    pending: '待核清单',
    templates: '模板',
  },
  noScript: '本页的练习、记录和搜索需要启用 JavaScript；课文、案例、法规与术语可以直接阅读。',
} as const;

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一…十; larger numbers stay digits. */
export const numeral = (value: number): string => numerals[value] ?? String(value);
