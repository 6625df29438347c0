import type { GateRule } from '../../core/course/course.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { ScorecardScenario } from './scorecard-scenario.ts';

export interface ScorecardProps {
  scenarios: readonly ScorecardScenario[];
  rubric: Rubric;
  rule: GateRule;
  laws: Readonly<Record<string, string>>;
}
