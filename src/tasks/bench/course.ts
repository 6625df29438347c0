import path from 'node:path';
import { parse } from 'yaml';
import { readContentFolder } from '../../adapters/node/content-folder.ts';
import { courseSchema } from '../../core/course/course.ts';
import { splitFrontmatter } from '../../core/course/frontmatter.ts';
import { mdxTags } from '../../core/course/mdx-tags.ts';
import { lessonsInOrder } from '../../core/course/outline.ts';
import { readingText } from '../../core/course/reading-text.ts';
import { checkedSchema, sourceSchema } from '../../core/course/source.ts';
import { quizSchema } from '../../core/quiz/item.ts';
import { lessonSlides } from '../../core/slides/lesson-slides.ts';
import { root } from '../project.ts';
import { printTable } from './table.ts';

const LEVELS = checkedSchema.options;

/** Each lesson as it is written: minutes, characters read, slides, inline checks, quiz items, and its sources by level of checking. */
export function benchCourse(): void {
  const files = readContentFolder(path.join(root, 'content'));
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const course = courseSchema.parse(parse(textOf('course.yaml')));
  const level = new Map(
    files
      .filter(({ path }) => path.startsWith('sources/'))
      .map(({ text }) => sourceSchema.parse(parse(text)))
      .map(({ id, checked }) => [id, checked]),
  );
  const rows = lessonsInOrder(course).flatMap(({ id, minutes }) => {
    const split = splitFrontmatter(textOf(`lessons/${id}.mdx`));
    if (!split.ok) return [];
    const parsed = mdxTags(split.body);
    const tags = parsed.ok ? parsed.tags : [];
    const cited = new Set(
      tags.flatMap(({ name, attributes }) =>
        name === 'Cite' ? [attributes['id']] : name === 'RedLine' || name === 'Slide' ? [attributes['source']] : [],
      ),
    );
    const quiz = textOf(`quizzes/${id}.yaml`);
    const characters = (readingText(split.body).match(/\p{Script=Han}/gu) ?? []).length;
    return [
      [
        id,
        minutes,
        characters,
        `${Math.round((100 * characters) / course.rules.reading.charactersPerMinute / minutes)} %`,
        lessonSlides(split.body).length,
        tags.filter(({ name }) => name === 'Check').length,
        quiz === '' ? 0 : quizSchema.parse(parse(quiz)).items.length,
        ...LEVELS.map((one) => [...cited].filter((source) => source !== undefined && level.get(source) === one).length),
      ].map(String),
    ];
  });
  printTable(
    'Lessons written, sources by level of checking',
    ['lesson', 'min', 'characters', 'reading', 'slides', 'checks', 'items', ...LEVELS],
    rows,
  );
  const sources = [...level.values()];
  console.log(`sources: ${LEVELS.map((one) => `${sources.filter((s) => s === one).length} ${one}`).join(', ')}`);
}
