import { describe, expect, it } from 'vitest';
import { clockText, secondsOffPlan, startOf } from '../../../src/core/slides/pace.ts';

const sections = [
  { title: '甲', minutes: 3 },
  { title: '乙', minutes: 5 },
];

describe('pace', () => {
  it('is on time within the section’s minutes', () => {
    expect(secondsOffPlan(sections, '乙', 200)).toBe(0);
  });
  it('is late by what runs over the section’s end', () => {
    expect(secondsOffPlan(sections, '甲', 190)).toBe(10);
  });
  it('is early by what is left before the section’s start', () => {
    expect(secondsOffPlan(sections, '乙', 100)).toBe(-80);
  });
  it('says nothing of a section the plan does not know', () => {
    expect(secondsOffPlan(sections, '丙', 999)).toBe(0);
    expect(secondsOffPlan([], null, 999)).toBe(0);
  });
  it('starts each section after the ones before', () => {
    expect([startOf(sections, 0), startOf(sections, 1)]).toEqual([0, 3]);
  });
  it('writes minutes and seconds', () => {
    expect([clockText(0), clockText(65), clockText(-3)]).toEqual(['0:00', '1:05', '0:00']);
  });
});
