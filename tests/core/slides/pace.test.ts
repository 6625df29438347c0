import { describe, expect, it } from 'vitest';
import { clockText, planOf, secondsOffPlan, sectionIndex, startOf } from '../../../src/core/slides/pace.ts';

const plan = planOf([
  {
    id: 'one',
    title: '第一课',
    minutes: 8,
    sections: [
      { title: '甲', minutes: 3 },
      { title: '小结', minutes: 5 },
    ],
  },
  { id: 'two', title: '第二课', minutes: 20 },
  { id: 'three', title: '第三课', minutes: 4, sections: [{ title: '小结', minutes: 4 }] },
]);

describe('the plan of a deck', () => {
  it('runs through the sections of its lessons; a lesson that is not divided is one', () => {
    expect(plan.map(({ lesson, title, minutes }) => [lesson, title, minutes])).toEqual([
      ['one', '甲', 3],
      ['one', '小结', 5],
      ['two', '第二课', 20],
      ['three', '小结', 4],
    ]);
    expect(plan.map((_, index) => startOf(plan, index))).toEqual([0, 3, 8, 28]);
  });

  it('tells sections of the same name apart by their lesson', () => {
    expect(sectionIndex(plan, 'one', '小结')).toBe(1);
    expect(sectionIndex(plan, 'three', '小结')).toBe(3);
  });

  it('takes any slide of an undivided lesson for that lesson', () => {
    expect(sectionIndex(plan, 'two', '引子')).toBe(2);
    expect(sectionIndex(plan, 'two', null)).toBe(2);
  });

  it('does not know other slides', () => {
    expect(sectionIndex(plan, 'one', '丙')).toBe(-1);
    expect(sectionIndex(plan, null, null)).toBe(-1);
  });
});

describe('pace', () => {
  it('is on time within the section’s minutes', () => {
    expect(secondsOffPlan(plan, 1, 200)).toBe(0);
  });
  it('is late by what runs over the section’s end', () => {
    expect(secondsOffPlan(plan, 0, 190)).toBe(10);
  });
  it('is early by what is left before the section’s start', () => {
    expect(secondsOffPlan(plan, 1, 100)).toBe(-80);
  });
  it('says nothing of a section the plan does not know', () => {
    expect(secondsOffPlan(plan, -1, 999)).toBe(0);
    expect(secondsOffPlan([], 0, 999)).toBe(0);
  });
  it('writes minutes and seconds, and hours once there are any', () => {
    expect([0, 65, -3, 3599, 3600, 3661].map(clockText)).toEqual([
      '0:00',
      '1:05',
      '0:00',
      '59:59',
      '1:00:00',
      '1:01:01',
    ]);
  });
});
