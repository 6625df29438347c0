import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { askForLearner } from '../../adapters/browser/need-learner.ts';
import type { Answer } from '../../core/quiz/answer.ts';
import type { Item } from '../../core/quiz/item.ts';
import { quizText as text } from '../../text/quiz.ts';
import { Option } from './choice-control.tsx';
import { AnswerControl } from './answer-control.tsx';
import { answerFrom } from './answer-draft.ts';
import { emptyDraft, type Draft } from './draft.ts';

interface ItemFormProps {
  item: Item;
  shown: readonly number[];
  /** Id of the heading that asks. */
  labelledBy: string;
  /** Resolves true once the answer is kept. */
  onAnswer: (answer: Answer, sure: boolean | null) => Promise<boolean>;
  /** False where nobody is chosen whose record the answer goes into. */
  ready: boolean;
  /** Beside the button. */
  children?: ReactNode;
}

/** The controls of one item, the question whether the trainee is sure, and the button that hands the answer in. */
export function ItemForm({ item, shown, labelledBy, onAnswer, ready, children }: ItemFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(() => emptyDraft(item, shown));
  const [sure, setSure] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  const busy = useRef(false);
  const change = (next: Draft) => {
    setDraft(next);
    setProblem('');
  };
  const handIn = async (): Promise<void> => {
    const found = answerFrom(item, draft);
    if ('lack' in found) return setProblem(found.lack);
    if (item.askConfidence && sure === null) return setProblem(text.problems.sure);
    setProblem('');
    if (!ready || busy.current) return;
    busy.current = true;
    const kept = await onAnswer(found.answer, item.askConfidence ? sure : null);
    busy.current = false;
    if (!kept) setProblem(text.problems.notKept);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void handIn();
  };
  return (
    <form className="item-form" onSubmit={submit} noValidate>
      <AnswerControl
        item={item}
        shown={shown}
        draft={draft}
        onChange={change}
        labelledBy={labelledBy}
        problemId={`${id}-problem`}
      />
      {item.askConfidence && (
        <div className="opts opts-row sure" role="radiogroup" aria-labelledby={`${id}-sure`}>
          <p className="sub" id={`${id}-sure`}>
            {text.sure.ask}
          </p>
          {[true, false].map((value) => (
            <Option
              key={String(value)}
              type="radio"
              name={`${id}-sure-radio`}
              checked={sure === value}
              onPick={() => {
                setSure(value);
                setProblem('');
              }}
            >
              {value ? text.sure.yes : text.sure.no}
            </Option>
          ))}
        </div>
      )}
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="acts">
        {ready ? (
          <button className="btn btn-main" type="submit">
            {text.submit}
          </button>
        ) : (
          <>
            <button className="btn" type="button" onClick={askForLearner}>
              {text.chooseLearner}
            </button>
            <span>{text.needLearner}</span>
          </>
        )}
        {children}
      </p>
    </form>
  );
}
