import { percent } from './percent.ts';
import { numeral } from './shell.ts';

/** Strings of the course map. */
export const map = {
  title: '课程地图',
  eyebrow: '阳光催收　两天，十二小时',
  /** The course title broken where a reader would breathe. */
  titlePhrases: ['新形势下不良资产', '专业化清收策略', '与实战技巧'],
  lead: '把话谈通，把账谈清，把线守住。五讲课文，九个实战案例，一路练过五道门：每一句回复都告诉您得了几级，凭的是哪几个字。',
  facts: {
    minutes: (done: number, all: number) => `已学 ${done} / ${all} 分`,
    gates: (passed: number) => `五关 ${passed} / 5`,
    written: (written: number, all: number) => `已开放 ${written} / ${all} 课`,
  },
  arcade: '过五关',
  arcadeRule: (level3: number, level2: number) =>
    `${numeral(level3)}次 3 级，或${level2 === 2 ? '两' : numeral(level2)}次 2 级，门就开`,
  gateNames: ['消除对抗', '增进信任', '定位心理', '校准目标', '自我推动'],
  gateTechniques: ['重复', '同理心、假设', '提问、标注', '校准', '五落实、四承诺'],
  day: {
    minutes: (done: number, all: number) => `${done} / ${all} 分钟`,
  },
  lecture: (number: number) => `第${numeral(number)}讲`,
  lectureMinutes: (done: number, all: number) => `${done} / ${all} 分钟`,
  lectureProgress: (number: number) => `第${numeral(number)}讲进度`,
  rulerLabel: (number: number, minutes: number) => `${numeral(number)}　${minutes}`,
  minutes: '分',
  case: '案例',
  counterExample: '反面案例',
  technique: '技巧',
  unwritten: '编写中',
  mark: { done: '已学完', now: '在读', todo: '未读', wait: '编写中' },
  quiz: {
    label: '测验',
    todo: () => '未答',
    /** Thousandths; null before an attempt has ended. */
    now: (best: number | null) => (best === null ? '没有答完' : `未及格，最好 ${percent(best)}%`),
    done: (best: number | null) => (best === null ? '已及格' : `已及格，最好 ${percent(best)}%`),
  },
  teach: {
    /** @param whole name of the lecture or day */
    for: (whole: string) => `${whole}上课用`,
    slides: '投影',
    speaker: '讲者页',
  },
  start: {
    eyebrow: '从这里开始',
    title: '先看五道门怎么走',
    where: '流程一课二十分钟，读完就能练第一关。',
    action: '开始学习',
    practice: '直接去演练',
  },
  go: {
    eyebrow: '接着学',
    lesson: (title: string) => `继续：${title}`,
    readUpTo: (section: string) => `上次读到“${section}”一节。`,
    openCall: (title: string, gate: number, turn: number) =>
      `“${title}”还没打完，停在第${numeral(gate)}关第 ${turn} 轮。`,
    continueCall: '接着打完',
    nextLesson: (title: string) => `下一课：${title}`,
    nextAction: '读下一课',
    allRead: '开放的课文都读完了，可以去练还没开的门。',
    practice: '去演练',
    action: '继续读',
  },
} as const;
