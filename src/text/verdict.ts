import type { Level } from '../core/scoring/verdict.ts';

/** Strings of a verdict. Names of criteria, flaws and red lines come from content/rubric.yaml. */
export const verdictText = {
  level: (level: Level) => `${level} 级`,
  crisis: '危机情形：先看人，不谈账',
  redline: (title: string) => `触到红线：${title}`,
  redlineFirst: '红线先于技巧，其他判据不再看',
  alsoRedlines: '同时触到',
  why: '错在哪',
  law: '依据',
  say: '可以说',
  flaw: '走样',
  cappedTo: (level: number) => `封顶 ${level} 级`,
  missingWords: '没有找到',
  weakMark: '只做到一半',
  metMark: '做到了',
  missedMark: '没有做到',
  reason: '为什么是这一级',
  better: '下一句可以',
  mended: '可以这样改',
  mendedTo: (changed: number, level: Level) =>
    `加上和改动共 ${String(changed)} 个字。按评分程序，这样说是 ${String(level)} 级；照念不如换成您自己的话。`,
  change: { added: '加上：', removed: '删去：' },
  changeEnd: '；',
  scorer: (version: string) => `评分版本 ${version}`,
  scorerNote: '由程序自动判定，可能有误；怎么判、错多少，见“评分方法与一致性”。',
} as const;
