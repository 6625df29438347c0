import { numeral } from './shell.ts';

/** Strings of the room of sheets to print. */
export const templatesText = {
  title: '模板',
  description:
    '短信、催收函、外访清单、通话记录单、困难申请表、承诺记录、委外检查表：打印即用，旁边写着法律提示和依据。',
  eyebrow: (asOf: string) => `模板　法规截至 ${asOf}`,
  headline: (count: number) => ({ before: `${numeral(count)}张纸，`, after: '打印出来就能写' }),
  lead: '每张旁边写着必须有什么、不得有什么，凭哪一条，核对到什么程度。用之前请本行合规部门审定。',
  sampleLead: (count: number) =>
    `行名、电话、渠道和时段取自本行信息，现在是示例。本行改一处，${numeral(count)}张都跟着变。`,
  rules: '法规速查：一条限制一行',
  tree: '这一次能不能联系？一问一答',
  when: '什么时候',
  by: '谁来填',
  pages: (count: number) => `A4 ${String(count)} 页`,
  reader: { customer: '给客户', staff: '行内用' },
  own: '本课程释义',
  sheetOf: (title: string) => `${title}的样张`,
  print: '打印这一张',
  withNotes: '法律提示也打印，另起一页',
  sample: '示例',
  sampleNote: '本行信息是示例，换成本行的以后才能用',
  notes: '法律提示',
  notesLead:
    '写在纸外，给填的人看。话都是转述，以官方文本和本行合规部门的意见为准。条文只管信用卡或某一类贷款的，用到别的贷款上是本课程从严。',
  must: '必须有',
  mustNot: '不得有',
  strict: '本课程从严',
  used: '课文里讲到它',
  back: '全部模板',
  blank: (label: string) => `（空格，填${label}）`,
  tick: '待打勾的方框',
  counted: (count: number, most: number) => `换成示例值 ${String(count)} 字，上限 ${String(most)} 字`,
  copy: '复制',
  copyOf: (situation: string) => `复制短信：${situation}`,
  copied: '已复制，〔〕里的字记得换',
  notCopied: '这个浏览器不让复制，文字已选中，请手动复制',
  foot: (bank: string, title: string, asOf: string) => `${bank}　${title}　法规截至 ${asOf}`,
  cardHead: (pages: number) => `模板　A4 ${String(pages)} 页`,
} as const;
