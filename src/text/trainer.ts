import type { ResultsFileProblem } from '../core/record/exchange.ts';
import type { AttemptRecord } from '../core/record/attempts.ts';
import type { ClassFinding } from '../core/results/class-finding.ts';
import type { ModeFilter } from '../core/results/gate-profile.ts';
import type { HelpReason } from '../core/results/help-first.ts';
import type { Gate, Level } from '../core/scoring/verdict.ts';
import { isolateName } from './isolate-name.ts';
import { dayOf } from './result-lines.ts';
import { counted, gateOrdinal } from './gate-words.ts';
import { numeral, shell } from './shell.ts';

/** Strings of the trainer's page. */
export const trainerText = {
  title: '培训管理',
  description: '打开学员交来的记录文件，看谁卡在哪道门，每一级凭的是哪句话。文件只在本页打开，不上传。',
  eyebrow: (people: number, units: number) =>
    people === 0
      ? '培训管理'
      : `培训管理　${peopleIn(people)(people)}${units > 1 ? `，${counted(units, '个单位')}` : ''}`,
  emptyHeadline: '放进学员的记录，看谁卡在哪道门',
  emptyLead: '这里没有服务器，也没有账号。学员把自己的记录导出成文件交给您，您在这里打开，一次可以放很多份。',
  lead: '格里是最好一通的等级，点开能看到那几句话。人少，数字只作线索，不作考核依据。',
  notLoaded: {
    what: '读文件或显示结果所需的部分没有载入。',
    todo: '请检查网络，刷新本页，再放一次文件；文件没有动。',
  },
  scoring: '级别由程序自动判出，和评级者差多少、本行怎样重新校准：',
  tabOnly: '文件只在这个标签页里打开，不上传，也不保存。刷新或关闭本页，表就没有了，文件还在您手里。',
  selfReported:
    '记录由学员自己的电脑生成并导出，自练没有人监考，文件也可能被改动。要作考核，请看考核方式的通话，并逐句核对。',

  intake: {
    title: '放入记录文件',
    more: '再放入几份',
    drop: '把文件拖到这里，或者',
    dropping: '松手就放入',
    choose: '选择文件',
    hint: '.json 文件，一次可以选很多份；同一位学员交来几份的，会合成一份。',
    pasteOpen: '收到的是文字，粘贴在这里',
    pasteLabel: '粘贴学员复制来的记录',
    pasteHint: '从第一个大括号到最后一个大括号，整段粘贴。',
    pasteAction: '放入这段文字',
    pasted: (number: number) => `粘贴的文字 ${number}`,
    reading: (done: number, all: number) => `正在读第 ${done} 份，共 ${all} 份`,
    read: (files: number, refused: number) =>
      `读完 ${files} 份${refused > 0 ? `，其中 ${refused} 份没有导入，原因见下面` : ''}。`,
  },
  how: {
    title: '学员怎样交记录',
    steps: [
      '打开“我的记录”，点“导出文件”，得到一个 .json 文件。',
      '把文件发给您。微信里下载不了的，点“复制为文字”，把文字发给您。',
      '您在上面选文件、拖进来，或者粘贴文字。',
    ],
    sees: '您能看到他们写的每一句话和每一级的理由，学员在开始记录之前已经知道这一点。',
    own: '看看“我的记录”在哪里导出',
  },

  files: {
    title: (files: number) => `放入的 ${files} 份`,
    refused: (count: number) => `${count} 份没有导入`,
    all: '都读进来了',
    added: (name: string, events: number) => `${isolateName(name)}，${events} 条记录`,
    merged: (name: string, events: number) => `${isolateName(name)} 已在表里，合并后新增 ${events} 条`,
    nothingNew: (name: string) => `${isolateName(name)} 已在表里，这一份没有新内容`,
    exported: (at: number) => `${dayOf(at)} 导出`,
    aside: (count: number) => `另附有 ${count} 条在学员电脑上就读不出来的记录，没有计入。`,
    summary: {
      what: '这是给人读的文字小结，不是记录本身，没有导入。',
      todo: '请学员在“我的记录”里点“导出文件”，或者“复制为文字”，再发给您。',
    },
    remove: '移出',
    removeLabel: (name: string) => `移出 ${name}`,
    clear: '清空',
    clearHint: '清空后表就没有了，学员手里的文件不受影响。',
  },

  table: {
    title: '谁卡在哪道门',
    hint: '点一格，看那一关说过的话',
    region: '人与关的表，可滚动',
    name: '姓名',
    redlines: '红线',
    last: '上次',
    state: '状态',
    passedRow: '过关',
    passedOf: (passed: number, all: number) => ({ passed: String(passed), of: `/ ${all} 过` }),
    idle: '未到',
    level: (level: Level) => `${level} 级`,
    missed: '未过',
    never: '从未',
    unnamed: shell.unnamed,
    id: (short: string) => `编号 ${short}`,
    cellOf: (name: string, gate: Gate) => `${isolateName(name)}，${gateOrdinal(gate)}，`,
    cellPassed: ' 级，已过',
    redlineReplies: (count: number) => `${count} 句触到红线，看这几句`,
    none: '这样筛选，一个人也没有。换一个单位看看。',
  },
  key: {
    label: '图例',
    level: (level: Level) => `${level} 级`,
    sun: '门里有太阳：已过',
    idle: '“·”未到',
  },
  state: {
    passed: '五关全过',
    none: '未开始',
    help: '先帮',
    missingOne: (gate: Gate) => `差${gateOrdinal(gate)}`,
    stopped: (gate: Gate) => `在${gateOrdinal(gate)}`,
    practising: '练习中',
  },
  filter: {
    label: '筛选与排序',
    mode: '通话',
    modes: { all: '自练与考核', practice: '只看自练', exam: '只看考核' } satisfies Record<ModeFilter, string>,
    unit: '单位',
    allUnits: '全部单位',
    noUnit: '没有填单位',
    sort: '排序',
    sorts: { help: '先帮谁', name: '按姓名' },
  },

  help: {
    title: (count: number) =>
      count === 0 ? '眼下没有要先帮的人' : count === 1 ? '先帮这一位' : `先帮这${counted(count, '位')}`,
    rules: '按规则列出，不是预测：触到红线的在先，其余按离过关远近。',
    nobody: '没有人触到红线，没有人在一关说了三句还没过，也没有人两周没有记录。',
    more: (count: number) => `还有 ${count} 人，都列出来`,
    may: '可以',
  },

  replies: {
    title: (name: string, gate: Gate | 'redline') =>
      `${isolateName(name)}　${gate === 'redline' ? '触到红线的话' : gate === 0 ? '危机时刻' : gateOrdinal(gate)}`,
    gateName: (name: string, technique: string) => `${name}　练的是${technique}`,
    standing: (best: Level | null, passed: boolean, replies: number) =>
      `${best === null ? '' : `最好一通 ${best} 级，${passed ? '已过' : '未过'}　`}共 ${replies} 句`,
    redlineStanding: (replies: number) => `共 ${replies} 句，通话都在这里断了`,
    none: '文件里没有这一关的原话，只有结果。',
    call: (at: number, scenario: string, mode: AttemptRecord['mode']) =>
      `${dayOf(at)}　${scenario}　${mode === 'exam' ? '考核' : '自练'}`,
    turn: (turn: number) => `第 ${turn} 轮`,
    borrower: '他说',
    trainee: '学员',
    why: (level: Level) => `为什么是 ${level} 级`,
    missed: '没有做到',
    weak: '只做到一半',
    flaw: '走样',
    cappedTo: (level: number) => `封顶 ${level} 级`,
    law: '依据',
    say: '可以说',
    also: '同时触到',
    close: '关上',
  },

  exports: {
    title: '带走这张表',
    scope: '按上面的筛选导出。表格里的原话前面若多一个撇号，是防止电子表格把它当公式算。',
    people: '人员表',
    replies: '回复表',
    peopleHint: '一人一行：五关等级、过没过、红线、上次',
    repliesHint: '一句一行：他说的、学员说的、等级、红线、走样',
    save: '导出 CSV',
    saveLabel: (sheet: string) => `导出 CSV：${sheet}`,
    copy: '复制为文字',
    copyLabel: (sheet: string) => `复制为文字：${sheet}`,
    saved: (file: string) => `已交给浏览器下载：${file}。没有动静的，请用“复制为文字”，再粘贴到电子表格里。`,
    saveFailed: '浏览器没有让本页下载，请用“复制为文字”，再粘贴到电子表格里。',
    copied: (sheet: string) => `${sheet}已复制，可以粘贴到电子表格里。`,
    copyFailed: '浏览器没有让本页复制。下面就是全文，请全选后复制。',
    byHand: '全文',
    fileName: (sheet: string, at: number) => `五关-${sheet}-${dayOf(at)}.csv`,
  },
} as const;

