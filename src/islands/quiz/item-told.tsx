import type { ReactNode, Ref } from 'react';
import type { Answer } from '../../core/quiz/answer.ts';
import type { Graded } from '../../core/quiz/graders.ts';
import type { Item } from '../../core/quiz/item.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { Symbol } from '../shared/symbol.tsx';
import { draftOf } from './answer-draft.ts';
import { SourceLinks } from './source-links.tsx';
import { ToldChoice, ToldTruth } from './told-choice.tsx';
import { ToldMatching, ToldNumeric, ToldOrdering, ToldShort } from './told-others.tsx';
import { ToldUtterance } from './told-utterance.tsx';
import { outcomeOf, type ToldProps } from './told.ts';

interface ItemToldProps {
  item: Item;
  shown: readonly number[];
  answer: Answer;
  sure: boolean | null;
  graded: Graded;
  /** The line that says how it went; it takes the focus once the answer is in. */
  verdictRef?: Ref<HTMLParagraphElement>;
  children?: ReactNode;
}

/** An item after its answer: how it went, each option's reason, the explanation and what it rests on. */
export function ItemTold({ item, shown, answer, sure, graded, verdictRef, children }: ItemToldProps) {
  const outcome = outcomeOf(graded.mark);
  const note = text.code[graded.code];
  return (
    <div className={`item-told told-${outcome}`}>
      <p className="told-verdict" ref={verdictRef} tabIndex={-1}>
        <Symbol
          name={outcome === 'right' ? 'm-done' : outcome === 'partly' ? 'm-now' : 'm-miss'}
          className={`mark ${outcome === 'right' ? 'mark-done' : 'mark-now'}`}
        />
        <b>{text[outcome]}</b>
        <span>{text.mark(graded.mark)}</span>
        {note !== undefined && <span>{note}</span>}
        {sure === false && <span>{outcome === 'right' ? text.luckyUnsure : text.unsure}</span>}
      </p>
      <ToldAnswer item={item} shown={shown} draft={draftOf(item, answer)} near={graded.near} />
      <div className="told-explain">
        <p className="sub">{text.explain}</p>
        <p>{item.explain}</p>
        <SourceLinks references={item.sources} />
      </div>
      {children}
    </div>
  );
}

function ToldAnswer({ item, near, ...rest }: ToldProps & { near: number | null }) {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return <ToldChoice item={item} {...rest} />;
    case 'true-false':
      return <ToldTruth item={item} {...rest} />;
    case 'ordering':
      return <ToldOrdering item={item} {...rest} />;
    case 'matching':
      return <ToldMatching item={item} {...rest} />;
    case 'numeric':
      return <ToldNumeric item={item} {...rest} />;
    case 'short':
      return <ToldShort item={item} near={near === null ? null : (item.near[near]?.why ?? null)} {...rest} />;
    case 'utterance':
      return <ToldUtterance item={item} {...rest} />;
  }
}
