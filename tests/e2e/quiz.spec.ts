import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { quizSchema, type Item, type ItemKind } from '../../src/core/quiz/item.ts';
import { myRecordText } from '../../src/text/my-record.ts';
import { map } from '../../src/text/map.ts';
import { quizPageText } from '../../src/text/quiz-page.ts';
import { quizRecordText } from '../../src/text/quiz-record.ts';
import { toldText } from '../../src/text/quiz-told.ts';
import { quizText } from '../../src/text/quiz.ts';
import { enterLearner } from './learner.ts';

const text = { ...quizText, ...quizPageText, told: toldText };
const lesson = '4-1-1-gate-1';
const quiz = quizSchema.parse(
  parse(readFileSync(new URL(`../../content/quizzes/${lesson}.yaml`, import.meta.url), 'utf8')),
);
const address = `/quiz/${lesson}/`;

/** Names of the control that has the focus; nothing where the focus is on a heading or a line that was announced. */
const focusedText = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.matches('a, button, input, select')) return '';
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')));
    const words = [
      element.getAttribute('aria-label'),
      ...[...(labels ?? [])].map((label) => label.textContent),
      ...named,
    ];
    return [...words, element.tagName === 'SELECT' ? '' : element.textContent].filter(Boolean).join(' ');
  });

