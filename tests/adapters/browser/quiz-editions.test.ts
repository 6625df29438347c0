import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepEdition, readEditions } from '../../../src/adapters/browser/quiz-editions.ts';
import { MOST_EDITIONS } from '../../../src/core/quiz/edition-shelf.ts';
import type { Edition } from '../../../src/core/quiz/edition.ts';
import { quizVersion } from '../../../src/core/quiz/version.ts';
import { smallQuiz } from '../../support/quiz.ts';

const edition = (at: number, quiz = smallQuiz.lesson): Edition => {
  const items = smallQuiz.items.map((item) => ({ ...item, ask: `${item.ask}${String(at)}` }));
  return { quiz, version: quizVersion(items), at, items, titles: [], redlines: [] };
};

test('an edition is kept, and the oldest of its quiz goes when there are too many', async () => {
  await keepEdition(edition(0, 'other'));
  for (let at = 1; at <= MOST_EDITIONS + 1; at += 1) await keepEdition(edition(at));
  const kept = await readEditions(smallQuiz.lesson);
  expect(kept.map(({ at }) => at).sort()).toEqual([2, 3, 4, 5]);
  expect(kept.find(({ at }) => at === 3)).toEqual(edition(3));
  expect(await readEditions('other')).toHaveLength(1);
});

test('beginning again under an edition keeps it once', async () => {
  await keepEdition(edition(9, 'again'));
  await keepEdition({ ...edition(9, 'again'), at: 12 });
  expect((await readEditions('again')).map(({ at }) => at)).toEqual([12]);
});

test('where there is no database, nothing is kept and nothing fails', async () => {
  const { indexedDB } = globalThis;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  await keepEdition(edition(1));
  expect(await readEditions(smallQuiz.lesson)).toEqual([]);
  globalThis.indexedDB = indexedDB;
});
