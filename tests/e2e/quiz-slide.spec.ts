import { expect, test, type Page } from '@playwright/test';
import { slides } from '../../src/text/slides.ts';

const lesson = '4-1-1-gate-1';
const quiz = (page: Page) => page.locator('.slide-asked').first();
const answer = (page: Page) => quiz(page).locator('.quiz-answer');

test('a question on the wall keeps its answer until a key is pressed, and takes it back', async ({ page }) => {
  await page.goto(`/slides/${lesson}/`);
  await expect(page.locator('.slides > .present')).toHaveCount(1);
  const at = await quiz(page).evaluate((slide) => [...document.querySelectorAll('[data-slide]')].indexOf(slide));
  await page.goto(`/slides/${lesson}/#/${at}`);
  await expect(page.locator('.slides > .present.slide-asked')).toBeVisible();
  await expect(quiz(page).getByRole('heading')).toBeVisible();
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(answer(page)).toBeVisible();
  await expect(answer(page)).toContainText('刚睡着');
  await page.keyboard.press('ArrowLeft');
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slides > .present.slide-asked')).toHaveCount(0);
});

test('on a phone and without a script the answer waits until it is asked for', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/slides/${lesson}/`);
    await expect(answer(page)).toBeHidden();
    await quiz(page).getByText(slides.quiz.peek).click();
    await expect(answer(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(quiz(page).getByText(slides.quiz.peek)).toBeHidden();
    await context.close();
  }
});

test('the handout has the answers and their reasons, the workbook has blanks', async ({ page }) => {
  await page.goto(`/handout/${lesson}/`);
  await expect(answer(page)).toBeVisible();
  await expect(quiz(page).locator('.quiz-notes')).toContainText('倒夜班');
  await page.goto(`/workbook/${lesson}/`);
  await expect(quiz(page).locator('.quiz-gap')).toBeVisible();
  await expect(answer(page)).toBeHidden();
  await expect(quiz(page).locator('.quiz-notes')).toHaveCount(0);
  // What is revealed in class has no size, so that it cannot be read out of a PDF.
  const sizesOf = (selector: string) =>
    page.locator(selector).evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontSize));
  const blanks = await sizesOf(
    '.slide .step:not(li):not(.quiz), .slide .stairs .say, .slide[data-steps] td:last-child, .slide em.hit',
  );
  expect(blanks.length).toBeGreaterThan(5);
  expect(new Set(blanks)).toEqual(new Set(['0px']));
  // What the question gives stands.
  const given = await sizesOf('.slide[data-steps] td:not(:last-child)');
  expect(given.length).toBeGreaterThan(5);
  expect(given).not.toContain('0px');
});

for (const kind of ['handout', 'workbook']) {
  test(`the ${kind} prints dark on white whatever the theme, no slide across pages`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto(`/${kind}/${lesson}/`);
    const colours = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return { ink: of('.slide h2').color, paper: of('.slide-in').backgroundColor, body: of('body').backgroundColor };
    });
    expect(colours).toEqual({ ink: 'rgb(30, 36, 34)', paper: 'rgb(255, 255, 255)', body: 'rgb(255, 255, 255)' });
    const slides = page.locator('.handout .slide');
    // A4 less its margins, at 96 dots an inch.
    const tallest = await slides.evaluateAll((all) =>
      Math.max(...all.map((one) => one.getBoundingClientRect().height)),
    );
    const breaks = await slides.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.setViewportSize({ width: Math.round((182 / 25.4) * 96), height: 1000 });
    expect(tallest).toBeLessThan((269 / 25.4) * 96);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const count = await slides.count();
    expect(pages).toBeGreaterThanOrEqual(Math.ceil(count / 2));
    expect(pages).toBeLessThan(count * 0.75);
  });
}
