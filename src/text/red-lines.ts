import { numeral } from './shell.ts';

/** Strings of the page of red lines. */
export const redLinesText = {
  title: '红线一览',
  description: '催收谈话的十二条红线：是什么，为什么，什么不算，可以怎么说，依据是什么。',
  eyebrow: (asOf: string) => `红线　法规截至 ${asOf}`,
  headline: (count: number) => ({ before: `${count === 12 ? '十二' : numeral(count)}条红线，`, after: '说了就停' }),
  lead: '触到任何一条，这句话记 0 级，通话结束，不再看技巧。一句话触到几条的，报最重的一条，其余一并列出。',
  near: '听着像、其实合法的话不算红线。每条后面写了“不算红线”的说法，评分按同样的界线判。',
  marks: '依据后面没有标记的，是现行、读过原文的；有标记的，用之前先看它标着什么。',
  why: '为什么',
  say: '可以说',
  nearMiss: '不算红线',
  law: '依据',
  taught: '课里讲到',
  jump: '按编号跳到',
  sources: '法规与来源',
} as const;
