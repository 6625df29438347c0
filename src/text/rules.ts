import { hour } from '../core/course/bank-words.ts';
import type { Bank } from '../core/course/bank.ts';
import type { Rule } from '../core/course/rules.ts';

/** Whom a limit binds. */
export const scopeName: Record<Rule['scope'], string> = {
  all: '一切贷款',
  card: '信用卡',
  consumer: '个人消费类贷款',
  online: '网络消费信贷',
  corporate: '对公贷款',
  data: '个人信息',
};

/** The bank's own limits in one line. */
export const bankLimits = ({ contact }: Bank): string =>
  `${hour(contact.from)} 至 ${hour(contact.to)}，每日有效通话不超过 ${String(contact.maxCallsPerDay)} 次`;

/** Strings of the quick reference. */
export const rulesText = {
  title: '法规速查',
  description:
    '催收能联系谁、几点、几次、怎么说，上门、录音、委外、征信、时效、保证、分期各有什么限制，逐条写明依据和核对程度。',
  eyebrow: (asOf: string) => `法规速查　截至 ${asOf}`,
  headline: (count: number) => ({ before: `${String(count)} 条限制，`, after: '每条写着凭什么' }),
  lead: '先看大字，再看那句话，拿不准就点依据。话都是转述，用之前以官方文本和本行合规部门的意见为准。',
  strictLead: '标着“本课程从严”的，法律没有这样写，是本课程要求这样做。',
  own: '本行的时段和次数',
  sample: '示例，上线前由本行换成自己的',
  tree: '这一次能不能联系？一问一答',
  templates: '模板：打印出来就能写',
  pending: '还没核到的说法',
  figures: '图表',
  filter: '找一条',
  filterHint: '比如：外访、录音、配偶、六次',
  clear: '清空',
  shown: (shown: number, all: number) =>
    shown === all ? `共 ${String(all)} 条` : `找到 ${String(shown)} 条，共 ${String(all)} 条`,
  none: '这里没有这样的一条。换个短一点的词再找，或者',
  searchAll: '到全课搜索',
  jump: '按类别跳到',
  count: (count: number) => `${String(count)} 条`,
  strict: '本课程从严',
} as const;
