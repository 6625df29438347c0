import type { ItemKind } from '../core/quiz/item.ts';
import { percent } from './percent.ts';

/** Strings of the page of a quiz: before, between and after its items. */
export const quizPageText = {
  eyebrow: '测验',
  description: (lesson: string, items: number) => `${lesson}：${items} 道题，答完即知对错，每个选项都有解释。`,
  toLesson: '回到课文',

  start: {
    facts: '这份测验',
    items: '题数',
    itemCount: (count: number) => `${count} 题，每题 1 分，一次一题`,
    pass: '及格',
    passMark: (percentage: number) => `总分的 ${percentage}%`,
    attempts: '次数',
    attemptsLeft: (left: number, all: number) =>
      left === all ? `共可答 ${all} 次` : left > 0 ? `共可答 ${all} 次，还剩 ${left} 次` : `${all} 次都答过了`,
    best: '最好成绩',
    bestScore: (score: number, passed: boolean) => `${percent(score)}%，${passed ? '已及格' : '未及格'}`,
    rules: '怎样记分',
    rule: {
      single: '单选、判断：选对得 1 分。',
      'true-false': '单选、判断：选对得 1 分。',
      multiple: '多选：每选对一项加一份，每选错一项扣一份，扣到 0 分为止。',
      ordering: '排序：看相邻的两步，先后对的有几对，就得几分之几。',
      matching: '配对：配对几组，就得几分之几。',
      numeric: '填数字：在允许的误差内得 1 分，否则不得分。',
      short: '填词：几种写法都算对；接近的得半分。',
      utterance: '判断这句话：合规与否、哪条红线、哪几个字都对得 1 分；前两样对、字没圈准得半分；其余不得分。',
    } satisfies Record<ItemKind, string>,
    course: ['每题交了就定了，答案当时就讲。可以先跳过，回头再答。', '可以提前交卷，没有答的题按 0 分算。'],
    keptWhat: '每题的答案、得分和您有没有把握，记在您自己名下，只存在这台设备上。自练，未监考。',
    begin: '开始答题',
    again: '再答一次',
    resume: '接着答',
    open: (answered: number, count: number) => `上次答了 ${answered} 题，还有 ${count - answered} 题。`,
    used: '这份测验的次数用完了。可以看上次的答卷，也可以回课文里做随堂题。',
    back: '回到测验首页',
    notLoaded: { what: '答题的部分没有取到。', todo: '请检查网络，再刷新本页。' },
    lastPaper: '看上次的答卷',
    unknown: '这次测验不在您的记录里，可能属于另一位学员。',
    stale: '题目在您上次答题之后改过，原来的题没有存在这个浏览器里：那一次不能接着答，也不算用掉一次。再答用的是新题。',
    seeMarks: '看那一次的得分',
  },

  place: (index: number, count: number) => `第 ${index} 题，共 ${count} 题`,

  run: {
    items: '各题',
    item: (index: number, state: string) => `第 ${index} 题，${state}`,
    states: { right: '答对了', partly: '对了一部分', wrong: '没有答对', todo: '还没有答' },
    next: '下一题',
    nextIs: (index: number) => `去答第 ${index} 题`,
    finish: '看成绩',
    skip: '先跳过',
    old: '测验在您开始之后改过，这一次仍按原来的题答完。',
    leave: '提前交卷',
    toGo: (count: number) => `还有 ${count} 题没有答`,
    leaving: {
      title: '现在就交卷吗',
      what: (count: number) => `还有 ${count} 题没有答，按 0 分算。交了不能再接着答，算用掉一次。`,
      go: '交卷',
      stay: '接着答',
    },
  },

  kept: {
    open: '题目在您上次答题之后改过，原来的题没有存在这个浏览器里：这一次不能接着答，也不算用掉一次。已经答过的，得分都还在。',
    ended: '题目后来改过，原来的题没有存在这个浏览器里：这份答卷只能看得分，不能看原题。',
    doesNotFit: '这次测验的记录不完整，不能接着答。已经记下的得分都在下面。',
    title: '当时的得分',
    answered: (answered: number, count: number | null) =>
      count === null ? `答了 ${answered} 题` : `共 ${count} 题，答了 ${answered} 题`,
    result: (score: number, passed: boolean) => `得分 ${percent(score)}%，${passed ? '已及格' : '未及格'}`,
    changed: '这道题后来改过',
  },

  result: {
    passed: (sum: string, count: number) => `及格了，${count} 题得 ${sum} 分`,
    failed: (sum: string, count: number) => `还没有及格，${count} 题得 ${sum} 分`,
    score: (score: number, passPercent: number) => `得分 ${percent(score)}%，及格线 ${passPercent}%`,
    old: '这份答卷答的是改动之前的题。',
    counts: (right: number, partly: number, wrong: number, unsure: number, unanswered: number) =>
      [
        `答对 ${right} 题`,
        partly > 0 && `部分对 ${partly} 题`,
        wrong > 0 && `没答对 ${wrong} 题`,
        unsure > 0 && `拿不准 ${unsure} 题`,
        unanswered > 0 && `没有答 ${unanswered} 题`,
      ]
        .filter((part) => part !== false)
        .join('，'),
    review: '逐题回看',
    reviewHint: '没答对和拿不准的已经展开。',
    itemOf: (index: number) => `第 ${index} 题`,
    states: { right: '对', partly: '部分对', wrong: '没对', todo: '没有答' },
    unsure: '拿不准',
    untold: '没有答的题这里不讲，下一次答了再看。',
  },
} as const;
