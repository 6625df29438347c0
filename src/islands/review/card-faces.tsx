import type { ReactNode } from 'react';
import { routes } from '../../core/course/routes.ts';
import { parseReference } from '../../core/course/source-reference.ts';
import type { Card } from '../../core/review/cards.ts';
import { reviewText as text } from '../../text/review.ts';
import { sourcesOf } from './card-sources.ts';
import { ItemBack } from './item-back.tsx';
import { ItemChoices, ItemQuestion } from './item-front.tsx';
import { partOf, type CardOf, type ReviewContent } from './review-content.ts';

/** The two faces of a card of any kind. */
export interface Faces {
  readonly label: string;
  readonly front: ReactNode;
  /** Below the question until the answer is looked at, which shows the same again with what is right. */
  readonly choices?: ReactNode;
  readonly back: ReactNode;
  readonly sources: readonly string[];
  readonly links: readonly { readonly href: string; readonly words: string }[];
}

export function facesOf(card: Card, content: ReviewContent): Faces {
  switch (card.kind) {
    case 'item':
      return itemFaces(card, content);
    case 'criterion':
      return criterionFaces(card, content);
    case 'term':
      return termFaces(card, content);
  }
}

const lessonLink = (lesson: string, { lessons }: ReviewContent) => {
  const title = lessons[lesson];
  return title === undefined ? [] : [{ href: routes.lesson(lesson), words: text.links.lesson(title) }];
};

function itemFaces(card: CardOf<'item'>, content: ReviewContent): Faces {
  const item = partOf(content.items, card.item);
  return {
    label: text.kind[card.reason],
    front: <ItemQuestion item={item} />,
    choices: <ItemChoices item={item} />,
    back: <ItemBack item={item} redlines={content.redlines} />,
    sources: sourcesOf(item),
    links: lessonLink(card.item.slice(0, card.item.indexOf(':')), content),
  };
}

function criterionFaces({ gate, key, said }: CardOf<'criterion'>, content: ReviewContent): Faces {
  const criterion = partOf(content.criteria, `${String(gate)}:${key}`);
  const question = said.in === 'case' ? partOf(content.questions, `${said.case}:${said.question}`) : null;
  const borrower = said.in === 'call' ? said.borrower : (question?.borrower ?? '');
  const where =
    said.in === 'call'
      ? { href: routes.scorecard(said.attempt), words: text.links.scorecard }
      : { href: routes.case(said.case), words: text.links.case(question?.title ?? said.case) };
  const again = content.scenario === null ? routes.practiceList : routes.practice(content.scenario, gate);
  return {
    label: text.kind.criterion(gate, criterion.gateName),
    front: (
      <>
        <dl className="exchange">
          {borrower !== '' && (
            <div>
              <dt>{text.criterion.borrower}</dt>
              <dd>{borrower}</dd>
            </div>
          )}
          <div className="mine">
            <dt>{text.criterion.you}</dt>
            <dd>{said.text}</dd>
          </div>
        </dl>
        <p className="asked">{criterion.absence ? text.criterion.askAbsence : text.criterion.ask[said.grade]}</p>
      </>
    ),
    back: (
      <>
        <p className="right">{said.grade === 'weak' ? criterion.weak : criterion.missed}</p>
        <p className="explain">
          <b>{text.criterion.rule}</b>
          {criterion.rule}
        </p>
        {question?.sample && (
          <div className="sample">
            <h3>{text.criterion.sample}</h3>
            <p className="said-line">“{question.sample.reply}”</p>
            <p className="why">{question.sample.why}</p>
          </div>
        )}
      </>
    ),
    sources: [],
    links: [where, { href: again, words: text.links.practise }],
  };
}

function termFaces({ term: id, lesson }: CardOf<'term'>, content: ReviewContent): Faces {
  const term = partOf(content.terms, id);
  return {
    label: text.kind.term,
    front: <p className="asked">{text.term.ask(term.zh)}</p>,
    back: (
      <p className="explain">
        {term.definition}
        {term.ownDefinition && <span className="tag">{text.term.own}</span>}
      </p>
    ),
    sources: term.sources,
    links: [...lessonLink(lesson, content), { href: routes.term(id), words: text.links.glossary }],
  };
}

/** Below the answer: what it rests on, and where to read on. */
export function Onward({ faces, sources }: { faces: Faces; sources: ReviewContent['sources'] }) {
  return (
    <>
      {faces.sources.length > 0 && (
        <p className="rests-on">
          <b>{text.links.sources}</b>
          {faces.sources.map((reference) => {
            const { id, article } = parseReference(reference);
            return (
              <a key={reference} href={routes.source(id, article ?? undefined)}>
                {sources[reference] ?? id}
              </a>
            );
          })}
        </p>
      )}
      {faces.links.length > 0 && (
        <p className="onward">
          {faces.links.map(({ href, words }) => (
            <a key={href} href={href}>
              {words}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
