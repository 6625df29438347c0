import type { Bank } from '../core/course/bank.ts';
import type { ContactSlot, ContactTree } from '../core/course/contact-tree.ts';
import { hour } from '../core/course/bank-words.ts';
import { numeral } from './shell.ts';

type Verdict = ContactTree['answers'][number]['verdict'];

export const contactVerdict: Record<Verdict, string> = {
  can: '可以',
  cannot: '不可以',
  first: '先做一步',
};

/** The bank's own values for the slots of the tree; a count before a measure word is 两, not 二. */
export const contactSlots = ({ contact, helpLine }: Bank): Record<ContactSlot, string> => ({
  起: hour(contact.from),
  止: hour(contact.to),
  每日次数: contact.maxCallsPerDay === 2 ? '两' : numeral(contact.maxCallsPerDay),
  热线: `${helpLine.name} ${helpLine.number}`,
});

/** Strings of the decision tree. */
export const contactText = {
  title: '这一次能不能联系？',
  description:
    '拨号、发消息、寄函、上门之前，一问一答走一遍：联系谁、用什么方式、几点、今天第几次、对方说过什么，最后给出能不能和依据。',
  eyebrow: (asOf: string) => `动手之前　法规截至 ${asOf}`,
  lead: '照案卷里的实情选。每条路都停在一个答案上：可以、不可以，或者先做一步，后面写着凭哪一条。',
  limits: (limits: string) => `时段和次数照本行设定印出：${limits}。`,
  sample: '（示例，上线前由本行换成自己的）',
  questions: '全部问题',
  answers: '全部答案',
  steps: '一问一答',
  step: (count: number) => `第 ${String(count)} 问`,
  answer: (verdict: string) => `答案：${verdict}`,
  listed: '全部问题和答案',
  back: '上一步',
  restart: '从头开始',
  all: '列出全部问题和答案',
  one: '回到一问一答',
  trail: '您选的是',
  trailEmpty: '选过的会列在这里，点一下就能改。',
  copy: '复制这个答案的地址',
  copied: '地址已复制。',
  notCopied: '没有复制成功。地址栏里的地址就是它。',
  now: '现在怎么做',
  law: '依据',
  strict: '本课程从严',
  rules: '法规速查',
  sources: '法规与来源',
} as const;