/** The finding at the head of the page. `name` is said where there is one person only. */
export function findingHeadline(finding: ClassFinding, name: string): string {
  const { people, redlinePeople } = finding;
  const alone = people === 1;
  const first = alone ? aboutOne(finding, isolateName(name)) : aboutMany(finding);
  if (redlinePeople === 0) return first;
  const who = alone ? '' : redlinePeople === people ? '人人都' : peopleIn(people)(redlinePeople);
  return `${first}，${who}触过红线`;
}

function aboutOne(finding: ClassFinding, name: string): string {
  switch (finding.code) {
    case 'no-calls':
      return `${name}还没有打过电话`;
    case 'all-passed':
      return `${name}五关都过了`;
    case 'stopped':
      return `${name}停在${gateOrdinal(finding.gate)}`;
    case 'under-way':
      return `${name}还在路上，没有卡住`;
  }
}

function aboutMany(finding: ClassFinding): string {
  const { people } = finding;
  const inWords = peopleIn(people);
  const someOf = (value: number) => `${inWords(people)}里${people > WORDS_UP_TO ? ' ' : ''}${inWords(value)}`;
  switch (finding.code) {
    case 'no-calls':
      return `${inWords(people)}都还没有打过电话`;
    case 'all-passed':
      return `${inWords(people)}五关都过了`;
    case 'stopped':
      return finding.count === people
        ? `${inWords(people)}都停在${gateOrdinal(finding.gate)}`
        : `${someOf(finding.count)}停在${gateOrdinal(finding.gate)}`;
    case 'under-way':
      return finding.passed === 0
        ? `${inWords(people)}里没有人卡住`
        : `${someOf(finding.passed)}过了五关，其余没有卡住`;
  }
}

