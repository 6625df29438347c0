import { itemSchema, type Item } from '../../src/core/quiz/item.ts';

const common = { explain: '解释在此。', sources: ['card-measures#68'] };

/** One item of each kind. The option with markup must be shown as text. */
const raw = [
  {
    kind: 'single',
    id: 'one',
    ask: '哪一句是“重复”？',
    askConfidence: true,
    ...common,
    options: [
      { id: 'a', text: '<b id="bold">天天打？</b>', correct: true, why: '取了他的字。' },
      { id: 'b', text: '您先别激动。', why: '这是劝。' },
      { id: 'c', text: '按合同办。', why: '这是讲理。' },
    ],
  },
  {
    kind: 'multiple',
    id: 'several',
    ask: '哪几样可以说？',
    ...common,
    options: [
      { id: 'a', text: '渠道', correct: true, why: '是他的权利。' },
      { id: 'b', text: '家人', why: '与家人无关。' },
      { id: 'c', text: '余额', correct: true, why: '是事实。' },
    ],
  },
  { kind: 'true-false', id: 'truth', ask: '可以联系他单位。', answer: false, whyNot: '有人以为这样快。', ...common },
  { kind: 'ordering', id: 'order', ask: '排好先后。', steps: ['先听', '再还', '后问'], ...common },
  {
    kind: 'matching',
    id: 'match',
    ask: '配起来。',
    pairs: [
      { left: '第一关', right: '重复' },
      { left: '第二关', right: '同理心' },
      { left: '第四关', right: '校准' },
    ],
    ...common,
  },
  { kind: 'numeric', id: 'number', ask: '最多几轮？', answer: 6, tolerance: 0, unit: '轮', ...common },
  {
    kind: 'short',
    id: 'word',
    ask: '这叫什么？',
    accept: ['重复'],
    near: [{ form: '复述', why: '复述是整句照搬。' }],
    ...common,
  },
  {
    kind: 'utterance',
    id: 'said',
    ask: '这句合规吗？',
    utterance: '您不接，我们只好联系您单位，请您理解。',
    lawful: false,
    redline: 'R5',
    words: '联系您单位',
    ...common,
  },
];

export const items: readonly Item[] = raw.map((item) => itemSchema.parse(item));

export function itemOf<K extends Item['kind']>(kind: K): Extract<Item, { kind: K }> {
  const found = items.find((item): item is Extract<Item, { kind: K }> => item.kind === kind);
  if (found === undefined) throw new Error(`no item of kind ${kind}`);
  return found;
}

export const setting = {
  redlines: [
    { id: 'R4', title: '冒充' },
    { id: 'R5', title: '向第三人施压' },
  ],
  titles: { 'card-measures#68': '《办法》第六十八条' },
};
