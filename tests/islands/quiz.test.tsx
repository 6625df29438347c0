import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseProfile } from '../../src/adapters/browser/current-profile.ts';
import { createLearner } from '../../src/adapters/browser/learner.ts';
import { openLog } from '../../src/adapters/browser/open-log.ts';
import type { Item, ItemKind, Quiz as QuizContent } from '../../src/core/quiz/item.ts';
import { rightAnswer } from '../../src/core/quiz/graders.ts';
import { Check } from '../../src/islands/quiz/check.tsx';
import { Quiz } from '../../src/islands/quiz/quiz.tsx';
import { quizPageText } from '../../src/text/quiz-page.ts';
import { toldText } from '../../src/text/quiz-told.ts';
import { quizText } from '../../src/text/quiz.ts';
import { itemOf, items, setting } from '../support/quiz-items.ts';
import { rule as gateRule } from '../support/record-events.ts';
import { byText, choose, click, putData, render, settle, type } from '../support/render.ts';

const text = { ...quizText, ...quizPageText, told: toldText };
const quiz: QuizContent = { lesson: 'small', title: '小测验', items: [...items] };
const rule = { passPercent: 80, attempts: 2 };
const { log } = await openLog();
// The page fetches it once there is a learner; here it is at hand.
await import('../../src/islands/quiz/quiz-attempt.tsx');
await import('../../src/adapters/browser/quiz-editions.ts');
let learners = 0;
let profile = '';

beforeEach(async () => {
  await act(async () => chooseProfile(null));
  history.replaceState(null, '', '/quiz/small/');
  putData('gate-rule', gateRule);
  learners += 1;
  profile = `quizzer-${String(learners)}`;
  await createLearner(log, profile, '林晓雯', '', 1);
});

const own = async () => (await log.read(profile)).events;
async function openCheck(kind: ItemKind): Promise<HTMLElement> {
  const page = render(<Check quiz="small" item={itemOf(kind)} setting={setting} />);
  await settle();
  return page;
}
async function openQuiz(content = quiz): Promise<HTMLElement> {
  const page = render(<Quiz quiz={content} rule={rule} setting={setting} lessonTitle="小课" />);
  await settle();
  return page;
}
const handIn = (page: HTMLElement) => click(byText(page, 'button[type="submit"]', text.submit));
const pick = (page: HTMLElement, words: string) => click(byText(page, 'label.opt', words)?.querySelector('input'));
const verdict = (page: HTMLElement) => page.querySelector('.told-verdict')?.textContent ?? '';

/** The first step shown that belongs before the one above it; -1 once all are in order. */
function misplaced(page: HTMLElement, steps: readonly string[]): number {
  const shown = [...page.querySelectorAll('.step-words')].map((step) => steps.indexOf(step.textContent));
  return shown.findIndex((step, place) => place > 0 && step < (shown[place - 1] ?? 0));
}

/** Puts the right answer of an item into its controls. */
async function answerRightly(page: HTMLElement, item: Item): Promise<void> {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      for (const option of item.options) if (option.correct) await pick(page, option.text);
      break;
    case 'true-false':
      await click(page.querySelectorAll('label.opt input')[item.answer ? 0 : 1]);
      break;
    case 'ordering':
      for (let place = misplaced(page, item.steps); place > 0; place = misplaced(page, item.steps)) {
        await click(page.querySelectorAll('.steps li')[place]?.querySelector('button'));
      }
      break;
    case 'matching': {
      const selects = page.querySelectorAll('select');
      for (const [index] of item.pairs.entries()) await choose(selects[index] ?? null, String(index));
      break;
    }
    case 'numeric':
      await type(page.querySelector('input.field'), String(item.answer));
      break;
    case 'short':
      await type(page.querySelector('input.field'), item.accept[0] ?? '');
      break;
    case 'utterance':
      await pick(page, text.utterance.no);
      await choose(page.querySelector('select'), item.redline ?? '');
      await click(byText(page, '.clauses button', item.words ?? ''));
      for (let step = 0; step < 4; step += 1) await click(byText(page, '.nudges button', text.utterance.startOn));
  }
  if (item.askConfidence) await pick(page, text.sure.yes);
}

