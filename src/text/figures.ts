import type { Chart } from '../core/course/chart.ts';
import type { FigureWords } from '../core/figures/words.ts';
import { hour } from '../core/course/bank-words.ts';
import { checkedWord } from './sources.ts';

/** Units of the counted limits, where the data names only what they are counted by. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['有效通话', '次'],
  ['未接通拨打', '次'],
  ['外访人数', '人'],
]);

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['yes', '是'],
  ['no', '否'],
]);

const AT_LEAST: readonly string[] = ['外访人数', '录音保存'];

/** Words inside the drawings. */
export const figureWords: FigureWords = {
  derived: '空心点：由另一期公布的数倒算',
  partial: '半年',
  yearEnd: '年末',
  all: (value) => `含对公 ${value}`,
  tenThousand: '债务催收投诉，万件，约数',
  change: '不良贷款余额比上季末增减，亿元',
  balance: (value) => `余额 ${value} 万亿元`,
  ratio: (value) => `不良率 ${value}%`,
  days: (from, to) => (from === '' ? '未到期' : to === '' ? `${from} 天以上` : `${from}–${to} 天`),
  offer: '能给',
  notYet: '不做',
  stop: '停：',
  exit: '离开：',
  exits: '约定还款、提出困难、投诉或异议：随时离开主线，转到专门的岗位',
  pause: (days) => `停 ${days} 天`,
  carry: '带走：',
  leave: '不带：',
  debt: (value) => `债：${value}`,
  unverified: '这一项待核',
  may: '可以联系',
  mayNot: '未经同意不联系',
  clock: hour,
  span: (from, to) => `${hour(from)}–${hour(to)}`,
  counted: (rule, count, per) => `${count} ${COUNTED.get(rule) ?? per}`,
  per: (rule, per) => `${AT_LEAST.includes(rule) ? '至少' : '至多'}${COUNTED.has(rule) ? `，${per}` : ''}`,
  compare: '只作对比，当地时间',
  dayCount: (days) => `${days} 天`,
  noDays: '没有法定天数',
  fee: (value) => `${value} 元`,
  noFee: '没有统一标准',
  daysHead: '法定期限折成天数，不是承诺',
  feeHead: '欠 6 万元的费用',
  needs: (value) => `先要有：${value}`,
};

/** Marks under a figure's title. */
export const figuresText = {
  own: '本课程示例',
  partlyUnverified: '其中有待核的一项，已标明',
  sources: '来源',
  details: '数据与说明',
  table: (title: string) => `${title}：数据`,
  empty: '没有查到',
  asOf: (day: string) => `数据截至 ${day}`,
  inNotes: (title: string, text: string) => `图“${title}”：${text}`,
  title: '图表',
  description:
    '本课程的图：不良余额和不良率、转让、逾期分段、案件流转、联系时段、司法路径、委外管理，附数据、说明和来源。',
  eyebrow: (asOf: string) => `图表　截至 ${asOf}`,
  headline: (count: number) => ({ before: `${String(count)} 张图，`, after: '张张写明来处' }),
  lead: '图由表里的数画出，没有查到的留空，不补、不连。空心的是倒算或不满一期的。每张图下面有来源和核对程度，“数据与说明”里有整张表。',
  jump: '跳到一张图',
  usedIn: '用在',
  unused: '暂未放进课文',
  rules: '法规速查',
  pending: '还没核到的说法',
  sourcesPage: '法规与来源',
} as const;

/** What a reader is told of the whole figure before anything else; undefined where all of it was read. */
export function figureMark({ origin, checked }: Pick<Chart, 'origin' | 'checked'>): string | undefined {
  if (origin === 'course') return figuresText.own;
  if (checked === 'memory') return figuresText.partlyUnverified;
  return checked === 'reported' ? checkedWord.reported : undefined;
}

/** What the screen reader is told in place of the drawing. */
export const figureName = ({ title, text }: Pick<Chart, 'title' | 'text'>): string => `${title}。${text}`;

/**
 * A cell as words. An empty one means what its column says it means (空为…); in a series of periods that it was not found; elsewhere
 * that the column does not apply.
 */
export function cellWord(written: string, column: string, inSeries: boolean): string {
  if (written !== '') return YES_NO.get(written) ?? written;
  return /空为([^，；。]+)/.exec(column)?.[1] ?? (inSeries ? figuresText.empty : '—');
}