/** Tabs until the focused element answers to the name; a hand on the keyboard has no other way. */
async function tabTo(page: Page, name: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if ((await focusedText(page)).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no focus on ${name} within ${String(most)} tabs`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Chooses a radio: tab into the group, then arrows to the one wanted. */
async function radio(page: Page, label: string, first: string): Promise<void> {
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let step = 0; step < 8 && !(await focusedText(page)).includes(label); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await focusedText(page)).toContain(label);
}

/** A list box is answered by the arrows, one option a press. */
async function select(page: Page, label: string, option: string): Promise<void> {
  await tabTo(page, label);
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.selectedOptions[0]?.textContent ?? '');
  for (let step = 0; step < 15 && (await chosen()) !== option; step += 1) await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(option);
}

async function order(page: Page, steps: readonly string[]): Promise<void> {
  const shown = () => page.locator('.step-words').allTextContents();
  for (const [place, step] of steps.entries()) {
    await page.locator('.ask-line').focus();
    await tabTo(page, text.ordering.upOf(step));
    while ((await shown()).indexOf(step) > place) await page.keyboard.press('Enter');
  }
  expect(await shown()).toEqual([...steps]);
}

/** Circles exactly these words: the clause they stand in, then its ends moved in. */
async function circle(page: Page, sentence: string, words: string): Promise<void> {
  const first = sentence.indexOf(words);
  await tabTo(page, text.utterance.redline);
  const clauses = await page.locator('.clauses button').allTextContents();
  let at = 0;
  for (const clause of clauses) {
    const start = sentence.indexOf(clause, at);
    at = start + clause.length;
    if (start >= first + words.length || at <= first) continue;
    await tabTo(page, clause);
    await page.keyboard.press('Enter');
  }
  const chosen = async () => (await page.locator('.chosen').innerText()).replace(text.utterance.chosen(''), '');
  for (const [button, done] of [
    [text.utterance.startOn, (now: string) => now.startsWith(words)],
    [text.utterance.endBack, (now: string) => now === words],
  ] as const) {
    if (done(await chosen())) continue;
    await tabTo(page, button);
    for (let step = 0; step < 40 && !done(await chosen()); step += 1) await page.keyboard.press('Enter');
  }
  expect(await chosen()).toBe(words);
}

async function fill(page: Page, item: Item): Promise<void> {
  const labels = await page.locator('.opts').first().locator('.opt').allTextContents();
  switch (item.kind) {
    case 'single':
      await radio(page, item.options.find(({ correct }) => correct)?.text ?? '', labels[0] ?? '');
      break;
    case 'multiple':
      for (const label of labels) {
        if (!item.options.some((option) => option.correct && option.text === label)) continue;
        await tabTo(page, label);
        await page.keyboard.press('Space');
      }
      break;
    case 'true-false':
      await radio(page, text.truth[item.answer ? 'true' : 'false'], text.truth.true);
      break;
    case 'ordering':
      await order(page, item.steps);
      break;
    case 'matching':
      for (const { left, right } of item.pairs) await select(page, left, right);
      break;
    case 'numeric':
    case 'short':
      await tabTo(page, item.ask);
      await page.keyboard.type(item.kind === 'numeric' ? String(item.answer) : (item.accept[0] ?? ''));
      break;
    case 'utterance':
      await radio(page, item.lawful ? text.utterance.yes : text.utterance.no, text.utterance.yes);
      if (item.lawful || item.words === null) break;
      await tabTo(page, text.utterance.redline);
      for (let step = 0; step < 15; step += 1) {
        if ((await page.locator('.utterance select').inputValue()) === item.redline) break;
        await page.keyboard.press('ArrowDown');
      }
      await circle(page, item.utterance, item.words);
  }
  if (item.askConfidence) await radio(page, text.sure.no, text.sure.yes);
}

/** Answers the item on the page, whatever its kind, with the keyboard. */
async function answer(page: Page): Promise<Item> {
  const ask = await page.locator('.ask-line').innerText();
  const item = quiz.items.find((candidate) => candidate.ask === ask);
  if (item === undefined) throw new Error(`no item asks ${ask}`);
  await expect(page.locator('.ask-line')).toBeFocused();
  await fill(page, item);
  await press(page, text.submit);
  await expect(page.locator('.told-verdict')).toBeFocused();
  await expect(page.locator('.told-verdict')).toContainText(text.told.right);
  await expect(page.locator('.told-explain')).toContainText(item.explain);
  return item;
}

const KINDS: readonly ItemKind[] = [
  'single',
  'multiple',
  'true-false',
  'ordering',
  'matching',
  'numeric',
  'short',
  'utterance',
];

const expectNoViolations = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

test('the learner takes every kind by keyboard alone, leaves one for later, and a reload in the middle goes on', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(address);
  await expect(page.locator('.need-learner')).toBeVisible();
  await enterLearner(page, '许文博');
  await expect(page.getByRole('button', { name: text.start.begin })).toBeEnabled();
  await press(page, text.start.begin);

  const count = quiz.items.length;
  const open = new Set(Array.from({ length: count }, (_, index) => index + 1));
  const kinds = new Set<string>();
  await press(page, text.run.skip);
  for (let place = 2; open.size > 0;) {
    await expect(page.locator('.item-head .eyebrow')).toContainText(text.place(place, count));
    const { kind } = await answer(page);
    if (!kinds.has(kind)) await expectNoViolations(page);
    kinds.add(kind);
    open.delete(place);
    if (place === 4) {
      await page.reload();
      // Where nothing is answered first: the one left for later.
      place = 1;
      await expect(page.locator('.item-head .eyebrow')).toContainText(text.place(place, count));
      await page.locator('.ask-line').focus();
      continue;
    }
    const onward = [...open].find((other) => other > place) ?? [...open][0];
    await press(
      page,
      onward === undefined ? text.run.finish : onward === place + 1 ? text.run.next : text.run.nextIs(onward),
    );
    place = onward ?? 0;
  }
  expect([...kinds].sort()).toEqual([...KINDS].sort());

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.result.passed(String(count), count));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.review > li')).toHaveCount(count);
  await expect(page.locator('.review details[open]')).toHaveCount(quiz.items.filter((one) => one.askConfidence).length);
  await expectNoViolations(page);

  await page.goto('/me/');
  await expect(page.getByRole('heading', { name: quizRecordText.title, exact: true })).toBeVisible();
  await expect(page.locator('main')).toContainText(quizRecordText.line(1000, true, 1));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(myRecordText.nobody.headline);
});

test('handing in early says what it costs; the map shows how the quiz stands', async ({ page }) => {
  await page.goto(address);
  await enterLearner(page, '许文博');
  await press(page, text.start.begin);
  const count = quiz.items.length;
  await press(page, text.run.leave);
  await expect(page.getByRole('dialog')).toContainText(text.run.leaving.what(count));
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: text.run.leave })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, text.run.leaving.go);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.result.failed('0', count));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main')).toContainText(text.result.counts(0, 0, 0, 0, count));

  await page.goto('/');
  await expect(page.locator(`[data-quiz="${lesson}"]`)).toHaveText(`${map.quiz.label}　${map.quiz.now(0)}`);
});

test('the lesson leads to its quiz', async ({ page }) => {
  await page.goto(`/lessons/${lesson}/`);
  await page.locator('.next').getByRole('link', { name: '测验' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(quiz.title);
});
