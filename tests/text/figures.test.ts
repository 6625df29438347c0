import { describe, expect, it } from 'vitest';
import { cellWord, figureMark } from '../../src/text/figures.ts';

describe('an empty cell', () => {
  it('means what its column says', () => {
    expect(cellWord('', '到逾期第几天，空为以上不限', false)).toBe('以上不限');
    expect(cellWord('', '费用，元，四舍五入；空为没有统一标准', false)).toBe('没有统一标准');
  });

  it('was not found in a series, and does not apply elsewhere', () => {
    expect(cellWord('', '不良贷款率，%', true)).toBe('没有查到');
    expect(cellWord('', '可联系时段的起点', false)).toBe('—');
  });
});

it('a cell that reads like something every object has stays as written', () => {
  expect(['constructor', 'yes'].map((cell) => cellWord(cell, '说明', false))).toEqual(['constructor', '是']);
});

describe('the mark of a figure', () => {
  it.each([
    ['course', 'first-hand', '本课程示例'],
    ['sourced', 'reported', '据公开报道，原文待核'],
    ['sourced', 'memory', '其中有待核的一项，已标明'],
    ['sourced', 'first-hand', undefined],
  ] as const)('%s, %s: %s', (origin, checked, mark) => {
    expect(figureMark({ origin, checked })).toBe(mark);
  });
});
