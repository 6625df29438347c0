import type { AdviceFile } from '../scoring/advice-moves.ts';
import type { Rubric } from '../scoring/rubric.ts';
import type { Quiz } from '../quiz/item.ts';
import type { Scenario } from '../roleplay/scenario.ts';
import type { Signoff } from './bank.ts';
import type { CaseFrontmatter } from './case.ts';
import type { ChartHead } from './chart.ts';
import type { ChartFile } from './chart-rows.ts';
import type { ContactTree } from './contact-tree.ts';
import type { Course } from './course.ts';
import type { LessonFrontmatter } from './lesson.ts';
import type { Pending } from './pending.ts';
import type { Rules } from './rules.ts';
import type { Source } from './source.ts';
import type { Template } from './template.ts';
import type { Glossary } from './term.ts';

/** A file that parsed, with what later checks need to point into it. */
export interface Checked<T> {
  readonly file: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly data: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** MDX only. */
  readonly body: string;
  readonly bodyLine: number;
}

export interface CheckedContent {
  course: Checked<Course> | null;
  signoff: Checked<Signoff> | null;
  rubric: Checked<Rubric> | null;
  advice: Checked<AdviceFile> | null;
  glossary: Checked<Glossary> | null;
  rules: Checked<Rules> | null;
  contactTree: Checked<ContactTree> | null;
  pending: Checked<Pending> | null;
  lessons: Checked<LessonFrontmatter>[];
  cases: Checked<CaseFrontmatter>[];
  templates: Checked<Template>[];
  sources: Checked<Source>[];
  scenarios: Checked<Scenario>[];
  quizzes: Checked<Quiz>[];
  charts: Checked<ChartHead>[];
  /** The CSV files beside them. */
  chartRows: ChartFile[];
}
