import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { bankSchema, signoffSchema } from './core/course/bank.ts';
import { readCharts } from './adapters/node/charts.ts';
import { caseSchema } from './core/course/case.ts';
import { drawnChartSchema } from './core/course/chart.ts';
import { contactTreeSchema } from './core/course/contact-tree.ts';
import { courseSchema } from './core/course/course.ts';
import { lessonSchema } from './core/course/lesson.ts';
import { pendingSchema } from './core/course/pending.ts';
import { rulesSchema } from './core/course/rules.ts';
import { sourceSchema } from './core/course/source.ts';
import { templateSchema } from './core/course/template.ts';
import { glossarySchema } from './core/course/term.ts';
import { quizSchema } from './core/quiz/item.ts';
import { scenarioSchema } from './core/roleplay/scenario.ts';
import { adviceSchema } from './core/scoring/advice-moves.ts';
import { calibrationSchema } from './core/scoring/calibration.ts';
import { rubricSchema } from './core/scoring/rubric.ts';

/** A file that holds one thing becomes a collection with one entry, named after the file. */
const single = (name: string, extension: 'yaml' | 'json' = 'yaml') =>
  file(`content/${name}.${extension}`, { parser: (text) => ({ [name]: parse(text) as Record<string, unknown> }) });

const folder = (name: string, extension: 'mdx' | 'yaml') =>
  glob({
    base: `./content/${name}`,
    pattern: `*.${extension}`,
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

export const collections = {
  course: defineCollection({ loader: single('course'), schema: courseSchema }),
  bank: defineCollection({ loader: single('bank'), schema: bankSchema }),
  signoff: defineCollection({ loader: single('signoff'), schema: signoffSchema }),
  rubric: defineCollection({ loader: single('rubric'), schema: rubricSchema }),
  advice: defineCollection({ loader: single('advice'), schema: adviceSchema }),
  calibration: defineCollection({ loader: single('calibration', 'json'), schema: calibrationSchema }),
  glossary: defineCollection({ loader: single('glossary'), schema: glossarySchema }),
  rules: defineCollection({ loader: single('rules'), schema: rulesSchema }),
  'may-i-contact': defineCollection({ loader: single('may-i-contact'), schema: contactTreeSchema }),
  pending: defineCollection({ loader: single('pending'), schema: pendingSchema }),
  lessons: defineCollection({ loader: folder('lessons', 'mdx'), schema: lessonSchema }),
  cases: defineCollection({ loader: folder('cases', 'mdx'), schema: caseSchema }),
  templates: defineCollection({ loader: folder('templates', 'mdx'), schema: templateSchema }),
  sources: defineCollection({ loader: folder('sources', 'yaml'), schema: sourceSchema }),
  /** Two files a chart, so no loader of Astro's fits. */
  charts: defineCollection({ loader: () => readCharts('content'), schema: drawnChartSchema }),
  quizzes: defineCollection({ loader: folder('quizzes', 'yaml'), schema: quizSchema }),
  scenarios: defineCollection({ loader: folder('scenarios', 'yaml'), schema: scenarioSchema }),
};
