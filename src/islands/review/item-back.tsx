import type { Item, ItemOf } from '../../core/quiz/item.ts';
import { reviewText } from '../../text/review.ts';
import { Symbol } from '../shared/symbol.tsx';

const text = reviewText.item;

/** The right answer, why it is right, and why the others tempt. */
export function ItemBack({ item, redlines }: { item: Item; redlines: Readonly<Record<string, string>> }) {
  return (
    <>
      <Answer item={item} redlines={redlines} />
      <p className="explain">{item.explain}</p>
    </>
  );
}

function Answer({ item, redlines }: { item: Item; redlines: Readonly<Record<string, string>> }) {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return <Options options={item.options} />;
    case 'true-false':
      return (
        <>
          <p className="right">{item.answer ? text.right : text.wrong}</p>
          <p className="why">{item.whyNot}</p>
        </>
      );
    case 'ordering':
      return (
        <ol className="steps">
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'matching':
      return (
        <dl className="pairs">
          {item.pairs.map(({ left, right }) => (
            <div key={left}>
              <dt>{left}</dt>
              <dd>{right}</dd>
            </div>
          ))}
        </dl>
      );
    case 'numeric':
      return (
        <>
          <p className="right">
            {item.answer} {item.unit}
          </p>
          {item.tolerance > 0 && <p className="why">{text.tolerance(String(item.tolerance), item.unit)}</p>}
        </>
      );
    case 'short':
      return <p className="right">{item.accept[0]}</p>;
    case 'utterance':
      return <Utterance item={item} redlines={redlines} />;
  }
}

function Options({ options }: Pick<ItemOf<'single'>, 'options'>) {
  return (
    <ol className="options">
      {options.map(({ id, text: words, correct, why }) => (
        <li key={id} className={correct ? 'is-right' : ''}>
          <b>
            {id.toUpperCase()}
            {correct && <Symbol name="m-done" className="mark mark-done" />}
          </b>
          <div>
            <p>
              {words}
              {correct && <span className="vh">{text.correct}</span>}
            </p>
            <p className="why">{why}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Utterance({ item, redlines }: { item: ItemOf<'utterance'>; redlines: Readonly<Record<string, string>> }) {
  const { utterance, words, redline } = item;
  const start = words === null ? -1 : utterance.indexOf(words);
  const name = redline === null ? '' : `${redline} ${redlines[redline] ?? ''}`;
  return (
    <>
      <p className="right">{item.lawful ? text.lawful : text.unlawful(name)}</p>
      <p className="said-line">
        “
        {words === null || start < 0 ? (
          utterance
        ) : (
          <>
            {utterance.slice(0, start)}
            <mark className="hl bad">{words}</mark>
            {utterance.slice(start + words.length)}
          </>
        )}
        ”
      </p>
    </>
  );
}
