import type { Lift } from '../core/roleplay/debrief.ts';
import type { Headline } from '../core/roleplay/headline.ts';
import type { GateNumber, MoodName } from '../core/roleplay/mood.ts';
import type { Lack, Practice } from '../core/roleplay/practice.ts';
import type { Criterion, Gate, Level } from '../core/scoring/verdict.ts';
import { counted, gateOrdinal, moodShortLabels } from './roleplay.ts';
import { numeral } from './shell.ts';

const doors = (opened: number): string => `${counted(opened, '道门')}开了`;

/** 第二、第四关. */
const ordinals = (gates: readonly GateNumber[]): string => `${gates.map((gate) => `第${numeral(gate)}`).join('、')}关`;

/** The finding at the head of a scorecard; `pronoun` is the borrower's. */
export function headline(found: Headline, pronoun: string): string {
  switch (found.code) {
    case 'all-passed':
      if (found.opened === 5) return '五道门都开了';
      return found.opened === 1 ? `${gateOrdinal(found.from)}的门开了` : `从${gateOrdinal(found.from)}起，门都开了`;
    case 'last-step-missing':
      return `${doors(found.opened)}，差在最后一步`;
    case 'some-missed':
      return `${doors(found.opened)}，${ordinals(found.missed)}没有开`;
    case 'none-opened':
      return found.from === 5 ? '谈到了最后，门没有开' : '谈到了最后，门一道也没有开';
    case 'redline':
      return found.opened === 0 ? '一句话触到红线，电话断了' : `${doors(found.opened)}，断在一句触线的话上`;
    case 'crisis-held':
      return `${pronoun}说到不想活，您接住了`;
    case 'crisis-failed':
      return `${pronoun}说到不想活，这一刻没有接住`;
    case 'left':
      return found.opened === 0 ? `${gateOrdinal(found.gate)}没谈完，您先挂了` : `${doors(found.opened)}，您先挂了电话`;
    case 'under-way':
      return `还在${gateOrdinal(found.gate)}，没有谈完`;
  }
}

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

type Advice = readonly [title: string, how: string];

/** What to practise for each criterion of `rubric.md`, gate 0 = the steps of a crisis. */
const advice: Readonly<Record<Gate, Readonly<Partial<Record<Criterion, Advice>>>>> = {
  0: {
    a: ['先停下账', '听到轻生的话，第一句就说：账先不谈。'],
    b: ['直接问安全', '谢谢他肯说，再问是不是想结束生命，人在哪，身边有谁。'],
    c: ['把帮助说具体', '给出 12356，紧急时 110 或 120，请人陪着他，并转主管。'],
    d: ['不评判，不讲条件', '不说“想开点”，也不拿还款换关心。'],
    e: ['说明接下来怎么办', '告诉他催收暂停，之后由专人联系。'],
  },
  1: {
    a: ['取他的原话', '从他的话里取两到八个带情绪的字，不复读整句。'],
    b: ['把话筒还给他', '用疑问口吻停在那里，至多轻问一句。'],
    c: ['先不解释', '这一关不辩解、不讲理、不要钱，也不给方案。'],
    d: ['认他的权利', '他说到投诉、录音，先承认那是他的权利。'],
  },
  2: {
    a: ['说出他的处境', '说具体的事，不说“我理解您”；错的说法不附和。'],
    b: ['给一个查得到的事实', '说一件他能核实的事，或照实说您能定什么、不能定什么。'],
    c: ['请他往前推一步', '加一句“如果”，开放着问；并列两条路请他比也可以。'],
    d: ['不转折，不吓唬', '说完他的处境就停，不接“但是”。'],
  },
  3: {
    a: ['标注深一层的担心', '用“听起来”“好像”，说出他没明说的那一层。'],
    b: ['问“什么”和“怎么”', '问他卡在哪里，或他自己能做主的那一步。'],
    c: ['接住他的善意', '他说想还、肯接电话，先接住；有顾虑就说明只和他本人谈。'],
    d: ['不问为什么，不催日期', '“为什么不还”像质问；数额和日期留到下一关。'],
  },
  4: {
    a: ['先肯定他给的数', '他报的数、日期和努力，先照实肯定。'],
    b: ['听到数字，先问来源', '拿已知的收支对一对，再问这笔钱从哪儿出。'],
    c: ['把含糊的变成可选的', '给有依据的金额、期数、日期，请他改。'],
    d: ['守住权限', '要报批的说要报批，不加码，不吓唬。'],
  },
  5: {
    a: ['让他自己说一遍', '把“那就说好了”换成“您用自己的话说说看”。'],
    b: ['五样落到具体', '金额、日期、来源、本行官方渠道、提醒和应急，至少三样说到实处。'],
    c: ['先问最可能的岔子', '问一句“要是工资晚到，您打算怎么办”。'],
    d: ['请他应一句', '请他说愿意照办，或有变提前告诉您；语气尊重。'],
  },
};

/** What to do instead where a criterion was missed; empty where the gate does not ask for it. */
export function adviceOn(gate: Gate, criterion: Criterion): string {
  return advice[gate][criterion]?.[1] ?? '';
}

/** Titles from `content/rubric.yaml`, which this file does not know. */
export interface LackNames {
  readonly flaw: (key: string) => string;
  readonly redline: (key: string) => string;
}

/** The title of a thing to practise. */
export function practiceTitle(gate: Gate, lack: Lack, names: LackNames): string {
  if (lack.kind === 'redline') return `守住红线：${names.redline(lack.key)}`;
  if (lack.kind === 'flaw') return `改掉走样：${names.flaw(lack.key)}`;
  return advice[gate][lack.key]?.[0] ?? gateOrdinal(gate);
}

/** Where it showed and what to do instead. */
export function practiceReason({ gate, lack, count, turn }: Practice): string {
  const where = `${gateOrdinal(gate)}${count === 1 ? `第 ${String(turn)} 轮` : `有${counted(count, '句')}`}`;
  if (lack.kind === 'redline') return `${where}触到。对照讲评里的依据和“可以说”，换一种说法。`;
  const example = count === 1 ? '' : `，最明显的是第 ${String(turn)} 轮`;
  if (lack.kind === 'flaw') return `${where}是这样${example}。重看那一句，换掉出问题的那几个字。`;
  return `${where}缺这一项${example}。${advice[gate][lack.key]?.[1] ?? ''}`;
}

/** Strings of the scorecard. */
export const scorecard = {
  title: '讲评',
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
