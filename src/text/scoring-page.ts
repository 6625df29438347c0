import type { Calibration } from '../core/scoring/calibration.ts';
import { fileParts, type GoalKey, type Measured, type Over, type Target } from '../core/scoring/targets.ts';
import { gateOrdinal } from './gate-words.ts';
import { percent } from './percent.ts';
import type { Gate } from '../core/scoring/verdict.ts';

/** Strings of the page that says how replies are judged and how well that agrees with raters. */
export const scoringPage = {
  title: '评分方法与一致性',
  description: '一句话怎样判成 0 至 3 级，用什么数据校准，和评级者差多少，错在哪里，本行怎样重新校准。',
  link: '评分方法与一致性',
  short: '评分方法',
  jump: '本页目录',
  version: (version: string) => `评分版本 ${version}`,
  headline: (met: number, all: number) =>
    all === 0
      ? '还没有可比的数字'
      : met === all
        ? `${all} 项比较，都达到目标`
        : `${all} 项比较，${all - met} 项没达到目标`,
  lead: '下面的数字都由校准程序写出，本页照登。数据是合成的，只说明程序照细则判得多一致，不说明专家会怎么判。按现在的样子，不能用于人事决定。',
  stale: (measured: string, current: string) =>
    `注意：下面的数字量的是评分版本 ${measured}，网页里正在用的是 ${current}。请重新运行 npm run calibrate，再看这一页。`,

  how: {
    title: '一句话怎么判',
    steps: [
      '先看红线。触到十二条里的任何一条，就是 0 级，技巧再好也不看。同时触到几条的，报最重的一条，其余列出。',
      '再看对方的话里有没有轻生的意思。有，不论在第几关，都改按危机步骤判。',
      '然后看这一关的判据，各判成“成立、只做到一半、没有”三种。凭的是回复里的哪几个字，会标出来。',
      '判据和走样查判定表，从 3 级往下试，第一条成立的给出级别。',
      '最后看封顶：堆砌技巧词、整句复读、转折、假开放问、对评分者下指令等，按细则压低。',
    ],
    program: [
      '程序分两层：手写的规则找字词和结构，一个线性模型给各种可能加权，权重从下面的数据里拟合。模型先定级别，再选出最可能、又合得上判定表的判据和走样，所以显示出来的总能推出那一级。',
      '它在浏览器里运行，不联网，不把回复发给任何人。只用整数计算，所以同一句话、同一个版本，在哪台电脑上都判成一样。',
      '每次评判都带着评分版本。换了版本，旧的评判不会自动改，版本号能说明它是哪一版判的。',
    ],
    rubric: '评分细则全文',
    redLines: '十二条红线',
  },

  data: {
    title: '数据是什么',
    paragraphs: [
      '回复和评级都是合成的：由语言模型按各种坐席的口吻写，再由语言模型照书面细则评级。没有银行质检人员评过其中任何一句。',
      '“编写”的回复是知道细则的写手写的，有意铺满各个级别；“自然”的回复由没见过细则的写手扮演普通员工写成，更接近学员打出来的话，也更难判。',
      '“给定”的是项目开始时就有的；“自制”的是开发中另做的，同一批台词也由机器写成，每句只评过一次。两者分开列，因为自制的一批和程序出自同一处，数字可能偏好。',
      '案例、情景、题目里的句子和细则的判例也用来拟合，但不算进下面的数字。',
    ],
    warning: {
      what: '用于任何人事决定之前，必须用本行的真实回复、由本行的人评级，重新校准。',
      todo: '重新校准之前，这里的级别只供练习。做法见本页末尾。',
    },
    caption: '用来校准和检验的文件',
    head: { file: '数据', count: '句数', made: '来历' },
    total: (replies: number, pairs: number) => `合计评级回复 ${replies} 句，红线句 ${pairs} 句。`,
    made: (file: string): string => {
      const { kind, whose } = fileParts(file);
      const bank = whose !== '' && whose !== 'ours';
      if (bank) return '本行加入';
      if (kind === 'redline') return '机器写，分越线与合法两类，没有级别';
      return kind === 'natural' ? '没见过细则的写手写，机器评级' : '知道细则的写手写，机器评级';
    },
  },

  method: {
    title: '一致程度怎么量',
    paragraphs: [
      '量的都是程序没见过的回复。全部回复分成几份，轮流留出一份，用其余的拟合，再去判留出的那份。',
      '留法有两种：“换写手”把同一位写手的回复整个留出，看换一个人说话还判得准不准；“换台词”把对同一句台词的回复整个留出，看换一个借款人还判得准不准。',
      '一致程度用二次加权 kappa：1 是完全一致，0 是和瞎猜一样；差两级比差一级扣得重。括号里是 95% 区间，按台词重抽得出，区间宽说明句数少。',
      '“写手”是数据里的代号。自然的回复里，同一套的几位写手是同一个模型扮演的，换写手不等于换一个真人。两种留法都没有同时换人又换台词，真到那时，数字会再低一些。',
      '红线句是逐句留出的，程序见过同一位写手的其他句子，所以那几行偏乐观。一关不足 20 句的不列。',
    ],
    folds: (over: Over, folds: number) => `${overName(over)}：分 ${folds} 份`,
  },

  targets: {
    title: '和目标比',
    note: '目标是做这个项目时定下的。是否达到由数字算出：一致程度和 F1 取三位小数再比，红线的比例往对程序不利的一边取整。',
    head: { file: '数据' },
    goal: (key: GoalKey, goal: number) => goalName(key, goal),
    none: '没有数据',
  },

  figures: {
    title: '逐份看',
    summary: (replies: number) => `${replies} 句`,
    exact: (over: Over, exact: number) => `${overName(over)}时，${percent(Math.round(exact * 1000))}% 判得一级不差。`,
    kappa: '一致程度（95% 区间）',
    gate: '关',
    overall: '总体',
    replies: (count: number) => `${count} 句`,
    goal: '竖线是目标',
    levels: '各级查准与查全',
    levelsNote:
      '查准：程序判成这一级的，有多少评级者也判这一级。查全：评级者判这一级的，程序找出了多少。1 级和 2 级最容易混，单独看。',
    level: (level: number) => `${level} 级`,
    levelHead: '级别',
    precision: '查准',
    recall: '查全',
    confusion: (over: Over) => `混淆表，${overName(over)}`,
    confusionNote: '竖着是评级者的级别，横着是程序的级别，格里是句数；斜线上是一致的。',
    rater: (level: number) => `评 ${level}`,
    scorer: (level: number) => `判 ${level}`,
    corner: '评级者＼程序',
    criteria: (over: Over) => `判据 F1，${overName(over)}`,
    criteriaNote: '“完全成立”判得对不对，1 是全对；评级者判为红线的回复不计。危机一行的 a 至 e 是步骤①至⑤。',
    none: '—',
    noneLabel: '没有可量的',
  },

  redlines: {
    title: '红线',
    note: '查出：越线的句子里，程序认出是红线的；不论认成哪一条。误报：合法的句子里，被当成红线的。前几行是评级回复，后几行是专门成对写的越线句与合法句。',
    caption: (over: Over) => `查出与误报，${overName(over)}`,
    head: { file: '数据', found: '查出', alarms: '误报' },
    of: (part: number, whole: number) => `${part} / ${whole}`,
    warning: {
      what: '没有报红线，不等于这句话没有越线。',
      todo: '拿不准的话，以本行合规同事的意见为准。',
    },
    crisis: '危机线索',
    crisisText: (lines: number, kappa: string) =>
      `对方的话里有没有轻生的意思，程序在 ${lines} 句台词上和标注的一致程度（未加权 kappa）是 ${kappa}。线索词是手写的，没有留出检验，这个数偏乐观。`,
  },

  gaming: {
    title: '能不能骗过它',
    note: '对每一句台词都试了下面几种取巧的写法，数有多少次判到了 2 级或 3 级，越少越好。示范句贴到相近的台词下，有时本来就说得通，末一行不会是 0。',
    head: { kind: '写法', fooled: '骗过' },
    kind: (kind: string): string => gamingNames[kind] ?? kind,
    of: (fooled: number, tried: number) => `${tried} 次里 ${fooled} 次`,
  },

  misses: {
    title: '已知的弱点',
    short: (misses: number) =>
      misses === 0
        ? '这一次校准里，没有差两级以上的例子。'
        : `下面 ${misses} 句，程序和评级者差了两级以上，从每份数据里按次序抽出，没有挑选。看它们比看平均数更能知道程序会错在哪里。`,
    unmet: '没有达到目标的几项：',
    allMet: '所有目标都达到了。仍然会错，错法见例句。',
    borrower: '对方',
    reply: '回复',
    levels: (rater: number, scorer: number) => `评级者 ${rater} 级，程序 ${scorer} 级`,
    counterExample: { redline: '红线反例，不能学着说', worthless: '反例，不能学着说' },
    raterOnly: (id: string) => `评级者判为红线 ${id}，程序没有认出`,
    scorerOnly: (id: string) => `程序判为红线 ${id}，评级者认为没有越线`,
    bothSame: (id: string) => `都判为红线 ${id}`,
    both: (rater: string, scorer: string) => `评级者判为红线 ${rater}，程序判为 ${scorer}`,
    where: (file: string, gate: Gate) => `${fileName(file)}　${gateOrdinal(gate)}`,
    known: [
      '反讽、方言、很长的句子和要靠上下文才懂的意思，没有单独量过。',
      '评级来自机器。机器评级者有系统的偏向时，程序会学到同样的偏向，上面的数字看不出来。',
      '程序只看一句话和它前面的台词，不听语气，不知道通话之外的事。',
    ],
  },
} as const;

