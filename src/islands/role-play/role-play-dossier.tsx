import type { ReactNode } from 'react';
import type { CallContext } from '../../core/roleplay/call.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import { roleplay as text } from '../../text/roleplay.ts';
import { Moods, moodsInALine } from './moods.tsx';
import { Symbol } from '../shared/symbol.tsx';
import { useMedia } from '../shared/use-page.ts';

/** Below this the dossier folds into one line above the call; the same width stands in role-play.css. */
const WIDE = '(min-width: 60.01rem)';

/** What is known of the borrower, what the call brought out, and how he feels. */
export function Dossier({ scenario, context }: { scenario: Scenario; context: CallContext }) {
  const wide = useMedia(WIDE, true);
  const { borrower, file } = scenario;
  const facts = <Facts file={file} revealed={context.revealed} learned={learnedLast(context)} />;
  const moods = (
    <Moods
      mood={context.mood}
      start={context.input.startMood}
      outcome={context.outcome}
      name={borrower.name}
      hidden={context.inCrisis}
    />
  );
  return (
    // A long dossier scrolls beside the call, so the keyboard must be able to reach it.
    <aside className="file" aria-label={text.file.label} tabIndex={wide ? 0 : undefined}>
      {wide ? (
        <>
          <section className="about">
            <h2>{borrower.name}</h2>
            <p className="who2">{borrower.line}</p>
            {facts}
          </section>
          {moods}
        </>
      ) : (
        <Folded
          name={borrower.name}
          line={file
            .filter(({ gate }) => gate === undefined)
            .slice(1, 3)
            .map(({ label, value }) => `${label} ${value}`)
            .join('，')}
          moods={context.inCrisis ? text.mood.hidden : moodsInALine(context.mood)}
        >
          {facts}
          {moods}
        </Folded>
      )}
    </aside>
  );
}

function Folded(props: { name: string; line: string; moods: string; children: ReactNode }) {
  return (
    <details className="file-m">
      <summary>
        <b>{props.name}</b>
        {props.line}
        <span>{props.moods}</span>
      </summary>
      <div>
        <h2 className="vh">{text.file.label}</h2>
        {props.children}
      </div>
    </details>
  );
}

/** Keys that the last gate opened brought out; what a later start takes for granted is not news. */
function learnedLast({ log }: CallContext): readonly string[] {
  return log.filter((entry) => entry.kind === 'gate-opened').at(-1)?.reveals ?? [];
}

interface FactsProps {
  file: Scenario['file'];
  revealed: readonly string[];
  learned: readonly string[];
}

export function Facts({ file, revealed, learned }: FactsProps) {
  return (
    <dl className="kv">
      {file.map(({ key, label, value, locked, gate }) => {
        const shut = gate !== undefined && !revealed.includes(key);
        const isNew = learned.includes(key);
        return (
          <div key={key} className={shut ? 'lock' : isNew ? 'new' : undefined}>
            <dt>
              {label}
              {isNew && <span className="vh">，{text.file.learned}</span>}
            </dt>
            <dd>
              {shut ? (
                <>
                  <Symbol name="i-lock" className="mark" />
                  {locked ?? text.file.locked}
                </>
              ) : (
                value
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
