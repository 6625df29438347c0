import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { courseSchema } from '../../src/core/course/course.ts';
import { splitFrontmatter } from '../../src/core/course/frontmatter.ts';
import { lessonsInOrder } from '../../src/core/course/outline.ts';
import { quizSchema } from '../../src/core/quiz/item.ts';
import { lessonSlides, tooDense } from '../../src/core/slides/lesson-slides.ts';
import { quizBoard, withBoard, WORDLESS } from '../../src/core/slides/quiz-board.ts';
import { contentFiles } from '../support/content.ts';

const files = contentFiles();
const course = courseSchema.parse(parse(files.find(({ path }) => path === 'course.yaml')?.text ?? ''));
const items = files
  .filter(({ path }) => path.startsWith('quizzes/'))
  .flatMap(({ text }) => quizSchema.parse(parse(text)).items);
const boardOf = (id: string) => {
  const item = items.find((one) => one.id === id);
  return item === undefined ? undefined : quizBoard(item, WORDLESS);
};
const decks = files
  .filter(({ path }) => path.startsWith('lessons/'))
  .flatMap(({ path, text }) => {
    const split = splitFrontmatter(text);
    const slides = split.ok ? lessonSlides(split.body).map((slide) => withBoard(slide, boardOf)) : [];
    return slides.length === 0 ? [] : [{ id: path.replace(/^lessons\/|\.mdx$/g, ''), slides }];
  });
const all = decks.flatMap(({ id, slides }) => slides.map((slide) => ({ id, title: slide.title, slide })));

describe('slides', () => {
  it('exist for both lessons that are written', () => {
    expect(decks.map(({ id }) => id)).toEqual(expect.arrayContaining(['4-1-0-five-gates', '4-1-1-gate-1']));
  });

  it.each(decks)('of $id put a question of its quiz to the class', ({ slides }) => {
    const asking = slides.filter(({ kind }) => kind === 'quiz');
    expect(asking.length).toBeGreaterThan(0);
    for (const { attributes, lines, later } of asking) {
      expect(items.map(({ id }) => id)).toContain(attributes['item']);
      expect(lines.length).toBeGreaterThan(0);
      expect(later.join('')).not.toBe('');
    }
  });

  it.each(all)(
    '$id “$title” can be read from the back row: at most 7 lines and 90 characters, 130 where a class is asked',
    ({ slide }) => {
      expect(tooDense(slide)).toBeNull();
    },
  );

  it.each(all)('$id “$title” tells the speaker what to say and for how long', ({ slide }) => {
    expect(slide.notes.length).toBeGreaterThan(0);
    expect(slide.minutes).toBeGreaterThan(0);
  });

  it.each(decks)('of $id take the minutes planned for each section', ({ id, slides }) => {
    const sections = lessonsInOrder(course).find((lesson) => lesson.id === id)?.sections ?? [];
    const taken = sections.map(({ title }) => ({
      title,
      minutes: slides.filter(({ section }) => section === title).reduce((sum, slide) => sum + (slide.minutes ?? 0), 0),
    }));
    expect(taken).toEqual(sections);
  });
});
