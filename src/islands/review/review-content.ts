import type { Term } from '../../core/course/term.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { Card, Catalogue } from '../../core/review/cards.ts';
import type { Protocol } from '../../core/scoring/rubric.ts';

/** What the cards show. Keys as in `Catalogue`; the page carries all of it, so that it works without a network. */
export interface ReviewContent {
  readonly catalogue: Catalogue;
  readonly items: Readonly<Record<string, Item>>;
  readonly criteria: Readonly<Record<string, CriterionContent>>;
  readonly questions: Readonly<Record<string, QuestionContent>>;
  readonly terms: Readonly<Record<string, Term>>;
  /** Titles by lesson id. */
  readonly lessons: Readonly<Record<string, string>>;
  /** How a source is named in a line, by reference `id` or `id#article`. */
  readonly sources: Readonly<Record<string, string>>;
  /** Titles by id of the red line. */
  readonly redlines: Readonly<Record<string, string>>;
  /** Where a gate is practised. */
  readonly scenario: string | null;
}

export interface CriterionContent extends Pick<Protocol['criteria'][number], 'absence' | 'weak' | 'missed' | 'rule'> {
  /** The gate's short name. */
  readonly gateName: string;
}

export interface QuestionContent {
  readonly title: string;
  readonly borrower: string;
  readonly sample: { readonly reply: string; readonly why: string } | null;
}

/** `Catalogue` and content are made together, so a card's part is there. */
export function partOf<T>(record: Readonly<Record<string, T>>, key: string): T {
  const part = record[key];
  if (part === undefined) throw new Error(`the page carries nothing for ${key}`);
  return part;
}

export type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>;