const WORDS_UP_TO = 20;

/** Numbers of one sentence are written alike: in words for a class of up to twenty, in digits beyond. */
function peopleIn(most: number): (value: number) => string {
  return (value) => {
    if (most > WORDS_UP_TO) return `${value} 人`;
    if (value === 20) return '二十人';
    return value > 10 ? `十${numeral(value - 10)}人` : counted(value, '人');
  };
}

export interface HelpNames {
  readonly redline: (id: string) => string;
  readonly flaw: (key: string) => string;
}

/** A reason in two parts: the first is set bold. */
export function helpReason(reason: HelpReason, names: HelpNames): { readonly head: string; readonly rest: string } {
  switch (reason.code) {
    case 'redline': {
      const listed = reason.ids.map((id) => `${names.redline(id)}（${id}）`).join('、');
      return { head: `红线${counted(reason.count, '次')}`, rest: listed };
    }
    case 'crisis-failed':
      return { head: `危机${counted(reason.count, '次')}没有接住`, rest: '他说到不想活，话没有停在人身上' };
    case 'stopped': {
      const flaw =
        reason.flaw === null ? '' : `，其中${counted(reason.flaw.count, '句')}是“${names.flaw(reason.flaw.key)}”`;
      return {
        head: `${gateOrdinal(reason.gate)}未过`,
        rest: `说了${counted(reason.replies, '句')}，最好 ${reason.best} 级${flaw}`,
      };
    }
    case 'no-calls':
      return { head: '还没有打过电话', rest: '' };
    case 'silent':
      return { head: `${reason.days} 天没有记录`, rest: '' };
  }
}

/** One thing the trainer can do, by the gravest reason; `peer` is who could practise with him. */
export function helpAdvice(reasons: readonly HelpReason[], peer: string | null): string {
  const has = (code: HelpReason['code']) => reasons.some((reason) => reason.code === code);
  const stopped = reasons.find((reason) => reason.code === 'stopped');
  if (has('redline')) return '当面把那句话读一遍，对照依据，一起换一种说法';
  if (has('crisis-failed')) return '一起过一遍危机时刻的几步，再练一次';
  if (stopped?.code === 'stopped' && peer !== null) return `请${isolateName(peer)}带练一次${gateOrdinal(stopped.gate)}`;
  if (stopped?.code === 'stopped') return `一起重看这几句，只改一处，再练一次${gateOrdinal(stopped.gate)}`;
  return '先问问是不是排不开时间';
}

/** 今天, 昨天, 9 天前, then the day; by the calendar of the reader. */
export function whenWas(at: number | null, now: number): string {
  if (at === null) return trainerText.table.never;
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0) return '今天';
  if (days === 1) return '昨天';
  return days > 1 && days < 60 ? `${days} 天前` : dayOf(at);
}

const SUMMARY_HEAD = '五关　学习记录';

/** A trainee may send the summary made for reading; that is a frequent slip with a better answer than 不是记录文件. */
export function isSummary(text: string, problem: ResultsFileProblem): boolean {
  return problem.code === 'not-json' && text.trimStart().startsWith(SUMMARY_HEAD);
}
