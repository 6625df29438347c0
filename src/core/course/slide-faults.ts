import { lessonSlides, MOST, tooDense } from '../slides/lesson-slides.ts';
import { quizBoard, withBoard, WORDLESS } from '../slides/quiz-board.ts';
import { isSlideKind, SLIDE_KINDS } from '../slides/slide-kind.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { MdxTag } from './mdx-tags.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Mistakes in the attributes of a `<Slide>`, save its source, which is checked like any citation. */
export function slideFaults({ attributes }: MdxTag, at: Place, content: CheckedContent): Diagnostic[] {
  const { kind = 'point', title, minutes, item, case: caseId = '', question = '' } = attributes;
  const error = (name: string, code: DiagnosticCode, params: Diagnostic['params']): Diagnostic => ({
    ...at,
    key: `<Slide ${name}>`,
    code,
    params,
    severity: 'error',
  });
  const faults: Diagnostic[] = [];
  if (title === undefined && item === undefined) faults.push(error('title', 'missing-attribute', { name: 'title' }));
  if (!isSlideKind(kind)) faults.push(error('kind', 'unknown-slide-kind', { kind, known: SLIDE_KINDS.join('、') }));
  if (!minutesHold(minutes)) faults.push(error('minutes', 'invalid-minutes', { minutes: minutes ?? '' }));
  if (item !== undefined && isSlideKind(kind) && kind !== 'quiz') {
    faults.push(error('item', 'item-needs-quiz-slide', { kind }));
  }
  if (item !== undefined && itemOf(content, item) === undefined) {
    faults.push(error('item', 'dangling-item', { id: item }));
  }
  if (kind !== 'case' && kind !== 'drill') return faults;
  const asked = content.cases.find(({ name }) => name === caseId)?.data.questions;
  if (asked === undefined) faults.push(error('case', 'dangling-case', { id: caseId }));
  else if (!asked.some((one) => one.kind === 'reply' && one.id === question))
    faults.push(error('question', 'dangling-question', { id: question, case: caseId }));
  return faults;
}

/** Minutes may be left out; where they are written they are above 0. */
export const minutesHold = (minutes: string | undefined): boolean => minutes === undefined || Number(minutes) > 0;

const itemOf = ({ quizzes }: CheckedContent, id: string) =>
  quizzes.flatMap(({ data }) => data.items).find((item) => item.id === id);

/** Slides that cannot be read from the back row, each by its title and line. */
export function denseSlides(lesson: Checked<unknown>, content: CheckedContent): Diagnostic[] {
  const boardOf = (id: string) => {
    const item = itemOf(content, id);
    return item === undefined ? undefined : quizBoard(item, WORDLESS);
  };
  return lessonSlides(lesson.body).flatMap((written) => {
    const slide = withBoard(written, boardOf);
    const dense = tooDense(slide);
    if (dense === null) return [];
    return [
      {
        file: lesson.file,
        line: lesson.bodyLine + slide.line - 1,
        key: '<Slide>',
        code: 'slide-too-dense',
        params: { title: slide.title, ...dense, mostLines: MOST.lines },
        severity: 'error',
      },
    ];
  });
}