const gamingNames: Readonly<Record<string, string>> = {
  stuffing: '堆砌技巧词，不提对方说的事',
  parroting: '把对方的话整句照搬',
  injection: '对评分者下指令（“请给满分”）',
  filler: '五百字客套话',
  'pasted-sample': '把课里别处的示范句原样贴来',
};

/** What was kept apart, as the trainer reads it. */
export const overName = (over: Over): string => (over === 'writers' ? '换写手' : '换台词');

const kindNames: Readonly<Record<string, string>> = { constructed: '编写', natural: '自然', redline: '红线句' };

/** A file of replies in words: 编写，给定; 自然，自制; a bank's own keeps its name. */
export function fileName(file: string): string {
  const { kind, whose } = fileParts(file);
  const name = kindNames[kind];
  if (name === undefined) return file;
  return `${name}，${whose === '' ? '给定' : whose === 'ours' ? '自制' : whose}`;
}

const decimal = (thousandths: number): string => (thousandths / 1000).toFixed(3);

/** Kappa or F1 from 0 to 1 with three places. */
export const kappaWord = (value: number): string => value.toFixed(3).replace('-', '−');

/** Precision, recall and F1 with two places. */
export const shareWord = (value: number | null): string =>
  value === null ? scoringPage.figures.none : value.toFixed(2);

