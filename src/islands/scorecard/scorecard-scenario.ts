/** What a scorecard needs to know of a scenario; the record knows the rest. */
export interface ScorecardScenario {
  readonly id: string;
  readonly title: string;
  readonly caseTitle: string;
  readonly name: string;
  readonly pronoun: string;
  readonly crisisFrom: number;
  /** What a careful colleague would have said in the crisis. */
  readonly crisisSay: string;
}
