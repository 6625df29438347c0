import { useId, type ReactNode } from 'react';
import type { ItemOf } from '../../core/quiz/item.ts';
import { quizText as text } from '../../text/quiz.ts';
import type { ControlProps } from './draft.ts';

interface OptionProps {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One line that can be chosen; the whole line is its label. */
export function Option({ type, name, checked, onPick, children }: OptionProps) {
  return (
    <label className="opt">
      <input type={type} name={name} checked={checked} onChange={onPick} />
      <span>{children}</span>
    </label>
  );
}

/** Radios of a single choice, boxes of a multiple one. */
export function ChoiceControl({
  item,
  shown,
  draft,
  onChange,
  labelledBy,
  problemId,
}: ControlProps<ItemOf<'single'> | ItemOf<'multiple'>>) {
  const name = useId();
  const single = item.kind === 'single';
  const pick = (id: string) => {
    if (single) return [id];
    return draft.chosen.includes(id) ? draft.chosen.filter((one) => one !== id) : [...draft.chosen, id];
  };
  return (
    <div
      className="opts"
      role={single ? 'radiogroup' : 'group'}
      aria-labelledby={labelledBy}
      aria-describedby={problemId}
    >
      {!single && <p className="how">{text.multipleHint}</p>}
      {shown.map((place) => {
        const option = item.options[place];
        if (option === undefined) return null;
        return (
          <Option
            key={option.id}
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={draft.chosen.includes(option.id)}
            onPick={() => onChange({ ...draft, chosen: pick(option.id) })}
          >
            {option.text}
          </Option>
        );
      })}
    </div>
  );
}

/** True or false: never shuffled. */
export function TruthControl({ draft, onChange, labelledBy, problemId }: ControlProps<ItemOf<'true-false'>>) {
  const name = useId();
  return (
    <div className="opts" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={problemId}>
      {(['true', 'false'] as const).map((value) => (
        <Option
          key={value}
          type="radio"
          name={name}
          checked={draft.chosen[0] === value}
          onPick={() => onChange({ ...draft, chosen: [value] })}
        >
          {text.truth[value]}
        </Option>
      ))}
    </div>
  );
}
