import { routes } from '../../core/course/routes.ts';
import type { Practice } from '../../core/roleplay/practice.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { practiceReason, practiceTitle } from '../../text/advice.ts';
import { scorecard as text } from '../../text/scorecard.ts';

interface ScorecardPracticeProps {
  practice: readonly Practice[];
  scenario: string;
  /** From which gate on the scenario may come to a crisis. */
  crisisFrom: number;
  rubric: Rubric;
}

/** Up to three things to practise, each with the way there. */
export function ScorecardPractice({ practice, scenario, crisisFrom, rubric }: ScorecardPracticeProps) {
  const names = {
    flaw: (key: string) => rubric.flaws.find((flaw) => flaw.key === key)?.title ?? key,
    redline: (key: string) => rubric.redlines.find(({ id }) => id === key)?.title ?? key,
  };
  return (
    <section className="sec" aria-labelledby="practise">
      <h2 id="practise">{practice.length === 0 ? text.practiceTitle(1) : text.practiceTitle(practice.length)}</h2>
      {practice.length === 0 ? (
        <p className="note">{text.nothingToPractise}</p>
      ) : (
        <ol className="do">
          {practice.map((one) => (
            <li key={`${String(one.gate)} ${one.lack.key}`}>
              <h3>{practiceTitle(one.gate, one.lack, names)}</h3>
              <p>
                {practiceReason(one)}
                {one.lack.kind === 'flaw' && rubric.flaws.find(({ key }) => key === one.lack.key)?.why}
              </p>
              <a className="btn" href={routes.practice(scenario, one.gate === 0 ? crisisFrom : one.gate)}>
                {text.practise(one.gate)}
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
