import { routes } from '../../core/course/routes.ts';
import { foldQuizzes } from '../../core/quiz/progress.ts';
import type { RecordEvent } from '../../core/record/event.ts';
import { quizRecordText as text } from '../../text/quiz-record.ts';
import { Symbol } from '../shared/symbol.tsx';

export interface QuizTitles {
  readonly lesson: string;
  readonly title: string;
}

interface RecordQuizzesProps {
  events: readonly RecordEvent[];
  profile: string;
  quizzes: readonly QuizTitles[];
}

/** A line for each quiz of the course that was begun: best score, passed or not. */
export function RecordQuizzes({ events, profile, quizzes }: RecordQuizzesProps) {
  const records = foldQuizzes(events, profile);
  const begun = quizzes.flatMap((quiz) => {
    const record = records.get(quiz.lesson);
    return record === undefined || record.attempts.length === 0 ? [] : [{ ...quiz, ...record }];
  });
  if (quizzes.length === 0) return null;
  return (
    <section className="part" aria-labelledby="quizzes">
      <h2 id="quizzes">{text.title}</h2>
      {begun.length === 0 && <p className="none">{text.none}</p>}
      <ul className="rows">
        {begun.map(({ lesson, title, best, passed, attempts }) => (
          <li key={lesson} className="lesson-row">
            <Symbol name={passed ? 'm-done' : 'm-now'} className={`mark ${passed ? 'mark-done' : 'mark-now'}`} />
            <a href={routes.quiz(lesson)}>{title}</a>
            <small>{text.line(best, passed, attempts.length)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
