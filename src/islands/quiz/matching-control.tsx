import { useId } from 'react';
import type { ItemOf } from '../../core/quiz/item.ts';
import { quizText } from '../../text/quiz.ts';
import type { ControlProps } from './draft.ts';

const text = quizText.matching;

/** A list of right sides beside each left side. */
export function MatchingControl({
  item,
  shown,
  draft,
  onChange,
  labelledBy,
  problemId,
}: ControlProps<ItemOf<'matching'>>) {
  const field = useId();
  return (
    <div className="pairs" role="group" aria-labelledby={labelledBy} aria-describedby={problemId}>
      <p className="how">{text.hint}</p>
      {item.pairs.map(({ left }, index) => (
        <p className="pair-row" key={left}>
          <label htmlFor={`${field}-${String(index)}`}>{left}</label>
          <select
            className="field"
            id={`${field}-${String(index)}`}
            value={draft.pairs[index] ?? ''}
            onChange={({ target }) => {
              const right = target.value === '' ? null : Number(target.value);
              onChange({ ...draft, pairs: draft.pairs.map((before, place) => (place === index ? right : before)) });
            }}
          >
            <option value="">{text.choose}</option>
            {shown.map((place) => (
              <option key={place} value={place}>
                {item.pairs[place]?.right}
              </option>
            ))}
          </select>
        </p>
      ))}
    </div>
  );
}
