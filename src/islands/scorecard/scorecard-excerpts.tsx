import type { Debrief } from '../../core/roleplay/debrief.ts';
import type { TranscriptTurn } from '../../core/results/transcript.ts';
import type { Rubric } from '../../core/scoring/rubric.ts';
import { placeOfReply, scorecard as text } from '../../text/scorecard.ts';
import { MarkedReply } from '../shared/marked-reply.tsx';
import { SpokenLine } from '../role-play/spoken-line.tsx';
import { adviceFor, reasonOf } from '../shared/verdict-words.ts';

interface ExcerptsProps {
  debrief: Debrief;
  turns: readonly TranscriptTurn[];
  name: string;
  /** What a careful colleague would have said in the crisis. */
  crisisSay: string;
  rubric: Rubric;
}

/** The reply that moved him most, and the one most worth changing. */
export function ScorecardExcerpts({ debrief, turns, name, crisisSay, rubric }: ExcerptsProps) {
  const change = turns.find(({ turn }) => turn === debrief.change?.turn);
  const lift = turns.find(({ turn }) => turn === debrief.lift?.turn && turn !== change?.turn);
  if (change === undefined && lift === undefined) return null;
  return (
    <section className="sec" aria-labelledby="excerpts">
      <h2 id="excerpts">{change !== undefined && lift !== undefined ? text.excerpts : text.excerpt}</h2>
      <div className="two">
        {lift !== undefined && (
          <article className="cut">
            <Quoted title={liftTitle(debrief, turns, lift)} turn={lift} name={name} rubric={rubric} />
          </article>
        )}
        {change !== undefined && (
          <article className={change.verdict.redline === null ? 'cut shut' : 'cut crossed'}>
            <Quoted title={changeTitle(debrief, change)} turn={change} name={name} rubric={rubric} />
            <Way turn={change} crisisSay={crisisSay} rubric={rubric} />
          </article>
        )}
      </div>
    </section>
  );
}

/** The last reply at a gate that opened is the one that opened it. */
function liftTitle({ doors }: Debrief, turns: readonly TranscriptTurn[], lift: TranscriptTurn): string {
  const opened = doors.some(({ gate, state }) => gate === lift.gate && state === 'passed');
  const last = turns.filter(({ gate }) => gate === lift.gate).at(-1);
  return opened && last === lift ? text.lifted : text.liftedOnly;
}

function changeTitle({ doors }: Debrief, change: TranscriptTurn): string {
  if (change.verdict.redline !== null) return text.toChangeRedline;
  const shut = change.gate === 0 || doors.some(({ gate, state }) => gate === change.gate && state !== 'passed');
  return shut && change.gate !== 0 ? text.toChange : text.toChangeOnly;
}

interface QuotedProps {
  title: string;
  turn: TranscriptTurn;
  name: string;
  rubric: Rubric;
}

function Quoted({ title, turn, name, rubric }: QuotedProps) {
  const { gate, verdict } = turn;
  return (
    <>
      <h3>
        {title}
        <span>{placeOfReply(gate, turn.turn, verdict.level)}</span>
      </h3>
      <SpokenLine who={name} as="borrower">
        {turn.borrower}
      </SpokenLine>
      <SpokenLine who={text.you} as="trainee">
        <MarkedReply text={turn.text} verdict={verdict} />
      </SpokenLine>
      <p className="why">
        <b>{text.whyLevel(verdict.level)}</b>
        {reasonOf(verdict, rubric, gate)}
      </p>
    </>
  );
}

function Way({ turn, crisisSay, rubric }: { turn: TranscriptTurn; crisisSay: string; rubric: Rubric }) {
  const { gate, verdict } = turn;
  const redline = rubric.redlines.find(({ id }) => id === verdict.redline);
  const say = verdict.judgedAs === 'crisis' ? crisisSay : redline?.sayInstead;
  const advice = adviceFor(verdict, rubric, gate);
  if (say === undefined && advice === null) return null;
  return (
    <p className="why way">
      <b>{say === undefined ? text.changeTo : text.sayInstead}</b>
      {say === undefined ? advice : `“${say}”`}
    </p>
  );
}
