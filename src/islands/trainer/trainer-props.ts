import type { GateRule } from '../../core/course/course.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';

export interface TrainerProps {
  rubric: Rubric;
  /** Titles of sources by reference `id` or `id#article`, for the law of a red line. */
  laws: Readonly<Record<string, string>>;
  rule: GateRule;
  /** Titles by scenario id. */
  scenarios: Readonly<Record<string, string>>;
}
