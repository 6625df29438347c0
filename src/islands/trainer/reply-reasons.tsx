import { routes } from '../../core/course/routes.ts';
import { parseReference } from '../../core/course/source-reference.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import type { Gate, Verdict } from '../../core/scoring/verdict.ts';
import { trainerText } from '../../text/trainer.ts';
import { criterionMark, flawsToShow } from '../shared/verdict-marks.ts';
import { protocolFor, reasonOf } from '../shared/verdict-words.ts';

const text = trainerText.replies;

interface ReplyReasonsProps {
  verdict: Verdict;
  gate: Gate;
  rubric: Rubric;
  laws: Readonly<Record<string, string>>;
}

/** Why a reply got its level, in few lines: for reading many of them. The words themselves are marked in the reply. */
export function ReplyReasons(props: ReplyReasonsProps) {
  return props.verdict.redline === null ? <GateReasons {...props} /> : <RedlineReasons {...props} />;
}

function GateReasons({ verdict, gate, rubric }: ReplyReasonsProps) {
  const lacking = (protocolFor(verdict, rubric, gate)?.criteria ?? []).flatMap((criterion) => {
    const grade = verdict.criteria[criterion.key];
    if (grade === undefined || grade === 'full') return [];
    const half = grade === 'weak';
    return {
      key: criterion.key,
      state: half ? text.weak : text.missed,
      words: half ? criterion.weak : criterion.missed,
    };
  });
  const flaws = flawsToShow(verdict).flatMap((key) => rubric.flaws.find((flaw) => flaw.key === key) ?? []);
  return (
    <div className="why">
      <p>
        <b>{text.why(verdict.level)}</b>
        {reasonOf(verdict, rubric, gate)}
      </p>
      {verdict.level < 3 && lacking.length + flaws.length > 0 && (
        <ul>
          {lacking.map(({ key, state, words }) => (
            <li key={key}>
              <b>
                {criterionMark(verdict, key)} {state}
              </b>
              {words}
            </li>
          ))}
          {flaws.map((flaw) => (
            <li key={flaw.key}>
              <b>
                {text.flaw}：{flaw.title}
              </b>
              {flaw.why}
              {flaw.key === verdict.cap && flaw.cap !== null && `（${text.cappedTo(flaw.cap)}）`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RedlineReasons({ verdict, rubric, laws }: ReplyReasonsProps) {
  const crossed = rubric.redlines.find(({ id }) => id === verdict.redline);
  const others = rubric.redlines.filter(({ id }) => id !== verdict.redline && verdict.redlines.includes(id));
  if (crossed === undefined) return null;
  return (
    <div className="why is-red">
      <p>
        <b>
          <a href={routes.redLine(crossed.id)}>
            {crossed.id} {crossed.title}
          </a>
        </b>
        {crossed.why}
      </p>
      <ul>
        {crossed.law.length > 0 && (
          <li>
            <b>{text.law}</b>
            {crossed.law.map((reference, index) => (
              <span key={reference}>
                {index > 0 && '；'}
                <LawLink reference={reference} title={laws[reference] ?? reference} />
              </span>
            ))}
          </li>
        )}
        <li>
          <b>{text.say}</b>
          {crossed.sayInstead}
        </li>
        {others.length > 0 && (
          <li>
            <b>{text.also}</b>
            {others.map(({ id, title }) => `${id} ${title}`).join('；')}
          </li>
        )}
      </ul>
    </div>
  );
}

function LawLink({ reference, title }: { reference: string; title: string }) {
  const { id, article } = parseReference(reference);
  return <a href={routes.source(id, article ?? undefined)}>{title}</a>;
}
