/** Strings of the page that says what the course is, how it scores and what it does not claim. */
export const about = {
  title: '关于',
  description: '这门课教什么、怎么评分、评分凭什么、记录放在哪里、谁审阅过、许可与联系方式。',
  headline: '教人把话谈通，不教人吓唬人',
  lead: (days: number, hours: number) =>
    `${days === 2 ? '两' : String(days)}天、${hours} 小时的课，写给支行负责人、客户经理和清收人员：用谈话依法收回不良贷款。`,
  jump: '本页目录',

  what: {
    title: '这是什么',
    paragraphs: [
      '一个人就能学：读课文，做案例，打情景电话。每说一句，当场看到得了几级，凭的是哪几个字，差在哪一处。',
      '教的是依法协商。威胁、找第三人施压、编造后果、劝人借新还旧、羞辱，在这里都是红线，只讲为什么不行、可以怎么说，不当技巧教。',
      '案例和情景里的人物、机构都是虚构的。题目里的“心理干预”沿用大纲的说法，指谈话的方法，不是心理治疗。',
    ],
    written: (written: number, all: number) => `全部 ${all} 课，已写成 ${written} 课，其余编写中。`,
  },

  scoring: {
    title: '怎么评分',
    order: '一句话按这个次序判：',
    steps: [
      '先看红线。触到一条就是 0 级，通话结束。',
      '再看对方的话里有没有轻生的意思。有，就按危机步骤判，不看关卡。',
      '然后按这一关的判据判 0 至 3 级，从 3 级往下试，第一条成立的算数。',
      '最后看有没有走样：堆砌技巧词、整句复读、转折、假开放问。有，就压低级别。',
    ],
    level: (level: number) => `${level} 级`,
    gates: '五道门各练一手',
    program: '评分的是装在网页里的一段程序，不是人，也不联网。同一句话、同一个评分版本，在哪台电脑上都得同样的级别。',
    rubric: '评分细则',
    redLines: '十二条红线',
  },

  limits: {
    title: '评分凭什么，不能说明什么',
    paragraphs: [
      '程序用一批合成的回复校准：由机器按各种坐席的口吻写成，由机器照评分细则评级。没有银行质检人员评过这些回复。',
      '所以它能说明细则可以判得多一致，不能说明专家会怎么判，更不能说明真实的借款人会怎么回应。',
      '借款人的台词是事先写好的，按他的抵触、信任和还款意愿来接。这三个数是让对话像真的，不是对真人的测量。',
      '您觉得哪一句判得不对，以您的主管和合规同事的意见为准。',
    ],
    selfPractice: '自练，未监考',
    selfPracticeText: '没有人核对屏幕前坐的是谁，也没有人看着您作答。这里的成绩用来练习，不能当作考核结果。',
  },

  record: { title: '记录放在哪里，谁能看到', link: '我的记录' },

  review: {
    title: '审阅与法律',
    none: (all: number) => `课文还没有经过合规审阅（0 / ${all} 课）。`,
    some: (signed: number, all: number) => `合规审阅过 ${signed} / ${all} 课：`,
    entry: (lesson: string, role: string, reviewer: string, date: string) => `${lesson}　${role}${reviewer}，${date}`,
    law: (asOf: string) => `法律和规定按 ${asOf} 的情况写。其中一些没有读到原文，页内都标着“据公开报道，原文待核”。`,
    advice: '本课程不是法律意见。具体的事，以官方文本和本行合规部门的意见为准。',
    sources: '来源与核对程度',
  },

  bank: {
    title: '本行信息',
    sample: '以下是示例，不对应任何一家机构。上线前由本行换成自己的内容。',
    name: '银行',
    hotline: '客服热线',
    supervisor: '转主管',
    channels: '还款渠道',
    hours: '联系时段',
    hoursValue: (from: string, to: string) => `${from} 至 ${to}`,
    calls: '每日有效通话',
    callsValue: (count: number) => `不超过 ${count} 次`,
  },

  help: {
    title: '撑不住的时候',
    text: (name: string, number: string) => `借款人可以打，您自己也可以打：${name} ${number}。`,
    danger: '有人身危险，先拨 110 或 120。',
    source: '这条热线的来源',
  },

  licence: {
    title: '许可与署名',
    paragraphs: [
      '课文采用 CC BY 4.0：可以转载、改编，注明出处。程序代码采用 MIT 许可。',
      '课程大纲由授课讲师提供，著作权归讲师本人。',
    ],
  },
} as const;
