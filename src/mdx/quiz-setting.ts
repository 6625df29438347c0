import { titleOf } from '../core/course/law-titles.ts';
import type { Source } from '../core/course/source.ts';
import type { Item } from '../core/quiz/item.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import type { QuizSetting } from '../islands/quiz/quiz-setting.ts';

/** The red lines' titles and how the items' sources are cited; only what these items need. */
export function quizSettingOf(items: readonly Item[], rubric: Rubric, sources: readonly Source[]): QuizSetting {
  const references = new Set(items.flatMap(referencesOf));
  const judges = items.some(({ kind }) => kind === 'utterance');
  return {
    redlines: judges ? rubric.redlines.map(({ id, title }) => ({ id, title })) : [],
    titles: Object.fromEntries([...references].map((reference) => [reference, titleOf(reference, sources)])),
  };
}

const referencesOf = (item: Item): readonly string[] =>
  'options' in item ? [...item.sources, ...item.options.flatMap(({ sources }) => sources)] : item.sources;
