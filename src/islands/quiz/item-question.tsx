import type { Ref } from 'react';
import type { Item } from '../../core/quiz/item.ts';
import { quizText as text } from '../../text/quiz.ts';

interface ItemQuestionProps {
  item: Item;
  /** Id of the heading. */
  id: string;
  heading: 'h2' | 'h3';
  headingRef?: Ref<HTMLHeadingElement>;
  /** What stands before the kind: the place in the quiz, or that this is a check. */
  eyebrow: string;
}

/** Place and kind, what is given, what is asked. */
export function ItemQuestion({ item, id, heading: Heading, headingRef, eyebrow }: ItemQuestionProps) {
  return (
    <header className="item-head">
      <p className="eyebrow">
        <span>{eyebrow}</span>
        <span>{text.kinds[item.kind]}</span>
      </p>
      {item.given !== undefined && <p className="given">{item.given}</p>}
      <Heading className="ask-line plain" id={id} ref={headingRef} tabIndex={-1}>
        {item.ask}
      </Heading>
    </header>
  );
}
