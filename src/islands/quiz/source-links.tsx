import { routes } from '../../core/course/routes.ts';
import { parseReference } from '../../core/course/source-reference.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { useQuizSetting } from './quiz-setting.ts';

/** What an explanation rests on, each a link to its page where this edition of the course is known to have one. */
export function SourceLinks({ references }: { references: readonly string[] }) {
  const { titles, formerTitles = {} } = useQuizSetting();
  if (references.length === 0) return null;
  return (
    <span className="rests-on">
      {text.sources}：
      {references.map((reference, index) => {
        const { id, article } = parseReference(reference);
        const title = titles[reference];
        return (
          <span key={reference}>
            {index > 0 && '；'}
            {title === undefined ? (
              (formerTitles[reference] ?? reference)
            ) : (
              <a href={routes.source(id, article ?? undefined)}>{title}</a>
            )}
          </span>
        );
      })}
    </span>
  );
}