describe('each kind of item', () => {
  test.each(items.map((item) => [item.kind, item] as const))(
    '%s: answered rightly earns the whole',
    async (kind, item) => {
      const page = await openCheck(kind);
      await answerRightly(page, item);
      await handIn(page);
      expect(verdict(page)).toContain(text.told.right);
      const answered = (await own()).find((event) => event.kind === 'quiz-answered');
      expect(answered).toMatchObject({
        attempt: null,
        quiz: 'small',
        item: item.id,
        mark: 1000,
        sure: item.askConfidence ? true : null,
        answer: JSON.stringify(rightAnswer(item)),
      });
      expect(page.textContent).toContain(item.explain);
      expect(page.querySelector('a[href="/sources/card-measures/#68"]')?.textContent).toBe('《办法》第六十八条');
      expect(document.activeElement).toBe(page.querySelector('.told-verdict'));
    },
  );

  test.each(items.filter(({ kind }) => kind !== 'ordering').map(({ kind }) => kind))(
    '%s: an empty answer is not taken, and the line says what is missing',
    async (kind) => {
      const page = await openCheck(kind);
      await handIn(page);
      expect(page.querySelector('[role="alert"]')?.textContent).not.toBe('');
      expect(page.querySelector('.told-verdict')).toBeNull();
      expect((await own()).some((event) => event.kind === 'quiz-answered')).toBe(false);
    },
  );

  test('what an author writes is text, never markup', async () => {
    const page = await openCheck('single');
    expect(page.querySelector('#bold')).toBeNull();
    expect(page.textContent).toContain('<b id="bold">天天打？</b>');
  });

  test('sure or unsure is asked before the answer is told', async () => {
    const page = await openCheck('single');
    await pick(page, '按合同办');
    await handIn(page);
    expect(page.querySelector('[role="alert"]')?.textContent).toBe(text.problems.sure);
    await pick(page, text.sure.no);
    await handIn(page);
    expect(verdict(page)).toContain(text.told.wrong);
    expect(verdict(page)).toContain(text.told.unsure);
    expect(page.querySelector('.picked')?.textContent).toContain('这是讲理');
    expect(page.querySelector('.right')?.textContent).toContain('取了他的字');
    expect(page.querySelector('[class*="red"]')).toBeNull();
  });

  test('a near word earns half and says what is missing', async () => {
    const page = await openCheck('short');
    await type(page.querySelector('input.field'), '复述');
    await handIn(page);
    expect(verdict(page)).toContain(text.told.mark(500));
    expect(page.textContent).toContain('复述是整句照搬');
  });

  test('an utterance taken for lawful shows the words that cross the line', async () => {
    const page = await openCheck('utterance');
    await pick(page, text.utterance.yes);
    await handIn(page);
    expect(page.querySelector('.crossing')?.textContent).toContain('联系您单位');
    expect(page.textContent).toContain('R5（向第三人施压）');
  });

  test('a step moves by Alt and an arrow, and the new place is announced', async () => {
    const page = await openCheck('ordering');
    const first = page.querySelector('.step-words')?.textContent ?? '';
    const line = page.querySelector('.steps li button');
    act(
      () => void line?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })),
    );
    expect(page.querySelectorAll('.step-words')[1]?.textContent).toBe(first);
    expect(page.querySelector('[role="status"]')?.textContent).toBe(text.ordering.moved(first, 2, 3));
  });
});

describe('a check in a lesson', () => {
  test('asks for a learner first', async () => {
    await act(async () => chooseProfile(null));
    const page = await openCheck('true-false');
    expect(byText(page, 'button', text.submit)).toBeUndefined();
    expect(byText(page, 'button', text.chooseLearner)).toBeDefined();
  });

  test('shows the last answer again and may be answered anew', async () => {
    const first = await openCheck('true-false');
    await pick(first, text.truth.true);
    await handIn(first);
    const second = await openCheck('true-false');
    expect(verdict(second)).toContain(text.told.wrong);
    expect(document.activeElement).not.toBe(second.querySelector('.told-verdict'));
    await click(byText(second, 'button', text.again));
    expect(document.activeElement).toBe(second.querySelector('.ask-line'));
    await answerRightly(second, itemOf('true-false'));
    await handIn(second);
    expect(verdict(second)).toContain(text.told.right);
    expect((await own()).filter((event) => event.kind === 'quiz-answered')).toHaveLength(2);
  });
});

