import type { Course, Lecture, PlannedCase, PlannedLesson } from './course.ts';

/** Where a lesson stands in the course, with its neighbours in teaching order. */
export interface LessonPlace {
  readonly lesson: PlannedLesson;
  readonly lecture: Lecture;
  /** 1-based number of the lecture over the whole course. */
  readonly lectureNumber: number;
  readonly day: Course['days'][number];
  readonly previous: PlannedLesson | null;
  readonly next: PlannedLesson | null;
}

/** Every lesson in teaching order. */
export function lessonsInOrder(course: Course): PlannedLesson[] {
  return lecturesInOrder(course).flatMap((lecture) => lecture.lessons);
}

export function lecturesInOrder(course: Course): Lecture[] {
  return course.days.flatMap((day) => day.lectures);
}

/** @returns null for an id that the plan does not know */
export function placeOf(course: Course, lessonId: string): LessonPlace | null {
  const order = lessonsInOrder(course);
  const index = order.findIndex((lesson) => lesson.id === lessonId);
  const lesson = order[index];
  if (lesson === undefined) return null;
  const lectureIndex = lecturesInOrder(course).findIndex((lecture) => lecture.lessons.includes(lesson));
  const lecture = lecturesInOrder(course)[lectureIndex];
  const day = course.days.find((candidate) => candidate.lectures.some((one) => one === lecture));
  if (lecture === undefined || day === undefined) return null;
  return {
    lesson,
    lecture,
    lectureNumber: lectureIndex + 1,
    day,
    previous: order[index - 1] ?? null,
    next: order[index + 1] ?? null,
  };
}

/** A planned case and the lesson that uses it; null for an unknown id. */
export function plannedCase(course: Course, caseId: string): { case: PlannedCase; lesson: PlannedLesson } | null {
  for (const lesson of lessonsInOrder(course)) {
    const found = lesson.cases.find((candidate) => candidate.id === caseId);
    if (found !== undefined) return { case: found, lesson };
  }
  return null;
}

/** Han characters of a text; what reading time is estimated from. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/**
 * Minutes a trainee alone will need, an estimate: reading at the course's speed, and the exercises at the pace of the class
 * (the share of class time that is not reading).
 */
export function selfPacedMinutes(course: Course, classMinutes: number, hanCharacters: number): number {
  const reading = hanCharacters / course.rules.reading.charactersPerMinute;
  const exercises = classMinutes * (1 - course.rules.reading.maxShareOfMinutes) * 0.5;
  return Math.max(1, Math.round(reading + exercises));
}
