import { describe, expect, it } from 'vitest';
import { cardsOf, type Catalogue } from '../../../src/core/review/cards.ts';
import { event, inOrder, verdict } from '../../support/record-events.ts';

const lesson = '4-1-1-gate-1';
const catalogue: Catalogue = {
  items: [`${lesson}:which-words`, `${lesson}:lawful`],
  criteria: ['1:a', '1:b', '1:c', '1:d'],
  questions: { 'mirroring:first-line': 1 },
  terms: {
    [lesson]: [
      { term: 'gate', section: null },
      { term: 'mirroring', section: '取哪几个字' },
      { term: 'pause', section: '停住' },
    ],
  },
};
const ids = (events: Parameters<typeof inOrder>[0], from = catalogue) =>
  cardsOf(inOrder(events), from).map(({ id }) => id);

describe('cards of items', () => {
  it('come from a missed answer and from an unsure one, not from a full and sure one', () => {
    const answered = (item: string, mark: number, sure: boolean | null) => event('quiz-answered', { item, mark, sure });
    expect(ids([answered('which-words', 999, true)])).toEqual([`item:${lesson}:which-words`]);
    expect(ids([answered('which-words', 1000, false)])).toEqual([`item:${lesson}:which-words`]);
    expect(ids([answered('which-words', 1000, true), answered('lawful', 1000, null)])).toEqual([]);
  });

  it('keep their id and their first day when the item is missed again, and tell the latest reason', () => {
    const [card] = cardsOf(
      inOrder([event('quiz-answered', { mark: 0 }), event('quiz-answered', { mark: 1000, sure: false })]),
      catalogue,
    );
    expect(card).toMatchObject({ id: `item:${lesson}:which-words`, reason: 'unsure', since: 1000, latest: 1001 });
  });

  it('come from inline checks too', () => {
    expect(ids([event('quiz-answered', { attempt: null, mark: 0 })])).toHaveLength(1);
  });

  it('go with an item that is no longer in the course', () => {
    const events = [event('quiz-answered', { mark: 0 })];
    expect(ids(events)).toHaveLength(1);
    expect(ids(events, { ...catalogue, items: [`${lesson}:which-words-2`] })).toEqual([]);
  });
});

describe('cards of criteria', () => {
  const failed = verdict(1, { criteria: { a: 'full', b: 'none', c: 'weak' } });

  it('come from what a reply of a call lacked, with the words said and heard', () => {
    const cards = cardsOf([event('roleplay-replied', { verdict: failed })], catalogue);
    expect(cards).toMatchObject([
      { id: 'criterion:1:b', said: { in: 'call', text: '天天打电话？', borrower: '你们天天打电话。', grade: 'none' } },
      { id: 'criterion:1:c', said: { grade: 'weak' } },
    ]);
  });

  it('come from cases, at the gate of the question', () => {
    const answer = event('case-answered', { question: 'first-line', text: '讲过了？', verdict: failed });
    expect(cardsOf([answer], catalogue)).toMatchObject([
      { id: 'criterion:1:b', said: { in: 'case', case: 'mirroring', question: 'first-line', text: '讲过了？' } },
      { id: 'criterion:1:c' },
    ]);
    expect(ids([{ ...answer, question: 'gone' }])).toEqual([]);
    expect(ids([{ ...answer, text: null }])).toEqual([]);
  });

  it.each([
    ['a reply of level 3', 1, verdict(3, { criteria: { a: 'full', b: 'weak' } })],
    ['a reply that crossed a red line', 1, verdict(0, { criteria: { b: 'none' }, redline: 'R5', redlines: ['R5'] })],
    ['a crisis', 0, verdict(1, { criteria: { b: 'none' }, judgedAs: 'crisis' })],
    ['a crisis at a gate', 1, verdict(1, { criteria: { b: 'none' }, judgedAs: 'crisis' })],
  ])('do not come from %s', (_, gate, judged) => {
    expect(ids([event('roleplay-replied', { gate, verdict: judged })])).toEqual([]);
  });

  it('show the latest reply that failed', () => {
    const cards = cardsOf(
      inOrder([
        event('roleplay-replied', { verdict: failed, text: '第一句' }),
        event('roleplay-replied', { verdict: failed, text: '第二句', turn: 2 }),
      ]),
      catalogue,
    );
    expect(cards[0]).toMatchObject({ id: 'criterion:1:b', said: { text: '第二句' }, since: 1000, latest: 1001 });
  });
});

describe('cards of terms', () => {
  it('come with the section they stand in, the rest with the end of the lesson', () => {
    const read = event('section-read', { lesson, section: '取哪几个字' });
    expect(ids([read])).toEqual(['term:gate', 'term:mirroring']);
    expect(ids([read, event('lesson-finished', { lesson })])).toEqual(['term:gate', 'term:mirroring', 'term:pause']);
  });

  it('do not come up anew when the section is read again', () => {
    const read = event('section-read', { lesson, section: '取哪几个字' });
    expect(cardsOf(inOrder([read, read]), catalogue).map(({ latest }) => latest)).toEqual([1000, 1000]);
  });
});

it('knows nothing of a lesson, quiz or case that bears a name of the language', () => {
  expect(
    ids([
      event('lesson-finished', { lesson: 'constructor' }),
      event('quiz-answered', { quiz: 'constructor', item: 'name', mark: 0 }),
      event('case-answered', { case: 'constructor', question: 'name', verdict: verdict(0) }),
    ]),
  ).toEqual([]);
});

it('forgets all with the person', () => {
  expect(ids([event('quiz-answered', { mark: 0 }), event('profile-erased')])).toEqual([]);
});
