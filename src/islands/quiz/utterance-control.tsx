import { useId, useMemo } from 'react';
import type { ItemOf } from '../../core/quiz/item.ts';
import { quizText } from '../../text/quiz.ts';
import { Option } from './choice-control.tsx';
import { clausesOf, nudge, overlaps, pressClause, type Nudge } from './circled-words.ts';
import type { ControlProps, Range } from './draft.ts';
import { useQuizSetting } from './quiz-setting.ts';

const text = quizText.utterance;

/** Lawful or not; if not, which red line, and which words cross it. */
export function UtteranceControl({ item, draft, onChange, labelledBy, problemId }: ControlProps<ItemOf<'utterance'>>) {
  const id = useId();
  const { redlines } = useQuizSetting();
  return (
    <div className="utterance" role="group" aria-labelledby={labelledBy} aria-describedby={problemId}>
      <blockquote className="said">“{item.utterance}”</blockquote>
      <div className="opts opts-row" role="radiogroup" aria-labelledby={`${id}-lawful`}>
        <p className="sub" id={`${id}-lawful`}>
          {text.lawful}
        </p>
        {[true, false].map((lawful) => (
          <Option
            key={String(lawful)}
            type="radio"
            name={`${id}-radio`}
            checked={draft.lawful === lawful}
            onPick={() => onChange({ ...draft, lawful })}
          >
            {lawful ? text.yes : text.no}
          </Option>
        ))}
      </div>
      {draft.lawful === false && (
        <>
          <p className="pair-row">
            <label className="sub" htmlFor={`${id}-redline`}>
              {text.redline}
            </label>
            <select
              className="field"
              id={`${id}-redline`}
              value={draft.redline ?? ''}
              onChange={({ target }) => onChange({ ...draft, redline: target.value === '' ? null : target.value })}
            >
              <option value="">{text.choose}</option>
              {redlines.map((redline) => (
                <option key={redline.id} value={redline.id}>
                  {redline.id}　{redline.title}
                </option>
              ))}
            </select>
          </p>
          <CircleWords
            sentence={item.utterance}
            circle={draft.words}
            onChange={(words) => onChange({ ...draft, words })}
          />
        </>
      )}
    </div>
  );
}

const NUDGES: readonly (readonly [Nudge, string])[] = [
  ['start-back', text.startBack],
  ['start-on', text.startOn],
  ['end-back', text.endBack],
  ['end-on', text.endOn],
];

interface CircleWordsProps {
  sentence: string;
  circle: Range | null;
  onChange: (circle: Range | null) => void;
}

/** The sentence as clauses that are pressed, then its ends moved by single characters: fingers and keys can do both. */
function CircleWords({ sentence, circle, onChange }: CircleWordsProps) {
  const label = useId();
  const clauses = useMemo(() => clausesOf(sentence), [sentence]);
  return (
    <div role="group" aria-labelledby={label}>
      <p className="sub" id={label}>
        {text.words}
      </p>
      <p className="how">{text.wordsHint}</p>
      <p className="clauses">
        {clauses.map((clause) => (
          <span key={clause.start}>
            {clause.before}
            <button
              type="button"
              aria-pressed={overlaps(circle, clause)}
              onClick={() => onChange(pressClause(circle, clause, clauses))}
            >
              <Circled words={clause.words} from={clause.start} circle={circle} />
            </button>
            {/* A word joiner: no line begins with the punctuation. */}
            {clause.after !== '' && `\u2060${clause.after}`}
          </span>
        ))}
      </p>
      <p className="chosen" role="status">
        {circle === null ? text.noneChosen : text.chosen(sentence.slice(circle.start, circle.end))}
      </p>
      {circle !== null && (
        <div className="nudges" role="group" aria-label={text.nudge}>
          {NUDGES.map(([how, words]) => (
            <button key={how} className="btn" type="button" onClick={() => onChange(nudge(circle, how, sentence))}>
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The circled part of a clause, which may be a few characters of it. */
function Circled({ words, from, circle }: { words: string; from: number; circle: Range | null }) {
  if (circle === null) return <>{words}</>;
  const start = Math.min(Math.max(circle.start - from, 0), words.length);
  const end = Math.min(Math.max(circle.end - from, start), words.length);
  return (
    <>
      {words.slice(0, start)}
      {end > start && <mark>{words.slice(start, end)}</mark>}
      {words.slice(end)}
    </>
  );
}
