import { expect, it } from 'vitest';
import { withoutQuestionWords } from '../../../src/core/search/question-words.ts';

it.each([
  ['几点能打电话', '几点 打电话'],
  ['能不能打给他单位', '打给他单位'],
  ['换个号打行不行', '换号打'],
  ['上门要几个人', '上门 几个人'],
  ['录音要存多久', '录音 存多久'],
  ['律师函谁能发', '律师函 发'],
  ['可以录音吗', '录音'],
  ['怎么办', ''],
])('%s is looked for by what counts: %j', (query, counting) => {
  expect(withoutQuestionWords(query)).toBe(counting);
});

it.each(['可能', '功能', '能力', '要求', '要素', '每个人', '一个号码', '个人信息', '什刹海'])(
  '%s is left whole',
  (query) => {
    expect(withoutQuestionWords(query)).toBe(query);
  },
);
