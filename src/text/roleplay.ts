import type { GateRule } from '../core/course/course.ts';
import type { Outcome } from '../core/roleplay/call.ts';
import type { Gate } from '../core/scoring/verdict.ts';
import { counted, gateOrdinal } from './gate-words.ts';
import { numeral } from './shell.ts';

/** Strings of the role-play page. */
export const roleplay = {
  title: '情景演练',
  progress: '演练进度',
  gatesProgress: '五关进度',
  call: '通话',
  file: {
    label: '客户档案',
    learned: '刚问出来',
    locked: '还没有问出来',
    lockedUntil: (gate: Gate) => `${gateOrdinal(gate)}问出来`,
    may: '您可以自己定',
    needsApproval: '须报批',
    aim: '谈成什么样算好',
    fictional: '人物和经过均为虚构',
  },
  mode: { practice: '自练', exam: '考核' },
  /** Under the level of a verdict; `turn` counts at the gate. */
  place: (gate: Gate, name: string, turn: number) =>
    gate === 0 ? `${name}　第 ${String(turn)} 句` : `${gateOrdinal(gate)}　${name}　第 ${String(turn)} 轮`,
  /** What a gate brought out, after its opening line. */
  learned: (labels: readonly string[]) => (labels.length === 0 ? '' : `问出来了：${labels.join('、')}。`),
  /** Read out by a screen reader after a reply. */
  said: {
    level: (turn: number, level: number, name: string) =>
      `第 ${String(turn)} 轮，${String(level)} 级。${name}接着说话了。`,
    opened: (gate: Gate) => `${gateOrdinal(gate)}开了。`,
    coached: '这一关的轮数用完了，教练给出一种说法。',
    redline: '触到红线，通话到此结束。',
    crisis: '这句话里有轻生的意思，本页转入危机应对。',
    ended: '通话结束。',
  },
  otherTab: '这通电话在另一个标签页里也说了话，已按记录接上。',
  notLoaded: '通话所需的部分没有载入。请检查网络，刷新本页再试；已经说过的都在。',
  notKept: '电话可以接着打。没有存上的部分，离开本页就没有了。',
  start: {
    title: '接通之前',
    begin: '开始通话',
    beginAt: (gate: Gate) => `从${gateOrdinal(gate)}开始`,
    minutes: (minutes: number) => `约 ${String(minutes)} 分钟`,
    gateRule: ({ repliesOfLevel3, repliesOfLevel2, maxTurns }: GateRule) =>
      `每一关，${counted(repliesOfLevel3, '次')} 3 级或${counted(repliesOfLevel2, '次')} 2 级，门就开；至多${counted(maxTurns, '轮')}。触到红线，通话立即结束。`,
    crisisWarning: '谈到难处，对方可能流露轻生的念头，您要当场接住。这一段可以不练，不影响其他各关。',
    skipCrisis: '这一通不练危机应对',
    chooseGate: '从哪一关练起',
    rules: '怎么算开门',
    crisis: '可能听到沉重的话',
    kept: '记下什么',
    authority: '您的权限',
    known: '已知的情况',
    toFind: (count: number) => `另有 ${String(count)} 件事要在通话里问出来`,
    loading: '正在读取记录',
    helpLine: (name: string, number: string) => `您自己需要找人说说时：${name} ${number}`,
    notice: '您说的每一句和讲评都会记下，供您回看。',
  },
  resume: {
    found: (gate: Gate, turn: number) => `上次谈到${gateOrdinal(gate)}，说了${counted(turn, '句')}。`,
    go: '接着谈',
    fresh: '重新开始',
    freshNote: '重新开始，上一通就算放下了，说过的都会留下。',
    title: '上次没有谈完',
    unknown: '在您的记录里没有找到这通电话。它可能属于另一位学员，或者已经清除。',
    otherScenario: '这通电话属于另一个情景。',
    open: '打开那一通',
  },
  readOnly: {
    'older-scenario': '这通电话用的是改版前的情景，只能回看，不能接着谈。',
    'does-not-fit': (turn: number) =>
      turn === 0
        ? '这通电话的记录与现在的情景对不上，只能回看，不能接着谈。'
        : `这通电话的记录从第 ${String(turn)} 轮起与情景对不上，只能回看，不能接着谈。`,
  },
  speaker: { opening: '开场', you: '您', coach: '教练' },
  joined: (gate: Gate) => `从${gateOrdinal(gate)}练起，前面的当作已经谈过。`,
  mood: {
    title: (name: string) => `此刻的${name}`,
    startMark: '竖线是接通时的位置',
    before: (value: number) => `接通时 ${String(value)}`,
    hidden: '现在不看这些数字，只看人。',
  },
  reply: {
    label: '您的回复',
    placeholder: '像打电话那样说，一两句就好',
    send: '说出去',
    judging: '正在判',
    empty: '还没有写。像打电话那样说一两句。',
    left: (left: number) => `还可以写 ${String(left)} 字`,
    tooLong: (over: number) => `超出 ${String(over)} 字，请删短一些`,
  },
  hint: {
    first: '给一点提示',
    more: '再给一点提示',
    label: (hint: number) => `提示${numeral(hint)}`,
    none: '考核没有提示',
  },
  coach: {
    atGate: (gate: Gate, turns: number) => `${counted(turns, '轮')}用完了，${gateOrdinal(gate)}没有开。`,
    goesOn: '电话接着往下谈。',
    inCrisis: '这一刻没有接住。',
    title: '教练怎么说',
    say: '可以这样说',
    why: '为什么',
  },
  crisis: {
    notice: '这句话里有轻生的意思。现在不谈账，先顾人。',
    turn: (turn: number, most: number) => `第 ${String(turn)} 句，至多 ${String(most)} 句`,
    steps: '这时候要做的五件事',
    paused: '五关暂停',
    goal: '接住了，这通电话就到此为止',
    supervisor: (line: string) => `主管：${line}。`,
    helpLine: (name: string, number: string) => `您自己听了不好受，也可以打：${name} ${number}`,
  },
  ended: {
    finished: '通话结束',
    redline: '通话到此结束',
    'crisis-held': '接住了，催收到此暂停',
    'crisis-failed': '通话到此结束',
    left: '您先挂了电话',
  } satisfies Record<Outcome, string>,
  afterRedline: {
    note: '这一次记为未过。重来会开一通新的电话，原来的记录保留。',
    retry: '从这一关重来',
    wrong: '错在哪',
    law: '依据',
    say: '可以说',
    first: '红线先于技巧，其他判据不再看',
  },
  afterCrisis: '真实通话里，请马上转主管，并按本行流程记录、转专人联系。',
  actions: {
    leave: '放下电话',
    leaveSure: '现在放下电话，这一通就算结束。已经说的会留下。',
    leaveYes: '放下电话',
    leaveNo: '接着谈',
    scorecard: '看讲评',
    again: '再打一通',
    practiseGate: (gate: Gate) => `再练${gateOrdinal(gate)}`,
  },
} as const;