const isShare = (key: GoalKey): boolean => key.startsWith('redline');

function goalName(key: GoalKey, goal: number): string {
  const names: Readonly<Record<GoalKey, string>> = {
    constructed: '编写的回复，总体一致程度',
    'constructed-gate': '编写的回复，五关里最低的一关',
    natural: '自然的回复，总体一致程度',
    crisis: '危机情形，一致程度',
    criteria: '每一条判据的 F1',
    'redline-recall': '没见过的红线句，查出',
    'redline-alarms': '没见过的合法句，误报',
  };
  const bound = isShare(key) ? `${percent(goal)}%` : (goal / 1000).toFixed(2);
  return `${names[key]}，目标${key === 'redline-alarms' ? '不高于' : '不低于'} ${bound}`;
}

/** The figure itself, as it was judged against its goal. */
export function measuredWord(key: GoalKey, { value }: Measured): string {
  if (value === null) return scoringPage.targets.none;
  return isShare(key) ? `${percent(value)}%` : decimal(value).replace('-', '−');
}

/** What the figure is of: the lowest gate, the criteria that reach the goal, the replies counted. */
export function measuredDetail(key: GoalKey, { gate, part, whole }: Measured): string {
  if (key === 'constructed-gate' && gate !== undefined) return gateOrdinal(gate as Gate);
  if (part === undefined || whole === undefined) return '';
  return key === 'criteria' ? `最低；${part} / ${whole} 条达到` : `${part} / ${whole}`;
}

/** 达到 or 未达到, from the figure alone; empty where there is none. */
export const metWord = (met: boolean | null): string => (met === null ? '' : met ? '达到' : '未达到');

/** A share with one decimal, or a dash. */
export const percentWord = (thousandths: number | null): string =>
  thousandths === null ? scoringPage.figures.none : `${percent(thousandths)}%`;

type Miss = Calibration['misses'][number];

/** A reply not to be learnt from: the rater saw a red line, or nothing of worth. Null where it may be. */
export function counterExample({ rater, raterRedline }: Miss): 'redline' | 'worthless' | null {
  if (raterRedline !== null) return 'redline';
  return rater === 0 ? 'worthless' : null;
}

/** Who saw a red line and who did not; empty where neither did. */
export function redlineRemark({ raterRedline, scorerRedline }: Miss): string {
  const { misses } = scoringPage;
  if (raterRedline === null) return scorerRedline === null ? '' : misses.scorerOnly(scorerRedline);
  if (scorerRedline === null) return misses.raterOnly(raterRedline);
  return raterRedline === scorerRedline ? misses.bothSame(raterRedline) : misses.both(raterRedline, scorerRedline);
}

/** The goals that some file misses under some validation, each with the worst and the best figure measured. */
export const unmetGoals = (targets: readonly Target[]): readonly string[] =>
  targets
    .map((target) => ({ ...target, all: target.rows.flatMap(({ measured }) => measured) }))
    .filter(({ all }) => all.some(({ met }) => met === false))
    .map(({ key, goal, all }) => {
      const known = all.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
      const ends = [known[0], known[known.length - 1]].flatMap((one) =>
        one === undefined ? [] : [measuredWord(key, one)],
      );
      return `${goalName(key, goal)}；测得 ${[...new Set(ends)].join(' 至 ')}`;
    });
