import type { Bank } from '../../core/course/bank.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { roleplay as text } from '../../text/roleplay.ts';

/** Takes the place of gates and moods once he says that he does not want to live: what counts now, and who can help. */
export function CrisisPanel({ rubric, helpLine }: { rubric: Rubric; helpLine: Bank['helpLine'] }) {
  const steps = rubric.protocols.find(({ gate }) => gate === 0)?.criteria ?? [];
  return (
    <section className="crisis" aria-labelledby="crisis-title">
      <h3 id="crisis-title">{text.crisis.notice}</h3>
      <h4>{text.crisis.steps}</h4>
      <ul>
        {steps.map(({ key, rule }) => (
          <li key={key}>{rule}</li>
        ))}
      </ul>
      <p className="help-line">{text.crisis.helpLine(helpLine.name, helpLine.number)}</p>
    </section>
  );
}
