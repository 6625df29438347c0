import type { Item } from '../../core/quiz/item.ts';
import { reviewText } from '../../text/review.ts';

const text = reviewText.item;

/** The question as it was asked. */
export function ItemQuestion({ item }: { item: Item }) {
  return (
    <>
      {item.given !== undefined && <p className="given">{item.given}</p>}
      <p className="asked">{item.ask}</p>
    </>
  );
}

/** What there is to choose from, without anything to fill in: the learner answers in his head. */
export function ItemChoices({ item }: { item: Item }) {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return (
        <ol className="choices">
          {item.options.map(({ id, text: words }) => (
            <li key={id}>
              <b>{id.toUpperCase()}</b>
              {words}
            </li>
          ))}
        </ol>
      );
    case 'true-false':
      return <p className="how">{text.trueFalse}</p>;
    case 'ordering':
      return <Plain how={text.order} lines={mixed(item.steps)} />;
    case 'matching':
      return (
        <div className="two-lists">
          <Plain how={text.match} lines={item.pairs.map(({ left }) => left)} />
          <Plain how="" lines={mixed(item.pairs.map(({ right }) => right))} />
        </div>
      );
    case 'numeric':
      return <p className="how">{text.number(item.unit)}</p>;
    case 'short':
      return null;
    case 'utterance':
      return (
        <>
          <p className="said-line">“{item.utterance}”</p>
          <p className="how">{text.utterance}</p>
        </>
      );
  }
}

function Plain({ how, lines }: { how: string; lines: readonly string[] }) {
  return (
    <div>
      <p className="how">{how}</p>
      <ul className="choices">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** In an order that says nothing about the right one, and the same each time. */
export function mixed(lines: readonly string[]): readonly string[] {
  const sorted = [...lines].sort();
  const same = sorted.every((line, index) => line === lines[index]);
  return same ? sorted.reverse() : sorted;
}
