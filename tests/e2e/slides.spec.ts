import { expect, test, type Page } from '@playwright/test';
import { slides as text } from '../../src/text/slides.ts';

const DECK = '/slides/4-1-1-gate-1/';
const SPEAKER = '/speaker/4-1-1-gate-1/';
const shown = (page: Page) => page.locator('.slides > .present h1, .slides > .present h2');
const ready = (page: Page) => expect(page.locator('.slides > .present')).toHaveCount(1);
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('a deck runs by the keyboard: next, overview, blackout', async ({ page }) => {
  await page.goto(DECK);
  await ready(page);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveText(text.goals);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveText('他在听什么');
  await expect(page.locator('.slides > .present .step')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slides > .present .step')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toHaveCount(1);
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(1);
});

test('the speaker’s window follows and leads, and either survives a reload', async ({ page: deck, context }) => {
  await deck.goto(DECK);
  await ready(deck);
  const speaker = await context.newPage();
  await speaker.goto(SPEAKER);
  await expect(speaker.getByText(text.speaker.connected)).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await speaker.keyboard.press('ArrowRight');
  await expect(shown(deck)).toHaveText('他在听什么');
  await expect(speaker.locator('.is-current h2')).toHaveText('他在听什么');
  await expect(speaker.locator('[data-notes]')).toContainText('问全场');

  await deck.reload();
  await ready(deck);
  await expect(shown(deck)).toHaveText('他在听什么');
  await expect(speaker.getByText(text.speaker.connected)).toBeVisible();

  await speaker.reload();
  await expect(speaker.locator('.is-current h2')).toHaveText('他在听什么');
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('ArrowRight');
  await expect(speaker.locator('.is-current h2')).toHaveText('第一关只做一件事');
});

test('a second speaker’s window is told, the first is not, and both follow', async ({ page: deck, context }) => {
  await deck.goto(DECK);
  await ready(deck);
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(SPEAKER);
  await second.goto(SPEAKER);
  await expect(second.getByText(text.speaker.second)).toBeVisible();
  await expect(first.getByText(text.speaker.second)).toBeHidden();
  await second.keyboard.press('ArrowRight');
  for (const speaker of [first, second]) await expect(speaker.locator('.is-current h2')).toHaveText(text.goals);
});

test('a reply typed on the wall is judged there', async ({ page }) => {
  await page.goto(`${DECK}#/13`);
  await ready(page);
  const field = page.locator('.slides > .present textarea');
  await field.fill('讲了跟没讲一样……');
  await field.press('Enter');
  await expect(page.locator('.slides > .present .drill-level')).toHaveText(text.level(3));
  await field.fill('再不还我就打给你单位领导。');
  await field.press('Enter');
  await expect(page.locator('.slides > .present .drill-level.is-red')).toContainText(text.level(0));
});

test('prints a page a slide, running or with ?print', async ({ page }) => {
  await page.goto(`${DECK}?print`);
  const slides = await page.locator('[data-slide]').count();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(slides);
  await page.goto(DECK);
  await ready(page);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(slides);
});

test('on a phone the slides stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(DECK);
  await expect(page.locator('.reveal')).toHaveCount(0);
  for (const slide of await page.locator('[data-slide]').all()) await expect(slide).toBeVisible();
});
