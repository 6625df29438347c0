import type { Lack, Practice } from '../core/roleplay/practice.ts';
import type { Criterion, Gate } from '../core/scoring/verdict.ts';
import { counted, gateOrdinal } from './gate-words.ts';

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
