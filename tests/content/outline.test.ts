import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { courseSchema } from '../../src/core/course/course.ts';
import { lessonsInOrder } from '../../src/core/course/outline.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const course = courseSchema.parse(parse(read('../../content/course.yaml')));
const headings = read('outline-headings.txt').trim().split('\n');

/** Every outline field of the plan, in order, each heading once in a row. */
const planned = course.days
  .flatMap((day) => day.lectures)
  .flatMap((lecture) => [
    ...lecture.outline,
    ...lecture.lessons.flatMap((lesson) => [...lesson.outline, ...lesson.cases.flatMap((one) => one.outline ?? [])]),
  ]);

describe('the plan', () => {
  it.each(headings)('keeps the heading “%s” of the outline word for word', (heading) => {
    expect(planned).toContain(heading);
  });

  it('adds no heading to the outline', () => {
    expect(planned.filter((heading) => !headings.includes(heading))).toEqual([]);
  });

  it('has the lessons, minutes and cases that were agreed', () => {
    expect(
      lessonsInOrder(course).map(({ id, minutes, cases }) => [id, minutes, ...cases.map((one) => one.id)].join(' ')),
    ).toEqual(read('agreed-plan.txt').trim().split('\n'));
  });

  it('has two days of six hours', () => {
    expect(course.days.map(({ minutes }) => minutes)).toEqual([360, 360]);
  });

  it('shows no slip of the outline and speaks of 中国台湾地区', () => {
    const shown = lessonsInOrder(course).flatMap(({ title, cases }) => [title, ...cases.map((one) => one.title)]);
    for (const title of shown) {
      expect(title).not.toMatch(/的的|厉害/);
      if (title.includes('台湾')) expect(title).toContain('中国台湾地区');
    }
  });
});
