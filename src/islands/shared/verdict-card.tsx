import { useId, type ReactNode } from 'react';
import { routes } from '../../core/course/routes.ts';
import { parseReference } from '../../core/course/source-reference.ts';
import type { Protocol, Rubric } from '../../core/scoring/rubric.ts';
import { quoted } from '../../core/scoring/segments.ts';
import type { Gate, Grade, Situation, Verdict } from '../../core/scoring/verdict.ts';
import { verdictText as text } from '../../text/verdict.ts';
import { Better } from './better.tsx';
import { Symbol } from './symbol.tsx';
import { criterionMark, flawsToShow } from './verdict-marks.ts';
import { protocolFor, reasonOf } from './verdict-words.ts';

interface VerdictProps {
  verdict: Verdict;
  reply: string;
  /** The gate judged; 0 or a crisis verdict uses the crisis protocol. */
  gate: Gate;
  rubric: Rubric;
  /** Titles of sources by reference `id` or `id#article`, for the law of a red line. */
  laws: Readonly<Record<string, string>>;
  /** What the reply answered; with it a better sentence is looked for. */
  situation?: Situation;
  /** Under the level, e.g. 第二关　第一轮. */
  place?: string;
  /** Below a red line: what to do now. */
  children?: ReactNode;
}

/** The level of one reply, what earned or lost it, and for a red line the law and what may be said instead. */
export function VerdictCard(props: VerdictProps) {
  return props.verdict.redline === null ? <GateVerdict {...props} /> : <RedlineVerdict {...props} />;
}

function GateVerdict({ verdict, reply, gate, rubric, place, situation }: VerdictProps) {
  const title = useId();
  const crisis = verdict.judgedAs === 'crisis';
  return (
    <div className={`vd vd-${verdict.level}`} role="group" aria-labelledby={title}>
      <header>
        <Symbol name={`door-${verdict.level}`} className="door" />
        <div>
          <h3 id={title}>
            {text.level(verdict.level)}
            <small>{reasonOf(verdict, rubric, gate)}</small>
          </h3>
          <p>{place ?? (crisis ? text.crisis : undefined)}</p>
        </div>
      </header>
      <ul className="crit">
        {protocolFor(verdict, rubric, gate)?.criteria.map((criterion) => (
          <CriterionLine
            key={criterion.key}
            criterion={criterion}
            mark={criterionMark(verdict, criterion.key)}
            grade={verdict.criteria[criterion.key] ?? 'none'}
            words={quoted(reply, verdict.evidence, criterion.key)}
          />
        ))}
        {flawsToShow(verdict).map((key) => (
          <FlawLine key={key} flaw={rubric.flaws.find((candidate) => candidate.key === key)} />
        ))}
      </ul>
      <Better verdict={verdict} reply={reply} gate={gate} rubric={rubric} situation={situation ?? null} />
      <ScorerLine version={verdict.scorer} />
    </div>
  );
}

const symbols: Record<Grade, string> = { full: 'm-done', weak: 'm-now', none: 'm-miss' };
const words: Record<Grade, string> = { full: text.metMark, weak: text.weakMark, none: text.missedMark };

function CriterionLine({
  criterion,
  mark,
  grade,
  words: evidence,
}: {
  criterion: Protocol['criteria'][number];
  mark: string;
  grade: Grade;
  words: string;
}) {
  const sentence = { full: criterion.met, weak: criterion.weak, none: criterion.missed }[grade];
  return (
    <li className={grade === 'full' ? undefined : 'miss'}>
      <Symbol name={symbols[grade]} className={`mark${grade === 'full' ? ' mark-done' : ' mark-now'}`} />
      <span className="vh">{words[grade]}：</span>
      <span className="k">{mark}</span>
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

function RedlineVerdict({ verdict, rubric, laws, children }: VerdictProps) {
  const title = useId();
  const redline = rubric.redlines.find(({ id }) => id === verdict.redline);
  const others = rubric.redlines.filter(({ id }) => id !== verdict.redline && verdict.redlines.includes(id));
  if (redline === undefined) return null;
  return (
    <div className="vd stop" role="group" aria-labelledby={title}>
      <header>
        <Symbol name="door-bolt" className="door" />
        <div>
          <h3 id={title}>
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
      {children}
      <ScorerLine version={verdict.scorer} />
    </div>
  );
}

/** Which scorer judged, and where it is told how and how well. */
function ScorerLine({ version }: { version: string }) {
  return (
    <p className="vd-foot">
      {text.scorerNote}
      <a href={routes.scoring}>{text.scorer(version)}</a>
    </p>
  );
}

function LawLink({ reference, title }: { reference: string; title: string }) {
  const { id, article } = parseReference(reference);
  return <a href={routes.source(id, article ?? undefined)}>{title}</a>;
}
