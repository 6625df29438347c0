import { useState } from 'react';
import { routes } from '../../core/course/routes.ts';
import type { Quiz } from '../../core/quiz/item.ts';
import type { QuizRule } from '../../core/quiz/progress.ts';
import type { QuizStanding } from '../../core/quiz/standing.ts';
import { quizPageText } from '../../text/quiz-page.ts';
import { LearnerNeeded } from '../shared/learner-needed.tsx';

const text = quizPageText.start;

interface QuizStartProps {
  quiz: Quiz;
  rule: QuizRule;
  standing: QuizStanding;
  /** The attempt ended last, which can be read. */
  lastPaper: string | null;
  state: 'loading' | 'nobody' | 'ready';
  /** The address names an attempt that this record does not hold. */
  unknown: boolean;
  lessonTitle: string;
  onBegin: () => Promise<void>;
  onShow: (attempt: string) => void;
}

/** What the quiz is, how it is marked, what is kept, and the way in. */
export function QuizStart(props: QuizStartProps) {
  const { quiz, rule, standing, unknown, lessonTitle } = props;
  const facts: [string, string][] = [
    [text.items, text.itemCount(quiz.items.length)],
    [text.pass, text.passMark(rule.passPercent)],
    [text.attempts, text.attemptsLeft(standing.left, rule.attempts)],
    ...(standing.best === null
      ? []
      : ([[text.best, text.bestScore(standing.best, standing.passed)]] satisfies [string, string][])),
  ];
  return (
    <div className="quiz-start">
      <header className="head">
        <p className="eyebrow">{quizPageText.eyebrow}</p>
        <h1>{quiz.title}</h1>
        <p className="onward">
          <a href={routes.lesson(quiz.lesson)}>
            {quizPageText.toLesson}　{lessonTitle}
          </a>
        </p>
      </header>
      {unknown && (
        <p className="quiz-notice" role="status">
          {text.unknown}
        </p>
      )}
      {standing.stale.length > 0 && standing.open === null && (
        <p className="quiz-notice" role="status">
          {text.stale}
        </p>
      )}
      <div className="quiz-brief">
        <section className="quiz-go" aria-labelledby="quiz-facts">
          <h2 id="quiz-facts">{text.facts}</h2>
          <dl>
            {facts.map(([term, words]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <div className="quiz-way">
            <WayIn {...props} />
          </div>
        </section>
        <section aria-labelledby="quiz-rules">
          <h2 id="quiz-rules">{text.rules}</h2>
          <ul className="quiz-rules">
            {rulesOf(quiz).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** The rules of the kinds that occur; two kinds may share a sentence. */
const rulesOf = ({ items }: Quiz): string[] => [...new Set(items.map(({ kind }) => text.rule[kind])), ...text.course];

function WayIn({ standing, lastPaper, state, onBegin, onShow }: QuizStartProps) {
  const [busy, setBusy] = useState(false);
  const { open, left, used, stale } = standing;
  const closed = stale.at(-1);
  const off = state === 'loading' || busy;
  const begin = () => {
    setBusy(true);
    void onBegin().finally(() => setBusy(false));
  };
  if (state === 'nobody') return <LearnerNeeded />;
  return (
    <>
      {open !== null && <p className="quiz-open">{text.open(open.answered, open.count)}</p>}
      {open === null && left === 0 && <p className="quiz-open">{text.used}</p>}
      <p className="acts">
        {open !== null ? (
          <button className="btn btn-main" type="button" disabled={off} onClick={() => onShow(open.id)}>
            {text.resume}
          </button>
        ) : (
          left > 0 && (
            <button className="btn btn-main" type="button" disabled={off} onClick={begin}>
              {used > 0 ? text.again : text.begin}
            </button>
          )
        )}
        {lastPaper !== null && (
          <button className="btn" type="button" disabled={off} onClick={() => onShow(lastPaper)}>
            {text.lastPaper}
          </button>
        )}
        {closed !== undefined && open === null && (
          <button className="btn" type="button" disabled={off} onClick={() => onShow(closed.id)}>
            {text.seeMarks}
          </button>
        )}
      </p>
      <p className="quiz-kept">{text.keptWhat}</p>
    </>
  );
}
