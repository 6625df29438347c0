import { routes } from '../core/course/routes.ts';
import type { SearchDocument } from '../core/search/search-document.ts';
import { recalibrate } from './recalibrate.ts';
import { scoringPage as text } from './scoring-page.ts';

/** Pages that are not content but can be searched for. Apart from `search.ts`, which the browser loads. */
export const sitePages: readonly SearchDocument[] = [
  {
    id: 'page/scoring',
    url: routes.scoring,
    title: text.title,
    kind: 'page',
    aliases: [text.title, text.short, '评分版本', '重新校准'],
    text: [
      text.description,
      ...text.how.steps,
      ...text.how.program,
      ...text.data.paragraphs,
      ...text.method.paragraphs,
      recalibrate.title,
      ...recalibrate.steps.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ].join('\n'),
  },
];
