import type { QuizReplay } from '../../core/quiz/replay.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import { keptMarks, type KeptMark, type KeptMarks } from '../../core/quiz/kept-marks.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { toldText } from '../../text/quiz-told.ts';
import { Symbol } from '../shared/symbol.tsx';
import { outcomeOf } from './told.ts';

const text = quizPageText.kept;

interface QuizKeptMarksProps {
  attempt: string;
  quiz: Quiz;
  events: readonly RecordEvent[];
  reason: Extract<QuizReplay, { ok: false }>['reason'];
  onStart: () => void;
}

/** An attempt whose items are not at hand: why, and the marks that were recorded. */
export function QuizKeptMarks({ attempt, quiz, events, reason, onStart }: QuizKeptMarksProps) {
  const kept = keptMarks(attempt, quiz.items, events);
  return (
    <div className="quiz-result">
      <header className="head">
        <p className="eyebrow">{quizPageText.eyebrow}</p>
        <h1>{quiz.title}</h1>
        <p className="quiz-notice" role="status">
          {wordsOn(reason, kept)}
        </p>
        <p className="acts">
          <button className="btn btn-main" type="button" onClick={onStart}>
            {quizPageText.start.back}
          </button>
        </p>
      </header>
      {kept !== null && <Marks kept={kept} />}
    </div>
  );
}

function wordsOn(reason: QuizKeptMarksProps['reason'], kept: KeptMarks | null): string {
  if (reason === 'no-start') return quizPageText.start.unknown;
  if (reason === 'does-not-fit') return text.doesNotFit;
  return kept?.result === null ? text.open : text.ended;
}

function Marks({ kept: { answers, count, result } }: { kept: KeptMarks }) {
  return (
    <section aria-labelledby="quiz-marks">
      <h2 id="quiz-marks">{text.title}</h2>
      <p className="how">
        {text.answered(answers.length, count)}
        {result !== null && `　${text.result(result.score, result.passed)}`}
      </p>
      <ol className="kept-marks">
        {answers.map((answer, index) => (
          <Mark key={answer.item?.id ?? index} {...answer} />
        ))}
      </ol>
    </section>
  );
}

function Mark({ item, mark, sure }: KeptMark) {
  const outcome = outcomeOf(mark);
  const symbol = { right: 'm-done', partly: 'm-now', wrong: 'm-miss' }[outcome];
  return (
    <li>
      <Symbol name={symbol} className={`mark ${outcome === 'right' ? 'mark-done' : 'mark-now'}`} />
      <span>{item?.ask ?? text.changed}</span>
      <small>
        {toldText.mark(mark)}
        {sure === false && `　${quizPageText.result.unsure}`}
      </small>
    </li>
  );
}
