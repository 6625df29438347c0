import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quizSchema, type ItemKind, type ItemOf } from '../../src/core/quiz/item.ts';
import { judge } from '../../src/core/scoring/judge.ts';
import { rubricSchema } from '../../src/core/scoring/rubric.ts';
import { contentFiles } from '../support/content.ts';

const files = contentFiles();
const rubric = rubricSchema.parse(parse(files.find(({ path }) => path === 'rubric.yaml')?.text ?? ''));
const quizzes = files
  .filter(({ path }) => path.startsWith('quizzes/'))
  .map(({ path, text }) => ({ path, ...quizSchema.parse(parse(text)) }));
const items = quizzes.flatMap((quiz) => quiz.items);

const ofKind = <K extends ItemKind>(kind: K) => items.filter((item): item is ItemOf<K> => item.kind === kind);
const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const length = (text: string) => [...text].length;

describe.each(quizzes)('$path', ({ path, lesson, items: own }) => {
  it('is named after its lesson, which exists', () => {
    expect(path).toBe(`quizzes/${lesson}.yaml`);
    expect(files.map((file) => file.path)).toContain(`lessons/${lesson}.mdx`);
  });

  it('has 8 to 15 items of at least six kinds', () => {
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(own.length).toBeLessThanOrEqual(15);
    expect(new Set(own.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  it('asks for confidence on about a third', () => {
    const share = own.filter((item) => item.askConfidence).length / own.length;
    expect(share).toBeGreaterThanOrEqual(0.25);
    expect(share).toBeLessThanOrEqual(0.45);
  });

  it('has lawful and unlawful utterances, three at least', () => {
    const lawful = own.flatMap((item) => (item.kind === 'utterance' ? [item.lawful] : []));
    expect(lawful.length).toBeGreaterThanOrEqual(3);
    expect(new Set(lawful).size).toBe(2);
  });
});

describe('all quizzes together', () => {
  it('repeat no id and no question', () => {
    expect(repeated(items.map(({ id }) => id))).toEqual([]);
    expect(repeated(items.map(({ ask }) => ask))).toEqual([]);
  });

  it('give a reason for every option, each its own', () => {
    const whys = items.flatMap((item) => ('options' in item ? item.options.map(({ why }) => why) : []));
    expect(whys.filter((why) => length(why) < 12)).toEqual([]);
    expect(repeated(whys)).toEqual([]);
  });

  it('offer exactly one right option in single items, several and never all in multiple ones', () => {
    for (const { id, options } of ofKind('single')) {
      expect(options.filter(({ correct }) => correct).length, id).toBe(1);
    }
    for (const { id, options } of ofKind('multiple')) {
      const right = options.filter(({ correct }) => correct).length;
      expect(right, id).toBeGreaterThanOrEqual(2);
      expect(right, id).toBeLessThan(options.length);
    }
  });

  // A class soon learns “the longest is right”; the reverse is learnt as fast.
  it.each([
    ['longest', Math.max, 0.4],
    ['shortest', Math.min, 0.6],
  ] as const)('do not give the right option away as the %s', (_, extreme, most) => {
    const singles = ofKind('single');
    const given = singles.filter(({ options }) => {
      const edge = extreme(...options.map(({ text }) => length(text)));
      return options.some(({ correct, text }) => correct && length(text) === edge);
    });
    expect(given.length / singles.length, given.map(({ id }) => id).join()).toBeLessThanOrEqual(most);
  });

  it('spread the right option over the places', () => {
    const places = ofKind('single').map(({ options }) => options.findIndex(({ correct }) => correct));
    const most = Math.max(...places.map((place) => places.filter((other) => other === place).length));
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
    expect(most / places.length).toBeLessThanOrEqual(0.5);
  });

  it('have true and false statements', () => {
    expect(new Set(ofKind('true-false').map(({ answer }) => answer)).size).toBe(2);
  });

  it('offer no “all of the above”', () => {
    const texts = items.flatMap((item) => ('options' in item ? item.options.map(({ text }) => text) : []));
    expect(texts.filter((text) => /以上(?:都|全|皆|均)|都(?:对|不对|正确)$/.test(text))).toEqual([]);
  });
});

describe('utterances', () => {
  const utterances = ofKind('utterance');
  const found = (item: ItemOf<'utterance'>) =>
    judge({ gate: 2, persona: '', facts: '', history: [], borrower: item.given ?? '' }, item.utterance, rubric)
      .redlines;

  it.each(utterances)('$id: red line and words go with the verdict', ({ lawful, redline, words, utterance }) => {
    expect(redline === null).toBe(lawful);
    expect(words === null).toBe(lawful);
    if (words !== null) expect(utterance.split(words).length, 'occurrences of the words').toBe(2);
  });

  it('are read by the scorer as they are keyed, in most cases', () => {
    const unlawful = utterances.filter(({ lawful }) => !lawful);
    const agreed = unlawful.filter((item) => item.redline !== null && found(item).includes(item.redline));
    expect(agreed.length).toBeGreaterThan(unlawful.length / 2);
  });
});
