import type { GateRule } from '../../core/course/course.ts';
import type { Catalogue } from '../../core/review/cards.ts';
import type { CoursePlan } from '../shared/next-step.ts';
import type { CaseTitles } from './record-answers.tsx';
import type { ScenarioTitles } from './record-calls.tsx';
import type { QuizTitles } from './record-quizzes.tsx';

export interface MyRecordProps {
  lessons: CoursePlan['lessons'];
  scenarios: readonly ScenarioTitles[];
  cases: readonly CaseTitles[];
  quizzes: readonly QuizTitles[];
  /** Short names of the five gates, in order. */
  gateNames: readonly string[];
  rule: GateRule;
  /** What can become a review card. */
  catalogue: Catalogue;
}
