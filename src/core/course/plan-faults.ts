import type { Checked, CheckedContent } from './checked-content.ts';
import type { Course } from './course.ts';
import type { Diagnostic } from './diagnostic.ts';
import { countHan, lessonsInOrder } from './outline.ts';
import { sectionHeadings } from '../slides/lesson-slides.ts';
import { readingText } from './reading-text.ts';

/** Mistakes in the plan itself and between the plan and the files. */
export function planFaults(content: CheckedContent): Diagnostic[] {
  const { course } = content;
  if (course === null) return [];
  return [
    ...minutesFaults(course),
    ...duplicateIds(course),
    ...filesOutsidePlan(content, course),
    ...longReading(content, course),
    ...sectionFaults(content, course),
  ];
}

function minutesFaults(course: Checked<Course>): Diagnostic[] {
  const fault = (path: PropertyKey[], stated: number, sum: number): Diagnostic[] =>
    stated === sum
      ? []
      : [
          {
            file: course.file,
            line: course.lineOf(path),
            key: path.join('.'),
            code: 'minutes-do-not-add-up',
            params: { stated, sum },
            severity: 'error',
          },
        ];
  const total = (parts: readonly { minutes: number }[]) => parts.reduce((sum, part) => sum + part.minutes, 0);
  return course.data.days.flatMap((day, d) => [
    ...fault(['days', d, 'minutes'], day.minutes, total(day.lectures)),
    ...day.lectures.flatMap((lecture, l) =>
      fault(['days', d, 'lectures', l, 'minutes'], lecture.minutes, total(lecture.lessons)),
    ),
    ...day.lectures.flatMap((lecture, l) =>
      lecture.lessons.flatMap((lesson, n) =>
        lesson.sections === undefined
          ? []
          : fault(['days', d, 'lectures', l, 'lessons', n, 'minutes'], lesson.minutes, total(lesson.sections)),
      ),
    ),
  ]);
}

function duplicateIds(course: Checked<Course>): Diagnostic[] {
  const seen = new Map<string, number>();
  const faults: Diagnostic[] = [];
  const visit = (id: string, path: PropertyKey[]) => {
    const line = course.lineOf([...path, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else
      faults.push({
        file: course.file,
        line,
        key: [...path, 'id'].join('.'),
        code: 'duplicate-id',
        params: { id, first },
        severity: 'error',
      });
  };
  course.data.days.forEach((day, d) => {
    visit(day.id, ['days', d]);
    day.lectures.forEach((lecture, l) => {
      visit(lecture.id, ['days', d, 'lectures', l]);
      lecture.lessons.forEach((lesson, n) => {
        const path = ['days', d, 'lectures', l, 'lessons', n];
        visit(lesson.id, path);
        lesson.cases.forEach((one, c) => visit(`case ${one.id}`, [...path, 'cases', c]));
      });
    });
  });
  return faults;
}

function filesOutsidePlan(content: CheckedContent, course: Checked<Course>): Diagnostic[] {
  const lessons = new Set(lessonsInOrder(course.data).map(({ id }) => id));
  const cases = new Set(lessonsInOrder(course.data).flatMap((lesson) => lesson.cases.map(({ id }) => id)));
  const outside = (files: readonly Checked<unknown>[], known: ReadonlySet<string>): Diagnostic[] =>
    files
      .filter(({ name }) => !known.has(name))
      .map(({ file, name }) => ({
        file,
        line: 1,
        key: '',
        code: 'not-in-plan',
        params: { id: name },
        severity: 'error',
      }));
  return [...outside(content.lessons, lessons), ...outside(content.cases, cases)];
}

/** The planned sections of a written lesson carry its `##` headings, in order. */
function sectionFaults(content: CheckedContent, course: Checked<Course>): Diagnostic[] {
  return course.data.days.flatMap((day, d) =>
    day.lectures.flatMap((lecture, l) =>
      lecture.lessons.flatMap((lesson, n) => {
        const file = content.lessons.find(({ name }) => name === lesson.id);
        if (lesson.sections === undefined || file === undefined) return [];
        const headings = sectionHeadings(file.body).join('；');
        const planned = lesson.sections.map(({ title }) => title).join('；');
        if (headings === planned) return [];
        const path = ['days', d, 'lectures', l, 'lessons', n, 'sections'];
        return [
          {
            file: course.file,
            line: course.lineOf(path),
            key: path.join('.'),
            code: 'section-titles-differ',
            params: { planned, headings, lesson: file.file },
            severity: 'error',
          } as const,
        ];
      }),
    ),
  );
}

/** Reading may take at most the planned share of a lesson's minutes (course-plan.md). */
function longReading(content: CheckedContent, course: Checked<Course>): Diagnostic[] {
  const { charactersPerMinute, maxShareOfMinutes } = course.data.rules.reading;
  const planned = lessonsInOrder(course.data);
  return content.lessons.flatMap((lesson) => {
    const minutes = planned.find(({ id }) => id === lesson.name)?.minutes ?? Infinity;
    const limit = Math.floor(minutes * maxShareOfMinutes * charactersPerMinute);
    const characters = countHan(readingText(lesson.body));
    if (characters <= limit) return [];
    return [
      {
        file: lesson.file,
        line: lesson.bodyLine,
        key: '',
        code: 'reading-too-long',
        params: { characters, limit, minutes },
        severity: 'error',
      } as const,
    ];
  });
}
