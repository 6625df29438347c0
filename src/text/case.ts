import { numeral } from './shell.ts';

/** Strings of the questions under a case. */
export const caseText = {
  question: (index: number, count: number) => `第${numeral(index)}问，共${numeral(count)}问`,
  reflect: '先写下您的想法，再看讲评。',
  reply: '先写下您的这一句，再看讲评。',
  placeholder: { reply: '像打电话那样说，一两句就好', reflect: '几个字也行' },
  submit: '写好了，看讲评',
  skip: '跳过，直接看',
  skipped: '这一问记为未答。',
  again: '改写一次',
  count: (length: number) => `${length} 字`,
  kept: '只存在这台设备上',
  locked: '讲评交了您自己的才展开。',
  lockedReply: '讲评与各级示例，交了您自己的那一句才展开。',
  yours: '您写的',
  samples: '同一句话，不同的级',
  discussion: '讲评',
  sample: (level: number) => `${level} 级`,
  speaker: (name: string | null) => name ?? '对方',
  notKept: '没有存上，您写的还在框里。请到“我的记录”看看原因，再交一次。',
  noVerdict: '这一句的评语没有取到，您写的和等级都已记下。请检查网络，刷新本页再看。',
  noScorer: '评分程序没有取到，您写的还在框里。请检查网络，再交一次。',
} as const;
