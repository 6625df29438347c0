import { useId } from 'react';
import { MAX_SHORT } from '../../core/quiz/answer.ts';
import type { ItemOf } from '../../core/quiz/item.ts';
import { MAX_NUMBER } from '../../core/quiz/typed-number.ts';
import { quizText as text } from '../../text/quiz.ts';
import type { ControlProps } from './draft.ts';

/** A number with its unit, or a word. */
export function TextControl({
  item,
  draft,
  onChange,
  labelledBy,
  problemId,
}: ControlProps<ItemOf<'numeric'> | ItemOf<'short'>>) {
  const label = useId();
  const numeric = item.kind === 'numeric';
  return (
    <p className={numeric ? 'fill fill-number' : 'fill'}>
      <span id={label} className="vh">
        {numeric ? `${text.numeric.label}，${text.numeric.unit(item.unit)}` : text.short.label}
      </span>
      <input
        className="field"
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={numeric ? MAX_NUMBER : MAX_SHORT}
        value={draft.text}
        aria-labelledby={`${labelledBy} ${label}`}
        aria-describedby={problemId}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
      {numeric && <span aria-hidden="true">{item.unit}</span>}
    </p>
  );
}
