import type { Said } from '../core/review/cards.ts';
import type { Queue } from '../core/review/queue.ts';
import type { ByRating } from '../core/review/schedule.ts';
import type { Gate } from '../core/scoring/verdict.ts';
import { gateOrdinal } from './gate-words.ts';

const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
const inDays = (days: number): string => (days <= 1 ? '明天' : `${String(days)} 天后`);
const nextTime = (days: number): string => (days <= 1 ? '明天再来' : `下次 ${inDays(days)}`);

/** Strings of the review page, and of its line on the map and in my record. */
export const reviewText = {
  title: '复习',
  description: '做错的题、拿不准的题、演练里没做到的判据、读过的术语，快忘的时候再问您一次。每天约十分钟。',
  loading: '正在读取这台设备上的记录……',

  /** On the map and in my record. */
  line: {
    about: '做错的、没做到的，快忘的时候再问您一次',
    today: (cards: number, seconds: number) => `复习 ${String(cards)} 张，约 ${String(minutes(seconds))} 分钟`,
    next: (days: number) => `今天没有要复习的，${nextTime(days)}`,
    none: '还没有要复习的卡片',
  },

  nobody: {
    headline: '先选一位学员，再复习',
    lead: '卡片从您自己的记录里来，一人一份。',
  },
  empty: {
    headline: '还没有要复习的卡片',
    lead: '学过、练过之后，卡片自己会来，不用您做。它们从这几处来：',
    read: '从第一课读起',
    practise: '去打一通电话',
  },
  from: {
    title: '卡片从哪里来',
    list: [
      '随堂题和测验里做错的，或者答对了但您说过拿不准的',
      '演练和案例里不到 3 级的回复：没做到的那一条判据，配您自己的原话',
      '读过的课文里出现的术语',
    ],
    rule: '答得越熟，隔得越久；又忘了，当天再问。间隔由公开的间隔复习算法 FSRS 推算。',
    crisis: '演练里危机时刻说的话，不做成卡片。',
  },
  nothing: {
    headline: '今天没有要复习的',
    lead: (days: number | null) => (days === null ? '' : `${nextTime(days)}。`),
  },
  done: {
    headline: '今天的复习做完了',
    lead: (cards: number, days: number | null) =>
      `做了 ${String(cards)} 张${days === null ? '' : `，${nextTime(days)}`}。`,
    later: (cards: number) => `还有 ${String(cards)} 张超出了十分钟，明天接着来。`,
    onward: '回课程地图',
  },

  headline: (cards: number, seconds: number) => `还有 ${String(cards)} 张，约 ${String(minutes(seconds))} 分钟`,
  progress: (done: number, all: number) => `今天做完 ${String(done)} 张，共 ${String(all)} 张`,

  kind: {
    missed: '做错的题',
    unsure: '拿不准的题',
    criterion: (gate: Gate, name: string) => `${gateOrdinal(gate)}　${name}`,
    term: '术语',
  },
  reveal: '想好了，看答案',
  answer: '答案',
  ratings: { 1: '又忘了', 2: '有点吃力', 3: '记得', 4: '很熟' } satisfies ByRating<string>,
  ratingLegend: '答得怎么样',
  ratingHint: '按键 1 到 4 也可以',
  wait: (days: number) => (days < 1 ? '今天再来' : inDays(days)),
  notKept: '没有存上，这一张还在。请到“我的记录”看看原因，再按一次。',

  item: {
    trueFalse: '对，还是不对？',
    right: '对',
    wrong: '不对',
    order: '把这几步排个先后',
    match: '把两边配起来',
    number: (unit: string) => `是多少${unit}？`,
    utterance: '合规吗？不合规的话，触了哪条红线，从哪几个字开始？',
    lawful: '合规',
    unlawful: (redline: string) => `不合规，${redline}`,
    tolerance: (value: string, unit: string) => `上下差 ${value} ${unit}以内都算对`,
    temptation: '为什么会答错',
    correct: '对的',
    explain: '为什么',
  },
  criterion: {
    borrower: '借款人',
    you: '您',
    ask: { none: '这一句缺了什么？', weak: '这一句还差一点，差在哪里？' } satisfies Record<Said['grade'], string>,
    askAbsence: '这一句哪里走了样？',
    rule: '要做到的',
    sample: '3 级是这样说的',
  },
  term: {
    ask: (name: string) => `“${name}”是什么意思？`,
    own: '本课程释义',
  },
  links: {
    lesson: (title: string) => `课文：${title}`,
    scorecard: '那通电话的讲评',
    case: (title: string) => `案例：${title}`,
    practise: '再练这一关',
    glossary: '在术语表里看',
    sources: '依据',
  },
} as const;

/** On the map and in my record: 复习 6 张，约 4 分钟. `cards`: how many the learner has in all. */
export function reviewLine(cards: number, { cards: today, seconds, nextInDays }: Queue): string {
  if (today.length > 0) return reviewText.line.today(today.length, seconds);
  return cards === 0 || nextInDays === null ? reviewText.line.none : reviewText.line.next(nextInDays);
}
