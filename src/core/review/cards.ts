import type { EventKind, EventOf, RecordEvent } from '../record/event.ts';
import { criterionSchema, type Criterion, type Gate, type Verdict } from '../scoring/verdict.ts';

/** What of the course can become a card; a card whose item, criterion or term is gone from it is dropped. */
export interface Catalogue {
  /** Quiz items as `<quiz>:<item>`. */
  readonly items: readonly string[];
  /** Criteria of the five gates as `<gate>:<key>`. */
  readonly criteria: readonly string[];
  /** Gates at which questions of cases are judged, by `<case>:<question>`. */
  readonly questions: Readonly<Record<string, Gate>>;
  /** Glossary terms by lesson, each with the anchor of the section it first stands in; null before the first section. */
  readonly terms: Readonly<Record<string, readonly TermMet[]>>;
}

export interface TermMet {
  readonly term: string;
  readonly section: string | null;
}

interface Common {
  /** `item:<quiz>:<item>`, `criterion:<gate>:<key>` or `term:<id>`: the same whatever the course's other parts become. */
  readonly id: string;
  /** Since when there is a reason for the card, in milliseconds since 1970 UTC. */
  readonly since: number;
  /** The latest reason, e.g. the item missed once more; makes the card due again. Same unit. */
  readonly latest: number;
}

export interface ItemCard extends Common {
  readonly kind: 'item';
  /** `<quiz>:<item>`. */
  readonly item: string;
  /** The latest reason: the answer was not full, or it was and the trainee had said he was unsure. */
  readonly reason: 'missed' | 'unsure';
}

/** What the learner said that lacked the criterion, and where. The borrower's line of a case stands in the case. */
export type Said = { readonly text: string; readonly grade: 'weak' | 'none' } & (
  | { readonly in: 'call'; readonly attempt: string; readonly borrower: string }
  | { readonly in: 'case'; readonly question: string; readonly case: string }
);

export interface CriterionCard extends Common {
  readonly kind: 'criterion';
  readonly gate: Gate;
  readonly key: Criterion;
  /** The latest reply that failed it. */
  readonly said: Said;
}

export interface TermCard extends Common {
  readonly kind: 'term';
  readonly term: string;
  /** The lesson it was first met in. */
  readonly lesson: string;
}

export type Card = ItemCard | CriterionCard | TermCard;

interface Draft {
  readonly catalogue: Catalogue;
  readonly items: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  readonly cards: Map<string, Card>;
}

type Reader<K extends EventKind> = (draft: Draft, event: EventOf<K>) => void;

const readers: { [K in EventKind]?: Reader<K> } = {
  'quiz-answered': (draft, { quiz, item, mark, sure, at }) => {
    const reason = mark < 1000 ? 'missed' : sure === false ? 'unsure' : null;
    const name = `${quiz}:${item}`;
    if (reason === null || !draft.items.has(name)) return;
    put(draft, { kind: 'item', id: `item:${name}`, item: name, reason, since: at, latest: at });
  },
  'roleplay-replied': (draft, { gate, verdict, text, attempt, borrower, at }) => {
    putCriteria(draft, gate as Gate, verdict, at, (grade) => ({ in: 'call', attempt, borrower, text, grade }));
  },
  'case-answered': (draft, { case: id, question, text, verdict, at }) => {
    const gate = own(draft.catalogue.questions, `${id}:${question}`);
    if (gate === undefined || verdict === undefined || text === null) return;
    putCriteria(draft, gate, verdict, at, (grade) => ({ in: 'case', case: id, question, text, grade }));
  },
  'section-read': (draft, { lesson, section, at }) => {
    const all = own(draft.catalogue.terms, lesson) ?? [];
    // What stands before the first section was read on the way to any of them.
    putTerms(
      draft,
      lesson,
      all.filter((met) => met.section === section || met.section === null),
      at,
    );
  },
  'lesson-finished': (draft, { lesson, at }) => {
    putTerms(draft, lesson, own(draft.catalogue.terms, lesson) ?? [], at);
  },
  'profile-erased': ({ cards }) => {
    cards.clear();
  },
};

/**
 * A learner's cards in the order in which they came up. `events` are one learner's, in the log's order.
 * Criteria of the crisis protocol make no cards: its lines are shown only after a warning. Nor do replies that crossed a
 * red line (technique is no matter there) or reached level 3.
 */
export function cardsOf(events: readonly RecordEvent[], catalogue: Catalogue): readonly Card[] {
  const draft: Draft = {
    catalogue,
    items: new Set(catalogue.items),
    criteria: new Set(catalogue.criteria),
    cards: new Map(),
  };
  for (const event of events) {
    (readers[event.kind] as ((draft: Draft, event: RecordEvent) => void) | undefined)?.(draft, event);
  }
  return [...draft.cards.values()];
}

/** A later reason replaces what the card shows; a term stays with the lesson it was first met in and never comes up anew. */
function put({ cards }: Draft, card: Card): void {
  const before = cards.get(card.id);
  if (before === undefined) cards.set(card.id, card);
  else if (card.kind !== 'term') cards.set(card.id, { ...card, since: before.since });
}

function putTerms(draft: Draft, lesson: string, met: readonly TermMet[], at: number): void {
  for (const { term } of met) put(draft, { kind: 'term', id: `term:${term}`, term, lesson, since: at, latest: at });
}

function putCriteria(
  draft: Draft,
  gate: Gate,
  verdict: Verdict,
  at: number,
  said: (grade: 'weak' | 'none') => Said,
): void {
  if (gate === 0 || verdict.judgedAs === 'crisis' || verdict.level === 3 || verdict.redlines.length > 0) return;
  for (const key of criterionSchema.options) {
    const grade = verdict.criteria[key];
    const name = `${String(gate)}:${key}`;
    if (grade === undefined || grade === 'full' || !draft.criteria.has(name)) continue;
    put(draft, { kind: 'criterion', id: `criterion:${name}`, gate, key, said: said(grade), since: at, latest: at });
  }
}

/** Ids come from a file as well, where one may read `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
