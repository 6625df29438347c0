import { numeral } from './shell.ts';

/** Strings of the whole course as one book. */
export const book = {
  title: '全书',
  description: '已写成的课文按顺序排在一起，带目录，可以打印成册。',
  eyebrow: '全书　供打印',
  lead: (written: number, all: number) =>
    `已写成 ${written} 课，全课共 ${all} 课。讲评和演练在屏幕上做，纸上留了写字的地方。`,
  print: '打印全书',
  contents: '目录',
  lecture: (n: number, title: string) => `第${numeral(n)}讲　${title}`,
  goals: '学完能做到',
  asOf: (date: string) => `法规截至 ${date}`,
  alone: '单独打开这一课',
  link: '全书，可打印',
} as const;
