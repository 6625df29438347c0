import type { PendingClaim } from '../core/course/pending.ts';

export const pendingKind: Record<PendingClaim['kind'], string> = {
  outline: '大纲原有的说法',
  law: '法规条文',
  number: '数字',
  event: '事件',
};

export const pendingState: Record<PendingClaim['state'], string> = {
  open: '还没核到',
  half: '核到一半',
  unfound: '找不到出处',
  refuted: '已证不对',
};

/** Strings of the list of claims that are not verified yet. */
export const pendingText = {
  title: '待核清单',
  description:
    '课程里还不能当定论讲的说法：知道什么，还缺什么，去哪里核，核到之前怎么讲，用在哪几课；已证不对的，写明对的是什么。',
  eyebrow: (asOf: string) => `待核清单　截至 ${asOf}`,
  headline: (count: number) => ({ before: `${String(count)} 个说法，`, after: '还不能当定论讲' }),
  lead: '没核到，就写没核到。讲课时照“核到之前”那一行讲；有人核到了，改来源文件，这里就少一条。核下来是错的，移到“已证不对”，写明对的是什么。',
  tally: (state: string, count: number) => `${state} ${String(count)} 条`,
  jump: '按种类跳到',
  count: (count: number) => `${String(count)} 条`,
  known: '已知',
  missing: '还缺',
  how: '去哪里核',
  teach: '核到之前',
  refuted: '已证不对的说法',
  refutedNote: '条文已经核到，这几句是错的。还有人在说，所以留在这里。',
  right: '对的是',
  teachRefuted: '现在怎么讲',
  shownBy: '依据',
  where: '用在',
  unwritten: '编写中',
  sources: '已有来源',
  unread: '没有读到原文的来源',
  unreadNote: '下面这些来源只读到报道、解读或转述，或者只凭记忆写下。课文引到它们，都带“据公开报道，原文待核”。',
  unreadCount: (count: number) => `${String(count)} 份`,
  rules: '法规速查',
  allSources: '法规与来源',
} as const;
