import type { ReactNode } from 'react';
import { GATES, type GateNumber } from '../../core/roleplay/mood.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { numeral } from '../../text/shell.ts';
import type { CallSetting } from './role-play-call.tsx';
import { Facts } from './role-play-dossier.tsx';
import { Symbol } from '../shared/symbol.tsx';

/** What the trainee chooses before the call. */
export interface Choice {
  readonly gate: GateNumber;
  readonly skipCrisis: boolean;
}

interface BriefingProps extends Omit<CallSetting, 'laws' | 'supervisorLine'> {
  caseHref: string | null;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** The button, or why there is none yet. */
  begin: ReactNode;
  /** A call that can be gone on with, or why the one asked for cannot be shown. */
  resume: ReactNode;
  notices: ReactNode;
}

/** Who he is, what the trainee may do, how a gate opens, what is recorded: all that is read before the call. */
export function Briefing(props: BriefingProps) {
  const { scenario, caseTitle, caseHref, rule, notices, resume } = props;
  return (
    <div className="briefing">
      <header className="head">
        <p className="eyebrow">
          {text.title}　{caseHref === null ? caseTitle : <a href={caseHref}>{caseTitle}</a>}
        </p>
        <h1>{scenario.title}</h1>
        <p className="lead">{scenario.summary}</p>
        <p className="meta">
          <span>{text.start.minutes(scenario.minutes)}</span>
          <span>{text.mode.practice}</span>
          <span>{text.file.fictional}</span>
        </p>
      </header>
      {notices}
      {resume}
      <div className="brief">
        <Known scenario={scenario} />
        <section className="start" aria-labelledby="start">
          <h2 id="start">{text.start.title}</h2>
          <GateChoice rubric={props.rubric} choice={props.choice} onChoose={props.onChoose} />
          <h3>{text.start.rules}</h3>
          <p>{text.start.gateRule(rule)}</p>
          <CrisisChoice {...props} />
          <h3>{text.start.kept}</h3>
          <p>{text.start.notice}</p>
          {props.begin}
        </section>
      </div>
    </div>
  );
}

function Known({ scenario }: { scenario: Scenario }) {
  const { borrower, file, authority, aim } = scenario;
  const known = file.filter(({ gate }) => gate === undefined);
  return (
    <div className="known">
      <section aria-labelledby="who">
        <h2 id="who">{borrower.name}</h2>
        <p className="who2">{borrower.line}</p>
        <Facts file={known} revealed={[]} learned={[]} />
        <p className="to-find">
          <Symbol name="i-lock" className="mark" />
          {text.start.toFind(file.length - known.length)}
        </p>
      </section>
      <section aria-labelledby="powers">
        <h2 id="powers">{text.start.authority}</h2>
        <div className="powers">
          <Powers title={text.file.may} items={authority.may} />
          <Powers title={text.file.needsApproval} items={authority.needsApproval} />
        </div>
      </section>
      <section aria-labelledby="aim">
        <h2 id="aim">{text.file.aim}</h2>
        <p className="aim">{aim}</p>
      </section>
    </div>
  );
}

function Powers({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function GateChoice({ rubric, choice, onChoose }: Pick<BriefingProps, 'choice' | 'onChoose'> & { rubric: Rubric }) {
  return (
    <fieldset className="gates">
      <legend>{text.start.chooseGate}</legend>
      <div>
        {GATES.map((gate) => (
          <label key={gate}>
            <input
              type="radio"
              name="gate"
              className="vh"
              checked={choice.gate === gate}
              onChange={() => onChoose({ ...choice, gate })}
            />
            <span>
              <Symbol name={choice.gate === gate ? 'door-0' : 'door-idle'} className="door" />
              <b>{numeral(gate)}</b>
              {rubric.protocols.find((protocol) => protocol.gate === gate)?.shortName}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function CrisisChoice({ choice, onChoose, helpLine }: Pick<BriefingProps, 'choice' | 'onChoose' | 'helpLine'>) {
  return (
    <>
      <h3>{text.start.crisis}</h3>
      <p>{text.start.crisisWarning}</p>
      <p>{text.start.helpLine(helpLine.name, helpLine.number)}</p>
      <label className="skip-crisis">
        <input
          type="checkbox"
          checked={choice.skipCrisis}
          onChange={(event) => onChoose({ ...choice, skipCrisis: event.target.checked })}
        />
        {text.start.skipCrisis}
      </label>
    </>
  );
}
