import type { AttemptRecord } from '../core/record/attempts.ts';
import type { GateStanding } from '../core/record/gate-standing.ts';
import type { LearnerProgress } from '../core/record/progress.ts';
import { dayOf } from './result-lines.ts';
import { counted, gateOrdinal } from './gate-words.ts';
import { isolateName } from './isolate-name.ts';
import { profileText } from './profile.ts';
import { shell } from './shell.ts';

/** Strings of the page “my record”. */
export const myRecordText = {
  title: '我的记录',
  description: '读到哪里，写过什么，打过哪些电话，每一级凭的是哪句话。可以导出、恢复和清除。',
  eyebrow: (name: string, unit: string) =>
    `我的记录　${isolateName(name || shell.unnamed)}${unit && `　${isolateName(unit)}`}`,
  loading: '正在读取这台设备上的记录……',
  notLoaded: {
    what: '显示记录所需的部分没有载入，记录都在，没有动它。',
    todo: '请检查网络，刷新本页再看。',
  },
  facts: (counts: LearnerProgress['counts']) =>
    [
      counts.lessonsStarted > 0 &&
        `读过${counted(counts.lessonsStarted, '课')}，学完${counted(counts.lessonsFinished, '课')}`,
      counts.answers > 0 && `案例答了${counted(counts.answers, '问')}`,
      counts.attempts > 0 && `打了${counted(counts.attempts, '通')}电话，说了 ${counts.replies} 句`,
    ]
      .filter((part) => part !== false)
      .join('；'),
  selfPractice: '自练，未监考',

  nobody: {
    headline: '先选一位学员，再看记录',
    lead: '记录只存在这台设备的这个浏览器里，一人一份，互相看不到对方写的话。',
    otherComputer: '在别的电脑上学过',
  },

  doors: {
    title: '五道门',
    state: (standing: GateStanding) => {
      const { state, best, turns } = standing;
      if (state === 'idle' || best === null) return { level: '', words: '未到', note: '' };
      return {
        level: `${best} 级`,
        words: state === 'passed' ? '已开' : '未过',
        note: `用了${counted(turns, '轮')}`,
      };
    },
  },

  calls: {
    title: '打过的电话',
    none: '还没有打过电话。',
    first: '去打第一通',
    mode: { practice: '自练', exam: '考核' } satisfies Record<AttemptRecord['mode'], string>,
    turns: (turns: number) => counted(turns, '轮'),
    scorecard: '看讲评',
    resume: '接着打',
    broken: '中间缺了几轮，不能接着打',
    older: (count: number) => `再看更早的 ${count} 通`,
  },

  lessons: {
    title: '读过的课文',
    none: '还没有读过课文。',
    first: '从第一课读起',
    finished: (at: number) => `${dayOf(at)} 学完`,
    readUpTo: (section: string) => `读到“${section}”`,
    started: '读过开头',
  },

  answers: {
    title: '案例里写的话',
    none: '还没有答过案例里的问题。',
    skipped: '这一问跳过了',
    tries: (tries: number) => `写过 ${tries} 次，这是最近一次`,
    open: '回到案例',
    unknownQuestion: '这一问已经改过，原题不在了',
  },

  keep: {
    title: '这份记录归您',
    export: '导出文件',
    copy: '复制为文字',
    hint: '两样内容相同：文件用来换电脑，或交给培训管理者；微信里下载不了的，复制成文字发出去也一样。',
    summary: '复制一份小结',
    summaryHint: '给人读的几行字，不能用来恢复。',
    sees: '交出去的记录里有您写的每一句话，笔记和标亮也在内。',
    saved: (file: string) => `已交给浏览器下载：${file}。没有动静的，请用“复制为文字”。`,
    saveFailed: '浏览器没有让本页下载，请用“复制为文字”。',
    copied: '记录已复制，粘贴给培训管理者，或存成 .json 文件。',
    summaryCopied: '小结已复制。',
    copyFailed: '浏览器没有让本页复制。下面就是全文，请全选后复制。',
    byHand: '全文',
  },
  rename: {
    open: '改名字或单位',
    name: '姓名或代号',
    unit: '网点或部门（可不填）',
    submit: '改好了',
    cancel: '不改了',
    done: (name: string) => `已改为“${isolateName(name)}”。`,
  },
  restore: {
    title: '从另一台电脑带来',
    lead: '选那边导出的文件，它会成为这台设备上的同一位学员，记录合在一起，不会重复。',
    words: {
      drop: '把文件拖到这里，或者',
      dropping: '松手就放入',
      choose: '选择记录文件',
      hint: '.json 文件，一次一份。',
      pasteOpen: '手上是复制来的文字，粘贴在这里',
      pasteLabel: '粘贴记录文字',
      pasteHint: '从第一个大括号到最后一个大括号。',
      pasteAction: '恢复这段记录',
    },
    done: (name: string, added: number, known: number) =>
      `已恢复${isolateName(name)}的记录：新增 ${added} 条${known > 0 ? `，另有 ${known} 条这里已经有了` : ''}。当前学员已换成这一位。`,
    erased: {
      what: '这位学员的记录已在这台设备上清除，同一份档案不能再恢复到这里。',
      todo: '文件没有坏，请留着。可以换一台电脑或换一个浏览器恢复，或者在这里新建学员，从头记起。',
    },
    notLoaded: {
      what: '读文件所需的部分没有载入，没有恢复。',
      todo: '请检查网络，再选一次文件。',
    },
    nothing: {
      what: '文件里没有一条能用的记录，没有恢复。',
      todo: '请在原来的电脑上打开“我的记录”，重新导出一次。',
    },
  },
  wipe: {
    open: '清除我的记录',
    title: (name: string) => `清除${isolateName(name)}的记录`,
    goes: '会从这个浏览器里删掉：',
    items: (counts: LearnerProgress['counts']) => [
      '姓名、单位和学员档案',
      `${counts.lessonsStarted} 课的阅读进度`,
      `${counts.answers} 个案例问题的答案`,
      '笔记、书签和标亮',
      `${counts.attempts} 通电话里的 ${counts.replies} 句话和每一句的等级`,
    ],
    stays:
      '不受影响的：已经导出的文件，已经交给培训管理者的记录，别的学员的记录。浏览器里只留一个不带内容的标记，防止旧文件把它恢复回来。',
    export: '先导出一份',
    next: '下一步',
    cancel: '不清除',
    sure: (name: string) => `清除之后找不回来。确定清除${isolateName(name)}的全部记录吗？`,
    confirm: '确定清除',
    back: '上一步',
    done: (name: string) => `${isolateName(name)}的记录已经清除。`,
  },
  aside: {
    save: '下载这几条的原样',
    copy: '复制这几条的原样',
    others: (count: number) => `这个浏览器里另有 ${count} 条读不出来的记录，不属于这位学员或分不清是谁的，没有动它们。`,
    fileName: (at: number) => `五关-读不出的记录-${dayOf(at)}.json`,
  },
  noticeTitle: profileText.noticeTitle,
} as const;

/** The finding at the head of the page. `gates` are the best of practice and exam; `quizzes` were begun or checks of theirs answered. */
export function recordHeadline(gates: readonly GateStanding[], counts: LearnerProgress['counts'], quizzes = 0): string {
  const opened = gates.filter(({ state }) => state === 'passed').length;
  const next = gates.find(({ state }) => state !== 'passed');
  if (next === undefined) return '五道门都开了';
  if (opened > 0) return `${counted(opened, '道门')}开了，接着练${gateOrdinal(next.gate)}`;
  if (counts.attempts > 0) return '电话打过了，第一道门还没有开';
  if (counts.lessonsStarted > 0) return `读过${counted(counts.lessonsStarted, '课')}，还没有打过电话`;
  if (counts.answers > 0) return '答过案例，还没有打过电话';
  if (quizzes > 0) return '答过测验题，还没有打过电话';
  return '还没有记录，从第一课读起';
}

/** 五关-张三-2026-11-24.json; of the name only what every system takes in a file name. */
export function recordFileName(name: string, at: number): string {
  const safe = name.replace(/[^\p{L}\p{N}_-]+/gu, '');
  return `五关-${Array.from(safe).slice(0, 20).join('') || shell.unnamed}-${dayOf(at)}.json`;
}
