import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import { readEditions } from '../../src/adapters/browser/quiz-editions.ts';
import type { Quiz as QuizContent } from '../../src/core/quiz/item.ts';
import { quizVersion } from '../../src/core/quiz/version.ts';
import { Quiz } from '../../src/islands/quiz/quiz.tsx';
import { quizPageText as text } from '../../src/text/quiz-page.ts';
import { toldText } from '../../src/text/quiz-told.ts';
import { quizText } from '../../src/text/quiz.ts';
import { itemOf, setting } from '../support/quiz-items.ts';
import { rule as gateRule } from '../support/record-events.ts';
import { byText, click, putData, render, settle } from '../support/render.ts';

await import('../../src/islands/quiz/quiz-attempt.tsx');
const { log } = await openLog();
const rule = { passPercent: 80, attempts: 2 };
let quizzes = 0;
let profile = '';
let quiz: QuizContent = { lesson: 'none', title: '小测验', items: [] };

beforeEach(async () => {
  putData('gate-rule', gateRule);
  quizzes += 1;
  // Two questions of the same kind, told apart by what they ask.
  const items = ['甲', '乙', '丙'].map((name) => ({
    ...itemOf('true-false'),
    id: `q-${String(quizzes)}-${name.codePointAt(0)?.toString(16) ?? ''}`,
    ask: `${name}：可以联系他单位。`,
  }));
  quiz = { lesson: `edited-${String(quizzes)}`, title: '小测验', items };
  history.replaceState(null, '', `/quiz/${quiz.lesson}/`);
  profile = `editor-${String(quizzes)}`;
  await act(async () => createLearner(log, profile, '林晓雯', '', 1));
});

async function openQuiz(content: QuizContent): Promise<HTMLElement> {
  const page = render(<Quiz quiz={content} rule={rule} setting={setting} lessonTitle="小课" />);
  for (let turn = 0; turn < 4; turn += 1) await settle();
  return page;
}
const settled = async () => {
  for (let turn = 0; turn < 4; turn += 1) await settle();
};
async function answer(page: HTMLElement, words: string): Promise<string> {
  const ask = page.querySelector('.ask-line')?.textContent ?? '';
  await click(byText(page, 'label.opt', words)?.querySelector('input'));
  await click(byText(page, 'button[type="submit"]', quizText.submit));
  await settled();
  return ask;
}
const onward = async (page: HTMLElement) => {
  await click(page.querySelector('.item-told .acts button'));
  await settled();
};
const edited = (): QuizContent => ({
  ...quiz,
  items: quiz.items.map((item, at) => (at === 2 ? item : { ...item, ask: `${item.ask}（改）` })),
});

describe('a quiz edited in the middle of an attempt', () => {
  test('is finished under the items it was begun with, and the page says so', async () => {
    const before = await openQuiz(quiz);
    await click(byText(before, 'button', text.start.begin));
    await settled();
    const first = await answer(before, quizText.truth.false);
    before.remove();

    const page = await openQuiz(edited());
    expect(page.querySelector('.quiz-notice')?.textContent).toBe(text.run.old);
    expect(page.querySelector('.eyebrow')?.textContent).toContain(text.place(2, 3));
    const asked = [first];
    for (let place = 2; place <= 3; place += 1) {
      asked.push(await answer(page, quizText.truth.false));
      await onward(page);
    }
    expect(asked.sort()).toEqual(quiz.items.map(({ ask }) => ask).sort());
    expect(page.querySelector('h1')?.textContent).toBe(text.result.passed('3', 3));
    expect(page.textContent).toContain(text.result.old);
    const events = (await log.read(profile)).events;
    expect(events.find(({ kind }) => kind === 'quiz-started')).toMatchObject({ quizVersion: quizVersion(quiz.items) });
    expect(events.find(({ kind }) => kind === 'quiz-ended')).toMatchObject({ score: 1000, passed: true });

    await click(byText(page, 'button', text.start.again));
    await settled();
    expect(page.textContent).toContain(text.start.attemptsLeft(1, 2));
    await click(byText(page, 'button', text.start.again));
    await settled();
    expect(page.querySelector('.quiz-notice')).toBeNull();
    expect((await readEditions(quiz.lesson)).map(({ version }) => version).sort()).toEqual(
      [quizVersion(quiz.items), quizVersion(edited().items)].sort(),
    );
  });

  test('whose items were not kept here is closed, uses up nothing, and shows what was recorded', async () => {
    const before = await openQuiz(quiz);
    await click(byText(before, 'button', text.start.begin));
    await settled();
    await answer(before, quizText.truth.true);
    before.remove();
    indexedDB.deleteDatabase('five-gates-quizzes');

    const page = await openQuiz(edited());
    expect(page.querySelector('.quiz-notice')?.textContent).toBe(text.kept.open);
    expect(page.querySelector('.kept-marks')?.textContent).toContain(toldText.mark(0));
    await click(byText(page, 'button', text.start.back));
    await settled();
    expect(page.textContent).toContain(text.start.stale);
    expect(page.textContent).toContain(text.start.attemptsLeft(2, 2));
    await click(byText(page, 'button', text.start.seeMarks));
    await settled();
    expect(page.textContent).toContain(text.kept.title);
  });
});

