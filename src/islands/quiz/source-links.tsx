import { bySource, nameInGroup } from '../../core/course/cited-together.ts';
import { routes } from '../../core/course/routes.ts';
import { parseReference } from '../../core/course/source-reference.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { useQuizSetting } from './quiz-setting.ts';

/**
 * What an explanation rests on, each a link to its page where this edition of the course is known to have one; the articles of one
 * source stand together under its title, which is named once.
 */
export function SourceLinks({ references }: { references: readonly string[] }) {
  const { titles, formerTitles = {} } = useQuizSetting();
  if (references.length === 0) return null;
  const cited = references.map((reference) => ({
    reference,
    title: titles[reference] ?? formerTitles[reference] ?? reference,
  }));
  return (
    <span className="rests-on">
      {text.sources}：
      {bySource(cited).map((group, place) => (
        <span key={group[0]?.reference}>
          {place > 0 && '；'}
          {group.map(({ reference, title }, index) => (
            <span key={reference}>
              {index > 0 && '、'}
              <SourceName
                reference={reference}
                title={title}
                words={nameInGroup(title, index)}
                linked={titles[reference] !== undefined}
              />
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

interface SourceNameProps {
  reference: string;
  title: string;
  words: string;
  linked: boolean;
}

/** `words` may be the article alone; who hears links one by one is told the whole title. */
function SourceName({ reference, title, words, linked }: SourceNameProps) {
  if (!linked) return words;
  const { id, article } = parseReference(reference);
  return (
    <a href={routes.source(id, article ?? undefined)} {...(words !== title && { 'aria-label': title })}>
      {words}
    </a>
  );
}
