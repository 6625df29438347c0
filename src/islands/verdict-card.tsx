import { routes } from '../core/course/routes.ts';
import { parseReference } from '../core/course/source-reference.ts';
import type { Protocol, Rubric } from '../core/scoring/rubric.ts';
import { explain } from '../core/scoring/explain.ts';
import { quoted } from '../core/scoring/segments.ts';
import type { Gate, Grade, Verdict } from '../core/scoring/verdict.ts';
import { verdictText as text } from '../text/verdict.ts';
import { Symbol } from './symbol.tsx';

interface VerdictProps {
  verdict: Verdict;
  reply: string;
  /** The gate judged; 0 or a crisis verdict uses the crisis protocol. */
  gate: Gate;
  rubric: Rubric;
  /** Titles of sources by reference `id` or `id#article`, for the law of a red line. */
  laws: Readonly<Record<string, string>>;
  /** Under the level, e.g. 第二关　第一轮. */
  place?: string;
}

const titleId = (reply: string, gate: Gate) => `verdict-${gate}-${reply.length}`;

/** The level of one reply, what earned or lost it, and for a red line the law and what may be said instead. */
export function VerdictCard(props: VerdictProps) {
  return props.verdict.redline === null ? <GateVerdict {...props} /> : <RedlineVerdict {...props} />;
}

function GateVerdict({ verdict, reply, gate, rubric, place }: VerdictProps) {
  const crisis = verdict.judgedAs === 'crisis';
  const protocol = rubric.protocols.find((candidate) => candidate.gate === (crisis ? 0 : gate));
  const because = protocol?.table[explain(verdict, rubric, gate).rowIndex]?.because;
  return (
    <section className={`vd vd-${verdict.level}`} aria-labelledby={titleId(reply, gate)}>
      <header>
        <Symbol name={`door-${verdict.level}`} className="door" />
        <div>
          <h3 id={titleId(reply, gate)}>
            {text.level(verdict.level)}
            <small>{because}</small>
          </h3>
          <p>{crisis ? text.crisis : place}</p>
        </div>
      </header>
      <ul className="crit">
        {protocol?.criteria.map((criterion) => (
          <CriterionLine
            key={criterion.key}
            criterion={criterion}
            grade={verdict.criteria[criterion.key] ?? 'none'}
            words={quoted(reply, verdict.evidence, criterion.key)}
          />
        ))}
        {verdict.flaws.map((key) => (
          <FlawLine key={key} flaw={rubric.flaws.find((candidate) => candidate.key === key)} />
        ))}
      </ul>
      <p className="vd-foot">{text.scorerNote}</p>
    </section>
  );
}

const symbols: Record<Grade, string> = { full: 'm-done', weak: 'm-now', none: 'm-miss' };
const words: Record<Grade, string> = { full: text.metMark, weak: text.weakMark, none: text.missedMark };

function CriterionLine({
  criterion,
  grade,
  words: evidence,
}: {
  criterion: Protocol['criteria'][number];
  grade: Grade;
  words: string;
}) {
  const sentence = { full: criterion.met, weak: criterion.weak, none: criterion.missed }[grade];
  return (
    <li className={grade === 'full' ? undefined : 'miss'}>
      <Symbol name={symbols[grade]} className={`mark${grade === 'full' ? ' mark-done' : ' mark-now'}`} />
      <span className="vh">{words[grade]}：</span>
      <span className="k">{criterion.key}</span>
      <span>
        <b>{sentence}</b>
        {evidence !== '' && <q>{evidence}</q>}
      </span>
    </li>
  );
}

function FlawLine({ flaw }: { flaw: Rubric['flaws'][number] | undefined }) {
  if (flaw === undefined) return null;
  return (
    <li className="miss">
      <Symbol name="m-miss" className="mark mark-now" />
      <span className="k" />
      <span>
        <b>
          {text.flaw}：{flaw.title}
        </b>
        {flaw.why}
        {flaw.cap !== null && `（${text.cappedTo(flaw.cap)}）`}
      </span>
    </li>
  );
}

function RedlineVerdict({ verdict, reply, gate, rubric, laws }: VerdictProps) {
  const redline = rubric.redlines.find(({ id }) => id === verdict.redline);
  const others = rubric.redlines.filter(({ id }) => id !== verdict.redline && verdict.redlines.includes(id));
  if (redline === undefined) return null;
  return (
    <section className="vd stop" aria-labelledby={titleId(reply, gate)}>
      <header>
        <Symbol name="door-bolt" className="door" />
        <div>
          <h3 id={titleId(reply, gate)}>
            {text.level(verdict.level)}
            <small>{text.redline(redline.title)}</small>
          </h3>
          <p>{text.redlineFirst}</p>
        </div>
      </header>
      <dl>
        <div>
          <dt>{text.why}</dt>
          <dd>{redline.why}</dd>
        </div>
        <div>
          <dt>{text.law}</dt>
          <dd>
            <ul>
              {redline.law.map((reference) => (
                <li key={reference}>
                  <LawLink reference={reference} title={laws[reference] ?? reference} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{text.say}</dt>
          <dd>{redline.sayInstead}</dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{text.alsoRedlines}</dt>
            <dd>{others.map(({ id, title }) => `${id} ${title}`).join('；')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function LawLink({ reference, title }: { reference: string; title: string }) {
  const { id, article } = parseReference(reference);
  return <a href={routes.source(id, article ?? undefined)}>{title}</a>;
}
