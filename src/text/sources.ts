import type { Checked, Source } from '../core/course/source.ts';
import type { SourceStatus } from '../core/course/source-status.ts';
import type { CitingKind } from '../core/course/cited-by.ts';

/** Names of the ranks, as headings. */
export const kindName: Record<Source['kind'], string> = {
  law: '法律',
  'judicial-interpretation': '司法解释',
  regulation: '行政法规、部门规章',
  'normative-document': '规范性文件',
  standard: '推荐性国家标准',
  'self-regulation': '行业自律',
  elsewhere: '其他法域的规则',
  study: '研究',
  statistic: '统计',
  book: '书',
  course: '本课程',
};

/** What a rank binds a bank to. */
export const bindingForce: Record<Source['kind'], string> = {
  law: '违反就是违法，可能受刑罚、行政处罚，也可能要赔偿。',
  'judicial-interpretation': '法院裁判的依据。',
  regulation: '监管处罚的依据。',
  'normative-document': '监管执行的依据。',
  standard: '不强制，却常被拿来衡量一种做法是否合理。',
  'self-regulation': '约束会员。银行自己的制度一般不低于它。',
  elsewhere: '对大陆的银行没有约束力，只作对比。',
  study: '没有约束力，只说明一种做法为什么可能有用。',
  statistic: '没有约束力，只说明情况。',
  book: '没有约束力。说法有来处，不等于经过检验。',
  course: '本课程自己的规则和释义，只在本课程里算数。',
};

/** How far a source was checked, as a mark beside it. The wording of `reported` is fixed by the content rules. */
export const checkedWord: Record<Checked, string> = {
  'first-hand': '读过原文',
  quoted: '据引文',
  reported: '据公开报道，原文待核',
  memory: '凭记忆，待核',
};

export const checkedMeaning: Record<Checked, string> = {
  'first-hand': '读到了条文或原文的文字，读的可能是公开法条库的收录本。只读到一部分的，备注里写明。',
  quoted: '读到的是别处引用或摘录的文字，如条文引文、论文摘要，没有对照全文。',
  reported: '只读到新闻、解读或笔记的转述。课文引到它，都带这句话，不当成定论讲。',
  memory: '只凭一般知识写下，没有核对，不作为依据讲授。',
};

export const statusWord: Record<SourceStatus, string> = {
  'in-force': '现行',
  unrepealed: '未见废止',
  'not-yet': '尚未施行',
  lapsed: '已失效',
};

export const statusMeaning: Record<SourceStatus, string> = {
  'in-force': '起始日期核到了，没有发现废止或被取代。备注另有说明的，看备注。',
  unrepealed: '没有发现废止，但起始日期或原文没有核到，不能断言现行。',
  'not-yet': '已经公布，到这一天还没有施行。',
  lapsed: '到这一天已经不再适用。课文不引用它。',
};

export const citingName: Record<CitingKind, string> = {
  lesson: '课文',
  case: '案例',
  quiz: '测验',
  term: '术语',
  redline: '红线',
  rule: '法规速查',
  answer: '能不能联系',
  template: '模板',
  figure: '图表',
};

export const sourcesText = {
  title: '法规与来源',
  eyebrow: (asOf: string) => `法规与来源　截至 ${asOf}`,
  headline: (all: number, firstHand: number) => ({ before: `${all} 份来源，`, after: `${firstHand} 份读过原文` }),
  lead: '课文里每一处法律说法、每一个数字，都指到这里的一份来源。没读到原文的，如实写着没读到；页上的话都是转述，用的时候以官方文本为准。',
  description: '本课程引用的法律、司法解释、规章、规范性文件、标准、自律规则和研究，附状态与核对程度。',
  levels: '先看清约束力有多大',
  levelsNote: '同样写着“不得”，分量不一样：越往上约束力越强，最后几类没有约束力。',
  levelsHead: { kind: '层级', force: '对银行意味着什么', count: '来源' },
  count: (count: number) => `${count} 份`,
  legend: '两种标记怎么读',
  legendStatus: (asOf: string) => `状态，按 ${asOf} 判断`,
  legendChecked: '核对程度',
  jump: '按层级跳到',
  notCited: '暂未引用',
  citedCount: (kind: string, count: number) => `${kind} ${count}`,
  until: (date: string) => `适用至 ${date}`,
  redLines: '十二条红线，逐条列出依据',
  rules: '法规速查：一条限制一行',
  contact: '这一次能不能联系？一问一答',
  templates: '模板：短信、函、清单、表，打印就能写',
  pending: '还没核到的说法',
  figures: '图表',
} as const;

export const sourceText = {
  description: (title: string) => `${title}：文号、发布机关、状态、核对程度，以及本课程在哪里引用它。`,
  factsLabel: '基本信息',
  number: '文号',
  issuer: { binding: '发布机关', supporting: '作者或机构' },
  from: { binding: '施行或发布', supporting: '发表' },
  unknown: '未核到',
  to: '失效',
  checked: '核对',
  link: '官方页面',
  linkSupporting: '原始页面',
  noLink: '没有核到官方页面',
  note: '备注',
  articles: (count: number) => `本课程用到的 ${count} 条`,
  parts: '分条来看',
  retold: '以下都是转述，不是原文。',
  uses: '在本课程中',
  unused: '现在还没有别处引用它。',
  back: '全部来源',
} as const;

/** The whole of a short text, else its first sentences up to a readable length; for lists. */
export function opening(text: string): string {
  if (text.length <= 80) return text;
  const sentences = text.match(/[^。]+。?/g) ?? [text];
  let shown = '';
  for (const sentence of sentences) {
    if (shown.length >= 20) break;
    shown += sentence;
  }
  return shown;
}
