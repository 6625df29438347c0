import type { ItemOf } from '../../core/quiz/item.ts';
import { toldText as text } from '../../text/quiz-told.ts';
import { Symbol } from '../shared/symbol.tsx';
import type { ToldProps } from './told.ts';

function Sign({ right }: { right: boolean }) {
  return (
    <>
      <Symbol name={right ? 'm-done' : 'm-miss'} className={`mark ${right ? 'mark-done' : 'mark-now'}`} />
      <span className="vh">{right ? text.right : text.wrong}：</span>
    </>
  );
}

/** The right order, with the place the trainee gave each step where it differs; no marks a step, for neighbours earn. */
export function ToldOrdering({ item, draft }: ToldProps<ItemOf<'ordering'>>) {
  return (
    <>
      <p className="sub">{text.rightOrder}</p>
      <ol className="told-rows">
        {item.steps.map((step, place) => {
          const given = draft.order.indexOf(place);
          return (
            <li key={step}>
              <span className="step-no">{place + 1}</span>
              <div>
                <p>{step}</p>
                {given !== place && given !== -1 && <p className="why">{text.yourPlace(given + 1)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

export function ToldMatching({ item, draft }: ToldProps<ItemOf<'matching'>>) {
  return (
    <ul className="told-rows">
      {item.pairs.map(({ left, right }, place) => {
        const chosen = draft.pairs[place] ?? null;
        const chosenWords = chosen === null ? null : (item.pairs[chosen]?.right ?? null);
        return (
          <li key={left}>
            <Sign right={chosenWords === right} />
            <div>
              <p>
                <b>{left}</b>
              </p>
              <p>{right}</p>
              {chosenWords !== null && chosenWords !== right && <p className="why">{text.yourPair(chosenWords)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function ToldNumeric({ item, draft }: ToldProps<ItemOf<'numeric'>>) {
  return (
    <div className="told-words">
      <p>{text.yourAnswer(`${draft.text} ${item.unit}`)}</p>
      <p>
        <b>{text.rightNumber(item.answer, item.tolerance, item.unit)}</b>
      </p>
    </div>
  );
}

/** The first form alone: the others are let pass (帐销案存), not taught. `near` is what is missing from an answer that earns half. */
export function ToldShort({ item, draft, near }: ToldProps<ItemOf<'short'>> & { near: string | null }) {
  return (
    <div className="told-words">
      <p>{text.yourAnswer(draft.text)}</p>
      {near !== null && <p className="why">{near}</p>}
      <p>
        <b>{text.rightWord(item.accept[0] ?? '')}</b>
      </p>
    </div>
  );
}
