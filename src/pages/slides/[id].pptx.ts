import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { presentation } from '../../adapters/node/presentation.ts';
import { placeOf } from '../../core/course/outline.ts';
import type { Chart } from '../../core/course/chart.ts';
import type { Source } from '../../core/course/source.ts';
import { briefTable, drawChart } from '../../core/figures/drawings.ts';
import { SHAPES } from '../../core/figures/scene.ts';
import { lessonSlides, type LessonSlide } from '../../core/slides/lesson-slides.ts';
import { outlineDeck } from '../../core/slides/outline-deck.ts';
import { withBoard, type QuizBoard } from '../../core/slides/quiz-board.ts';
import { quizBoards } from '../../mdx/slide-quiz.ts';
import { figureMark, figureName, figuresText, figureWords } from '../../text/figures.ts';
import { lesson as lessonText } from '../../text/lesson.ts';
import { quizText } from '../../text/quiz.ts';
import { slides as text } from '../../text/slides.ts';

export async function getStaticPaths() {
  const entries = await getCollection('lessons');
  return entries.filter(({ body }) => lessonSlides(body ?? '').length > 0).map(({ id }) => ({ params: { id } }));
}

function sourceLine(source: Source | undefined, article: string | undefined): string {
  if (source === undefined) return '';
  const cited = source.articles.find(({ id }) => id === article);
  return text.source(source.title, cited?.title ?? '', (cited?.checked ?? source.checked) === 'reported');
}

const outlineFigure = (chart: Chart | undefined) =>
  chart && {
    scene: drawChart(chart, SHAPES.wall, figureWords),
    name: figureName(chart),
    rows: briefTable(chart),
    mark: [chart.title, figureMark(chart)].filter((mark) => mark !== undefined).join('　'),
    notes: [figuresText.inNotes(chart.title, chart.text), chart.note],
  };

/** Above a slide's title where its author wrote nothing: what is asked or done, else the lesson. */
function eyebrowOf({ kind }: LessonSlide, board: QuizBoard | undefined, lesson: string): string {
  if (kind === 'discussion') return text.discussion;
  return board === undefined ? lesson : text.quiz.eyebrow(quizText.kinds[board.kind]);
}

/** A lesson's slides as a file for a presentation program. */
export const GET: APIRoute = async ({ params }) => {
  const id = params['id'] ?? '';
  const [course, signoff, entry, cases, sources, charts] = await Promise.all([
    getEntry('course', 'course'),
    getEntry('signoff', 'signoff'),
    getEntry('lessons', id),
    getCollection('cases'),
    getCollection('sources'),
    getCollection('charts'),
  ]);
  const place = course === undefined ? null : placeOf(course.data, id);
  if (entry === undefined || place === null) return new Response(null, { status: 404 });
  const { title, technique, minutes } = place.lesson;
  const boards = await quizBoards();
  const written = lessonSlides(entry.body ?? '', { ...text.plain, agent: lessonText.dialogue.agent });
  const deck = outlineDeck(
    {
      title,
      cover: {
        eyebrow: text.lecture(place.lectureNumber, place.lecture.shortTitle ?? place.lecture.title),
        from: [course?.data.subtitle, text.minutes(minutes)].filter(Boolean).join('　'),
      },
      frontmatter: entry.data,
      slides: written.map((slide) => withBoard(slide, (item) => boards.get(item))),
      eyebrowOf: (slide) =>
        eyebrowOf(slide, boards.get(slide.attributes['item'] ?? ''), [title, technique].filter(Boolean).join('　')),
      sourceOf: (sourceId, article) => sourceLine(sources.find(({ data }) => data.id === sourceId)?.data, article),
      figureOf: (figureId) => outlineFigure(charts.find((one) => one.id === figureId)?.data),
      caseOf: (caseId) => cases.find((one) => one.id === caseId)?.data,
    },
    {
      goals: text.goals,
      takeaways: text.takeaways(entry.data.takeaways.length),
      level: text.level,
      unlawful: text.plain.unlawful,
    },
  );
  const signed = signoff?.data.lessons.some(({ lesson }) => lesson === id) ?? false;
  const foot = signed ? text.fictional : `${text.unsigned}　${text.fictional}`;
  return new Response(await presentation(deck, { title: text.deckOf(title), foot }), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
