import { routes } from '../core/course/routes.ts';
import type { SearchDocument } from '../core/search/search-document.ts';
import { contactText } from './contact-tree.ts';
import { figuresText } from './figures.ts';
import { pendingText } from './pending.ts';
import { recalibrate } from './recalibrate.ts';
import { rulesText } from './rules.ts';
import { scoringPage as text } from './scoring-page.ts';

/** Pages that are not content but can be searched for. Apart from `search.ts`, which the browser loads. */
export const sitePages: readonly SearchDocument[] = [
  {
    url: routes.scoring,
    title: text.title,
    kind: 'page',
    aliases: [text.short, '评分版本', '重新校准'],
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
  {
    url: routes.rules,
    title: rulesText.title,
    kind: 'page',
    aliases: ['速查', '速查表'],
    text: [rulesText.description, rulesText.strictLead].join('\n'),
  },
  {
    url: routes.mayIContact,
    title: contactText.title,
    kind: 'page',
    aliases: ['能不能联系', '决策树'],
    text: [contactText.description, contactText.lead].join('\n'),
  },
  {
    url: routes.pending,
    title: pendingText.title,
    kind: 'page',
    aliases: ['待核'],
    text: [pendingText.description, pendingText.lead].join('\n'),
  },
  {
    url: routes.figures,
    title: figuresText.title,
    kind: 'page',
    aliases: ['图', '数据图'],
    text: [figuresText.description, figuresText.lead].join('\n'),
  },
];
