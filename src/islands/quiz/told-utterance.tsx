import { routes } from '../../core/course/routes.ts';
import type { ItemOf } from '../../core/quiz/item.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { useQuizSetting } from './quiz-setting.ts';
import type { ToldProps } from './told.ts';

/** The sentence with the words that cross the line, what was judged, and what holds. */
export function ToldUtterance({ item, draft }: ToldProps<ItemOf<'utterance'>>) {
  const { redlines } = useQuizSetting();
  const titleOf = (id: string) => redlines.find((one) => one.id === id)?.title ?? id;
  const { utterance, lawful, redline, words } = item;
  return (
    <div className="told-words">
      <blockquote className="said">
        “<Crossing sentence={utterance} words={words} />”
      </blockquote>
      {lawful || redline === null ? (
        <p>
          <b>{text.lawful}</b>
        </p>
      ) : (
        <p>
          <b>
            <a href={routes.redLine(redline)}>{text.unlawful(redline, titleOf(redline))}</a>
          </b>
        </p>
      )}
      <p>
        {draft.lawful === true || draft.redline === null
          ? text.yourLawful
          : text.yourRedline(draft.redline, titleOf(draft.redline))}
      </p>
      {draft.lawful === false && draft.words !== null && (
        <p>{text.yourWords(utterance.slice(draft.words.start, draft.words.end))}</p>
      )}
    </div>
  );
}

/** Red: these are words that cross a red line, wherever the trainee put his circle. */
function Crossing({ sentence, words }: { sentence: string; words: string | null }) {
  const at = words === null ? -1 : sentence.indexOf(words);
  if (words === null || at === -1) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark className="crossing">
        <span className="vh">{text.lineWords}：</span>
        {words}
      </mark>
      {sentence.slice(at + words.length)}
    </>
  );
}
