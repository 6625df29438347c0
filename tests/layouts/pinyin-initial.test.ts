import { describe, expect, test } from 'vitest';
import { byInitial, pinyinInitial } from '../../src/layouts/pinyin-initial.ts';

describe('pinyinInitial', () => {
  test.each([
    ['标注', 'B'],
    ['策略性同理心', 'C'],
    ['罚息', 'F'],
    ['近似合规', 'J'],
    ['软暴力', 'R'],
    ['跳关', 'T'],
    ['委外催收', 'W'],
    ['有效通话', 'Y'],
    ['自伤线索', 'Z'],
    ['阿', 'A'],
    ['DPD', 'D'],
  ])('%s is looked up under %s', (word, initial) => {
    expect(pinyinInitial(word)).toBe(initial);
  });

  test('a stated reading wins over the collation', () => {
    expect(pinyinInitial('重复')).toBe('Z');
    expect(pinyinInitial('重复', { 重复: 'C' })).toBe('C');
  });
});

test('byInitial groups A to Z and loses nothing', () => {
  const words = ['转折', '标注', '不良贷款', '重复'];
  expect(byInitial(words, (word) => word, { 重复: 'C' })).toEqual([
    { initial: 'B', items: ['标注', '不良贷款'] },
    { initial: 'C', items: ['重复'] },
    { initial: 'Z', items: ['转折'] },
  ]);
});
