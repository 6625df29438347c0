import { routes } from '../../core/course/routes.ts';
import type { LessonProgress } from '../../core/record/progress.ts';
import { myRecordText } from '../../text/my-record.ts';
import type { CoursePlan } from '../shared/next-step.ts';
import { Symbol } from '../shared/symbol.tsx';

const text = myRecordText.lessons;

interface RecordLessonsProps {
  lessons: ReadonlyMap<string, LessonProgress>;
  plan: CoursePlan['lessons'];
}

/** Lessons read, in the order of the course; those no longer in it stand last. */
export function RecordLessons({ lessons, plan }: RecordLessonsProps) {
  const place = (id: string) => {
    const index = plan.findIndex((lesson) => lesson.id === id);
    return index === -1 ? plan.length : index;
  };
  const read = [...lessons.values()].sort((a, b) => place(a.lesson) - place(b.lesson));
  const first = plan.find(({ written }) => written);
  return (
    <section className="part" aria-labelledby="lessons">
      <h2 id="lessons">{text.title}</h2>
      {read.length === 0 && (
        <p className="none">
          {text.none}
          {first && <a href={routes.lesson(first.id)}>{text.first}</a>}
        </p>
      )}
      <ul className="rows">
        {read.map(({ lesson, lastSection, finishedAt }) => {
          const known = plan.find(({ id }) => id === lesson);
          const done = finishedAt !== null;
          return (
            <li key={lesson} className="lesson-row">
              <Symbol name={done ? 'm-done' : 'm-now'} className={`mark ${done ? 'mark-done' : 'mark-now'}`} />
              {known?.written ? (
                <a href={routes.lesson(lesson)}>{known.title}</a>
              ) : (
                <span>{known?.title ?? lesson}</span>
              )}
              <small>
                {done ? text.finished(finishedAt) : lastSection === null ? text.started : text.readUpTo(lastSection)}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
