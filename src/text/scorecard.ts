import type { Lift } from '../core/roleplay/debrief.ts';
import type { MoodName } from '../core/roleplay/mood.ts';
import type { Gate, Level } from '../core/scoring/verdict.ts';
import { moodShortLabels } from './call-words.ts';
import { counted, gateOrdinal } from './gate-words.ts';

const risen: Readonly<Record<MoodName, (by: number) => string>> = {
  resistance: (by) => `抵触降了 ${String(by)} 分`,
  trust: (by) => `信任抬了 ${String(by)} 分`,
  commitment: (by) => `意愿抬了 ${String(by)} 分`,
};

/** The note under the mood chart. */
export function liftNote(lift: Lift | null, pronoun: string): string {
  if (lift === null) return `这一通没有哪一句让${pronoun}松下来。`;
  return `${gateOrdinal(lift.gate)}第 ${String(lift.turn)} 轮那句之后，${risen[lift.most.name](lift.most.by)}，是全场最大的一步。`;
}

/** Gate, turn and level of a quoted reply. */
export function placeOfReply(gate: Gate, turn: number, level: Level): string {
  return `${gateOrdinal(gate)}　第 ${String(turn)} 轮　${String(level)} 级`;
}

/** 11 分钟; a call shorter than a minute counts as 不到 1 分钟. */
export function minutesOf(duration: number): string {
  const minutes = Math.round(duration / 60_000);
  return minutes < 1 ? '不到 1 分钟' : `${String(minutes)} 分钟`;
}

/** The day where the reader is: 11 月 24 日. */
export function monthDay(at: number): string {
  const date = new Date(at);
  return `${String(date.getMonth() + 1)} 月 ${String(date.getDate())} 日`;
}

/** Strings of the scorecard. */
export const scorecard = {
  title: '讲评',
  loading: '正在读取记录',
  notLoaded: '讲评所需的部分没有载入。请检查网络，刷新本页再看；记录都在。',
  levels: '五关等级',
  moodTitle: (pronoun: string, turns: number) => `${pronoun}的心情，${counted(turns, '轮')}`,
  axis: '横轴下的数字是每一轮的等级',
  table: {
    open: '看数字表',
    turn: '轮',
    gate: '关',
    level: '级',
    ...moodShortLabels,
    answered: '接通',
    borrower: '借款人',
  },
  you: '您',
  excerpts: '两句话，两个方向',
  lifted: '这一句，门开了',
  /** Where the reply that moved most did not open its gate. */
  liftedOnly: '这一句，松得最多',
  toChange: '这一句，门没动',
  toChangeRedline: '这一句，触到红线',
  /** Where even the weakest reply stood at a gate that opened. */
  toChangeOnly: '这一句，还可以更好',
  whyLevel: (level: Level) => `为什么是 ${String(level)} 级`,
  sayInstead: '可以这样说',
  practiceTitle: (count: number) => (count === 1 ? '接下来练一样' : `接下来练${counted(count, '样')}`),
  nothingToPractise: '每一句都是 3 级，换一个情景再试。',
  practise: (gate: Gate) => (gate === 0 ? '练危机应对' : `练${gateOrdinal(gate)}`),
  meta: {
    turns: (turns: number) => counted(turns, '轮'),
    redlines: (count: number) => `红线 ${String(count)} 次`,
    selfPractice: '自练，未监考',
    exam: '考核',
  },
  copy: '复制为文字',
  copied: '已复制',
  notCopied: '浏览器不让复制，请选中下面的文字自己复制。',
  asText: '这通电话的文字',
  again: '再打一通',
  goOn: '接着谈',
  practiseAgain: (gate: Gate) => (gate === 0 ? '练危机应对' : `再练${gateOrdinal(gate)}`),
  record: '我的记录',
  excerpt: '挑出一句来看',
  changeTo: '可以这样改',
  transcript: (turns: number) => `全部对话和逐句讲评（${counted(turns, '轮')}）`,
  transcriptTitle: '从头看一遍',
  hints: (count: number) => `用了${counted(count, '次')}提示`,
  calls: '打过的电话',
  calledHere: '正在看',
  more: (count: number) => `更早的 ${String(count)} 通在“我的记录”里。`,
  unknown: '在您的记录里没有找到这通电话。它可能属于另一位学员，或者已经清除。',
  practice: '去打一通',
  eyebrow: (title: string, caseTitle: string) => `讲评　${title}　案例 ${caseTitle}`,
  lead: '一通电话打完，这里看五道门各开到哪一级，凭的是哪几个字，接下来练什么。',
  noReplies: '这一通还没有说话。',
  empty: '还没有打过电话，打完一通，这里有讲评。',
  crisisTurns: '危机之后的几句不计心情，也不计关卡。',
} as const;
