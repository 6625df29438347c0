import { numeral } from './shell.ts';

/** Strings of lesson and case pages and of the tags an author writes. */
export const lesson = {
  toc: '本课目录',
  tocCount: (sections: number) => `本课目录　共${numeral(sections)}节`,
  place: (lecture: number, title: string) => `第${numeral(lecture)}讲　${title}`,
  technique: (name: string) => `技巧：${name}`,
  classMinutes: (minutes: number) => `课堂 ${minutes} 分钟`,
  ownMinutes: (minutes: number) => `自学约 ${minutes} 分钟`,
  outline: (headings: readonly string[]) => `大纲题：${headings.join('；')}`,
  goals: '学完能做到',
  takeaways: (count: number) => `带走${numeral(count)}句话`,
  sources: {
    title: '本课出处',
    /** What the levels are counted in. */
    level: {
      'first-hand': '读过原文',
      quoted: '据引文',
      reported: '据公开报道',
      memory: '凭记忆',
    },
    count: (count: number) => `${count} 份`,
    group: {
      binding: '大陆的法律和规定',
      elsewhere: '境外规定（对大陆没有约束力）',
      supporting: '研究和数据',
      course: '本课程自拟',
    },
  },
  cases: '本课案例',
  previous: '上一课',
  next: '下一课',
  nextUnwritten: '编写中',
  practise: (gate: number) => `去演练第${numeral(gate)}关`,
  quiz: (items: number) => `做测验　${items} 题`,
  practiseLead: '找个没人的地方，把第一句说出声，再打进来。',
  case: {
    eyebrow: '案例　人物与机构均为虚构',
    counterExample: '反面案例　人物与机构均为虚构',
    open: '单独打开这个案例',
    backTo: '所属课文',
  },
  dialogue: {
    label: '对话与批注',
    agent: '坐席',
    level: (level: number) => `${level} 级`,
    unlawful: '反例，不能这样说',
  },
  redLine: {
    title: (id: string, title: string) => `红线 ${id}　${title}`,
    notSay: '不能说',
    say: '可以说',
    why: '为什么',
    law: '依据',
  },
  caution: {
    title: '下面一节谈到自伤',
    skip: '跳过这一节',
    help: (name: string, number: string) => `您自己也可以打 ${name} ${number}。`,
  },
  glossary: '术语表',
  note: (n: number) => `注 ${n}`,
  ownDefinition: '本课程释义',
} as const;
