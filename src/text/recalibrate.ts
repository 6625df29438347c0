/** Strings of the section that tells a bank how to recalibrate the scorer on its own replies. */
const context = {
  ctx: 'bank-g2-1',
  gate: 2,
  persona: '孙师傅，44岁，开面馆，话少',
  facts: '本行经营贷余额 62,000 元，逾期 40 天；坐席无减免权',
  history: ['坐席：孙师傅您好，我是本行的客户经理。'],
  borrower: '生意淡，等开春再说吧，又跑不了。',
};
const reply = {
  ctx: 'bank-g2-1',
  writer: 'a07',
  reply: '您是想等开春面馆旺起来。罚息按合同每天在计，账单上查得到。如果等到开春，您估计这笔账会变成什么样？',
  level: 3,
  criteria: 'abcd',
  redline: null,
  cap: null,
};

export const recalibrate = {
  title: '本行怎样重新校准',
  lead: '需要一位懂业务的负责人、两位评级的人、一位会用命令行的同事。评级占去大部分时间。',
  steps: [
    {
      title: '收集回复',
      paragraphs: [
        '请至少十位员工，对着同样的台词打字回话，五关和危机情形都要有。每一关至少八句台词、一百句回复；一共六百句左右就能看出大概。',
        '员工只按平时的习惯说，先不看评分细则。先征得他们同意，告诉他们回复会被保存、评级，错例可能登在本页。',
        '入档前去掉真实姓名、电话、账号、单位和住址，写手用代号。台词也改到认不出是哪一位客户。',
      ],
    },
    {
      title: '写成两个文件',
      paragraphs: [
        '放在 content/replies/ 里，把 <bank> 换成本行的简称（小写字母）。一行一条，每行是一个完整的 JSON。',
        '程序按文件名的开头认：contexts-、natural-。已有的文件不要改。',
      ],
    },
    {
      title: '两个人分开评级',
      paragraphs: [
        '评级的人是熟悉催收合规的质检或培训人员。先一起读评分细则，拿二十句练手，把分歧说清楚、记成判例。',
        '然后两个人各评各的：不商量，不看对方的结果，也不看程序判的级别。至少前一百句（每关都有）两个人都评，其余可以分着评。',
        '两个人的级别放进电子表格，一人一列（A2 到 A101、B2 到 B101），空白格里填下面的公式，算出二次加权 kappa。',
        '低于 0.80，或者有二十分之一以上差了两级，先不要往下评：逐句讨论，补判例，换一百句再各评一次。够了，再把有分歧的逐句商定，写进文件。',
      ],
    },
    {
      title: '重新拟合',
      paragraphs: [
        '在仓库目录运行下面的命令。它读 content/replies/ 里的全部回复，拟合评分程序，再算一致程度，要几分钟。',
        '哪一行写错了，会报出文件、行号和字段，什么也不写。改好再运行一次。',
      ],
    },
    {
      title: '再看这一页',
      paragraphs: [
        '运行 npm start，打开本页。本行的文件会单独列出，达没达到目标也单独判。区间上下相差超过 0.20 的，句数太少，再收一些。',
        '读一遍差两级的例句。若是评级有误，改评级；若是细则没说清，先补细则和判例，再评。不要为了数字好看去改评级。',
      ],
    },
    {
      title: '入库',
      paragraphs: [
        '运行 npm test。通过后，把加入的文件和写出的两个文件一起提交：src/core/scoring/weights.ts、content/calibration.json。评分版本随之改变。',
        '评分细则、台词类型或人员有大的变动，或者满一年，再做一次。',
        '校准过，也只说明程序和本行的评级者有多一致。要不要用于考核，由本行合规和人力部门另行决定。',
      ],
    },
  ],
  contextFile: 'contexts-<bank>.jsonl：对方说的话和背景',
  replyFile: 'natural-<bank>.jsonl：员工的回复和评级',
  example: '一行的样子',
  contextExample: JSON.stringify(context),
  replyExample: JSON.stringify(reply),
  contextFields: [
    ['ctx', '台词的编号，全部文件里不能重复'],
    ['gate', '第几关，1 至 5；0 是危机情形'],
    ['persona', '对方是谁，一句话'],
    ['facts', '坐席能看到的事实、权限。红线里“有没有这回事”只看这里'],
    ['history', '前面的对话，可以是空的 []'],
    ['borrower', '要回应的这一句'],
  ],
  replyFields: [
    ['ctx', '回的是哪一句台词'],
    ['writer', '写手代号；同一个人用同一个'],
    ['reply', '原话，不改错字，至多 2000 字'],
    ['level', '0 至 3，红线和封顶之后的级别'],
    ['criteria', '成立的判据字母，如 "abd"；一条也没有写 ""'],
    ['redline', '红线编号，如 "R5"；没有写 null'],
    ['cap', '走样的代号，见评分细则第 4 节；没有写 null'],
  ],
  formula:
    '=1-SUMXMY2(A2:A101,B2:B101)/COUNT(A2:A101)/(VARP(A2:A101)+VARP(B2:B101)+(AVERAGE(A2:A101)-AVERAGE(B2:B101))^2)',
  command: 'npm run calibrate',
} as const;
