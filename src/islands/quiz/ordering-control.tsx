import { useState, type KeyboardEvent } from 'react';
import type { ItemOf } from '../../core/quiz/item.ts';
import { quizText } from '../../text/quiz.ts';
import type { ControlProps } from './draft.ts';

const text = quizText.ordering;

/** Steps that are put in order by buttons, or by Alt and an arrow key; never by dragging. */
export function OrderingControl({ item, draft, onChange, labelledBy }: ControlProps<ItemOf<'ordering'>>) {
  const [said, setSaid] = useState('');
  const { order } = draft;
  const move = (from: number, by: 1 | -1) => {
    const to = from + by;
    const step = order[from];
    const other = order[to];
    if (step === undefined || other === undefined) return;
    const next = [...order];
    next[from] = other;
    next[to] = step;
    onChange({ ...draft, order: next });
    setSaid(text.moved(item.steps[step] ?? '', to + 1, order.length));
  };
  const onKey = (event: KeyboardEvent, from: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(from, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div role="group" aria-labelledby={labelledBy}>
      <p className="how">{text.hint}</p>
      <ol className="steps" aria-label={text.list}>
        {order.map((step, place) => {
          const words = item.steps[step] ?? '';
          return (
            // The key is the step's, so that the focus goes with the line that moves.
            <li key={step} onKeyDown={(event) => onKey(event, place)}>
              <span className="step-no">{place + 1}</span>
              <span className="step-words">{words}</span>
              <span className="step-acts">
                <MoveButton words={text.up} label={text.upOf(words)} off={place === 0} onMove={() => move(place, -1)} />
                <MoveButton
                  words={text.down}
                  label={text.downOf(words)}
                  off={place === order.length - 1}
                  onMove={() => move(place, 1)}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}

interface MoveButtonProps {
  words: string;
  label: string;
  off: boolean;
  onMove: () => void;
}

/** `aria-disabled`, not `disabled`: the focus stays where it is when a step reaches the end. */
function MoveButton({ words, label, off, onMove }: MoveButtonProps) {
  return (
    <button className="btn" type="button" aria-label={label} aria-disabled={off} onClick={off ? undefined : onMove}>
      {words}
    </button>
  );
}