test('a source only a kept edition names is named without a link, for it may be gone', async () => {
  const { sources, ...rest } = itemOf('true-false');
  const old = { ...rest, id: `gone-${String(quizzes)}`, sources: [...sources, 'gone-source'] };
  quiz = { ...quiz, items: [old, ...quiz.items] };
  const naming = { ...setting, titles: { ...setting.titles, 'gone-source': '《旧办法》' } };
  const before = render(<Quiz quiz={quiz} rule={rule} setting={naming} lessonTitle="小课" />);
  await settled();
  await click(byText(before, 'button', text.start.begin));
  await settled();
  before.remove();

  const page = await openQuiz({ ...quiz, items: quiz.items.slice(1) });
  const toldOfOld = () => [...page.querySelectorAll('.rests-on')].find((one) => one.textContent.includes('《旧办法》'));
  for (let place = 1; place <= 4 && toldOfOld() === undefined; place += 1) {
    await answer(page, quizText.truth.false);
    if (toldOfOld() === undefined) await onward(page);
  }
  expect([...(toldOfOld()?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
    setting.titles['card-measures#68'],
  ]);
});

describe('another order', () => {
  test('an item is skipped, gone back to, and the rest handed in unanswered after a warning', async () => {
    const page = await openQuiz(quiz);
    await click(byText(page, 'button', text.start.begin));
    await settled();
    const first = page.querySelector('.ask-line')?.textContent;
    await click(byText(page, 'button', text.run.skip));
    await settled();
    expect(page.querySelector('.eyebrow')?.textContent).toContain(text.place(2, 3));
    expect(document.activeElement).toBe(page.querySelector('.ask-line'));
    await answer(page, quizText.truth.false);
    expect(document.activeElement).toBe(page.querySelector('.told-verdict'));

    await click(page.querySelectorAll('.place')[0]);
    expect(page.querySelector('.ask-line')?.textContent).toBe(first);
    await click(page.querySelectorAll('.place')[1]);
    expect(page.querySelector('.told-verdict')).not.toBeNull();
    expect(document.activeElement).toBe(page.querySelector('.ask-line'));
    expect(page.querySelector('.place[aria-current]')?.getAttribute('aria-label')).toBe(
      text.run.item(2, text.run.states.right),
    );

    await click(byText(page, 'button', text.run.leave));
    expect(page.querySelector('dialog')?.textContent).toContain(text.run.leaving.what(2));
    await click(byText(page, 'dialog button', text.run.leaving.go));
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe(text.result.failed('1', 3));
    expect(document.activeElement).toBe(page.querySelector('h1'));
    expect(page.textContent).toContain(text.result.counts(1, 0, 0, 0, 2));
    expect((await log.read(profile)).events.find(({ kind }) => kind === 'quiz-ended')).toMatchObject({ score: 333 });
  });
});