describe('a quiz', () => {
  const asked = (page: HTMLElement): Item => {
    const words = page.querySelector('.ask-line')?.textContent;
    const item = items.find(({ ask }) => ask === words);
    if (item === undefined) throw new Error(`no item asks ${String(words)}`);
    return item;
  };
  const answerOne = async (page: HTMLElement) => {
    await answerRightly(page, asked(page));
    await handIn(page);
    await click(page.querySelector('.item-told .acts button'));
  };

  test('tells beforehand what it is, how it is marked and what is kept', async () => {
    const page = await openQuiz();
    for (const words of ['8 题', '80%', '共可答 2 次', text.start.rule.multiple, text.start.keptWhat]) {
      expect(page.textContent).toContain(words);
    }
  });

  test('is not begun by nobody', async () => {
    await act(async () => chooseProfile(null));
    const page = await openQuiz();
    expect(page.querySelector('.need-learner')).not.toBeNull();
    expect(byText(page, 'button', text.start.begin)).toBeUndefined();
  });

  test('goes on where it was after a reload, ends, and shows every item', async () => {
    const before = await openQuiz();
    await click(byText(before, 'button', text.start.begin));
    expect(before.querySelector('.eyebrow')?.textContent).toContain(text.place(1, 8));
    expect(document.activeElement).toBe(before.querySelector('.ask-line'));
    for (let item = 0; item < 3; item += 1) await answerOne(before);
    before.remove();

    const page = await openQuiz();
    expect(page.querySelector('.eyebrow')?.textContent).toContain(text.place(4, 8));
    for (let item = 3; item < 8; item += 1) await answerOne(page);
    expect(page.querySelector('h1')?.textContent).toBe(text.result.passed('8', 8));
    expect(document.activeElement).toBe(page.querySelector('h1'));
    expect(page.querySelectorAll('.review > li')).toHaveLength(8);
    const events = await own();
    expect(events.filter(({ kind }) => kind === 'quiz-started')).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === 'quiz-answered')).toHaveLength(8);
    expect(events.find(({ kind }) => kind === 'quiz-ended')).toMatchObject({ score: 1000, passed: true });

    await click(byText(page, 'button', text.start.again));
    expect(page.textContent).toContain('还剩 1 次');
    expect(byText(page, 'button', text.start.lastPaper)).toBeDefined();
  });

  test('an open attempt is offered from the start', async () => {
    const before = await openQuiz();
    await click(byText(before, 'button', text.start.begin));
    await answerOne(before);
    before.remove();
    history.replaceState(null, '', '/quiz/small/');
    const page = await openQuiz();
    await click(byText(page, 'button', text.start.resume));
    expect(page.querySelector('.eyebrow')?.textContent).toContain(text.place(2, 8));
  });

  test('an attempt of an edited quiz says so and uses up nothing', async () => {
    const before = await openQuiz();
    await click(byText(before, 'button', text.start.begin));
    await answerOne(before);
    before.remove();
    const edited = { ...quiz, items: quiz.items.map((item) => ({ ...item, ask: `${item.ask}（改）` })) };
    const page = await openQuiz(edited);
    expect(page.textContent).toContain(text.kept.open);
    expect(page.querySelectorAll('.kept-marks > li')).toHaveLength(1);
    expect(page.querySelector('.kept-marks')?.textContent).toContain(text.told.mark(1000));
    await click(byText(page, 'button', text.start.back));
    expect(page.textContent).toContain('共可答 2 次');
    expect(byText(page, 'button', text.start.begin)).toBeDefined();
  });

  test('an attempt of somebody else is not shown', async () => {
    history.replaceState(null, '', '/quiz/small/?attempt=not-mine');
    const page = await openQuiz();
    expect(page.textContent).toContain(text.start.unknown);
  });
});
