import { getCollection, getEntry } from 'astro:content';
import { titleOf } from '../core/course/law-titles.ts';
import type { Source } from '../core/course/source.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { quizBoard, type BoardWords, type QuizBoard } from '../core/slides/quiz-board.ts';
import { slides } from '../text/slides.ts';

const text = slides.quiz;

/** An item of any quiz as it is put on the wall. The content check has seen to it that the item exists. */
export async function quizBoardOf(id: string): Promise<QuizBoard> {
  const board = (await quizBoards()).get(id);
  if (board === undefined) throw new Error(`no quiz item ${id}`);
  return board;
}

/** Every item of every quiz by its id. */
export async function quizBoards(): Promise<ReadonlyMap<string, QuizBoard>> {
  const rubric = await getEntry('rubric', 'rubric');
  if (rubric === undefined) throw new Error('no rubric');
  const sources = (await getCollection('sources')).map(({ data }) => data);
  const words = boardWords(rubric.data, sources);
  const items = (await getCollection('quizzes')).flatMap(({ data }) => data.items);
  return new Map(items.map((item) => [item.id, quizBoard(item, words)]));
}

function boardWords({ redlines }: Rubric, sources: readonly Source[]): BoardWords {
  return {
    ...text.board,
    redline: (id) => text.redline(id, redlines.find((redline) => redline.id === id)?.title ?? ''),
    sources: (references) =>
      references.length === 0 ? '' : text.sources(references.map((reference) => titleOf(reference, sources))),
  };
}
