import type { ItemOf } from '../../core/quiz/item.ts';
import { quizText } from '../../text/quiz.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { Symbol } from '../shared/symbol.tsx';
import { SourceLinks } from './source-links.tsx';
import type { ToldProps } from './told.ts';

interface Line {
  readonly key: string;
  readonly words: string;
  readonly right: boolean;
  readonly picked: boolean;
  readonly why: string;
  readonly sources: readonly string[];
}

/** All options with the reason of each; the chosen and the right ones are marked in words, not by colour alone. */
function ToldLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="told-opts">
      {lines.map(({ key, words, right, picked, why, sources }) => (
        <li key={key} className={right ? 'right' : picked ? 'picked' : undefined}>
          <Symbol
            name={right ? 'm-done' : picked ? 'm-miss' : 'm-todo'}
            className={`mark ${right ? 'mark-done' : picked ? 'mark-now' : 'mark-none'}`}
          />
          <div>
            <p>{words}</p>
            <p className="why">
              {(right || picked) && <b>{markOf(right, picked)}</b>}
              {why}
              <SourceLinks references={sources} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function markOf(right: boolean, picked: boolean): string {
  if (!picked) return text.missed;
  return right ? text.yoursRight : text.yours;
}

export function ToldChoice({ item, shown, draft }: ToldProps<ItemOf<'single'> | ItemOf<'multiple'>>) {
  const lines = shown.flatMap((place) => {
    const option = item.options[place];
    if (option === undefined) return [];
    const { id, correct, why, sources } = option;
    return { key: id, words: option.text, right: correct, picked: draft.chosen.includes(id), why, sources };
  });
  return <ToldLines lines={lines} />;
}

export function ToldTruth({ item, draft }: ToldProps<ItemOf<'true-false'>>) {
  const lines = [true, false].map((value) => ({
    key: String(value),
    words: quizText.truth[value ? 'true' : 'false'],
    right: item.answer === value,
    picked: draft.chosen[0] === String(value),
    why: item.answer === value ? '' : item.whyNot,
    sources: [],
  }));
  return <ToldLines lines={lines} />;
}
