import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { slides as text } from '../../src/text/slides.ts';

const DECK = '/slides/4-1-1-gate-1/';
const SPEAKER = '/speaker/4-1-1-gate-1/';
const shown = (page: Page) => page.locator('.slides > .present h1, .slides > .present h2');
const read = (speaker: Page) => speaker.locator('.is-current h1, .is-current h2').first();
const ready = (page: Page) => expect(page.locator('.slides > .present')).toHaveCount(1);
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
const strokes = (deck: Page) => deck.locator('.slides > .present .ink path');

async function openDeck(page: Page, address = DECK): Promise<Page> {
  await page.goto(address);
  await ready(page);
  return page;
}

async function openSpeaker(context: BrowserContext, address = SPEAKER): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(address);
  await expect(speaker.getByText(text.speaker.connected)).toBeVisible();
  return speaker;
}

/** Number of the first slide of a kind. */
const slideOf = (page: Page, kind: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-slide]')].findIndex(
        ({ dataset }) => dataset['kind'] === wanted,
      ),
    kind,
  );

async function goTo(deck: Page, slide: number): Promise<void> {
  await deck.goto(`${new URL(deck.url()).pathname}#/${slide}`);
  await expect(deck.locator('.slides > .present [data-page]')).toContainText(`${slide + 1} /`);
}

async function drawLine(deck: Page, from: [number, number], to: [number, number]): Promise<void> {
  await deck.mouse.move(...from);
  await deck.mouse.down();
  await deck.mouse.move(...to, { steps: 8 });
  await deck.mouse.up();
}

test('a deck runs by the keyboard: next, overview, blackout, list of keys', async ({ page }) => {
  await openDeck(page);
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
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: text.keys.title })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await expect(shown(page)).toHaveText('他在听什么');
});

test('the overview shows every slide within the window’s width, and a click goes there', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(1);
  const slides = page.locator('[data-slide]');
  for (const slide of await slides.all()) {
    const box = await slide.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280, JSON.stringify(box)).toBe(true);
  }
  await expect(slides.nth(2).locator('.step')).toBeHidden();
  await slides.nth(3).click();
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await expect(shown(page)).toHaveText('第一关只做一件事');
});

test('the pen draws, takes back, wipes, outlives a reload and scales with the slide', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('d');
  await drawLine(page, [300, 200], [700, 320]);
  await page.keyboard.press('2');
  await drawLine(page, [300, 400], [700, 400]);
  await expect(strokes(page)).toHaveCount(2);
  await expect(page.locator('.slides > .present .ink .ink-1')).toHaveCount(1);
  await expect(shown(page)).toHaveText(text.goals);

  await page.keyboard.press('z');
  await expect(strokes(page)).toHaveCount(1);
  const place = async () => {
    const [line, slide] = [await strokes(page).boundingBox(), await page.locator('.slides > .present').boundingBox()];
    return line && slide ? [(line.x - slide.x) / slide.width, line.width / slide.width] : [];
  };
  const before = await place();
  await page.setViewportSize({ width: 1000, height: 600 });
  await expect.poll(async () => (await page.locator('.slides > .present').boundingBox())?.width).toBeLessThan(1001);
  const after = await place();
  expect(after.map((share) => share.toFixed(2))).toEqual(before.map((share) => share.toFixed(2)));
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: text.pen.label })).toBeHidden();
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(strokes(page)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(strokes(page)).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('d');
  await page.keyboard.press('x');
  await expect(strokes(page)).toHaveCount(0);
});

test('a finger draws while the pen is out and turns the slide when it is not', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1280, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await openDeck(await context.newPage());
  const session = await context.newCDPSession(page);
  const swipe = async () => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
    await touch('touchStart', 900);
    for (const x of [800, 700, 600, 500]) await touch('touchMove', x);
    await touch('touchEnd');
  };
  await page.getByRole('button', { name: text.bar.pen }).focus();
  await page.keyboard.press('Enter');
  await swipe();
  await expect(strokes(page)).toHaveCount(1);
  await expect(shown(page)).toHaveText('第一关　消除对抗');
  await page.keyboard.press('d');
  await swipe();
  await expect(shown(page)).toHaveText(text.goals);
  await context.close();
});

test('an instructor’s lesson: the two windows stay in step, whichever is reloaded', async ({ page: deck, context }) => {
  await openDeck(deck);
  const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await expect(speaker.getByText(text.speaker.connected)).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await speaker.keyboard.press('ArrowRight');
  await expect(shown(deck)).toHaveText('他在听什么');
  await expect(read(speaker)).toHaveText('他在听什么');
  await expect(speaker.locator('[data-notes]')).toContainText('问全场');

  await deck.keyboard.press('d');
  await drawLine(deck, [300, 300], [800, 330]);
  await deck.keyboard.press('Escape');
  await deck.reload();
  await ready(deck);
  await expect(shown(deck)).toHaveText('他在听什么');
  await expect(strokes(deck)).toHaveCount(1);
  await expect(speaker.getByText(text.speaker.connected)).toBeVisible();
  await speaker.getByRole('button', { name: text.speaker.wipe }).click();
  await expect(strokes(deck)).toHaveCount(0);
  await expect(speaker.getByRole('button', { name: text.speaker.wipe })).toBeDisabled();

  await speaker.reload();
  await expect(read(speaker)).toHaveText('他在听什么');
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('ArrowRight');
  await expect(read(speaker)).toHaveText('第一关只做一件事');

  await speaker.keyboard.press('b');
  await expect(deck.locator('.reveal.paused')).toHaveCount(1);
  await deck.reload();
  await expect(deck.locator('.reveal.paused')).toHaveCount(1);
  await speaker.getByRole('button', { name: text.speaker.darkOff }).click();
  await expect(deck.locator('.reveal.paused')).toHaveCount(0);

  await speaker.locator('[data-jump]').selectOption({ index: 0 });
  await expect(shown(deck)).toHaveText('第一关　消除对抗');
});

test('the countdown is led from the speaker’s window and outlives a reload of either', async ({ page, context }) => {
  const deck = await openDeck(page);
  const discussion = await slideOf(deck, 'discussion');
  await goTo(deck, discussion);
  const onWall = deck.locator('.slides > .present [data-sun-text]');
  const speaker = await openSpeaker(context);
  const left = speaker.locator('[data-countdown-left]');
  await expect(left).toHaveText('3:00');
  await speaker.getByRole('button', { name: text.speaker.start, exact: true }).click();
  await expect(onWall).toHaveText(/^02:5\d$/);
  await expect(left).toHaveText(/^2:5\d$/);

  await deck.reload();
  await ready(deck);
  await expect(onWall).toHaveText(/^02:[45]\d$/);
  await speaker.reload();
  await expect(left).toHaveText(/^2:[45]\d$/);

  // Another slide for a moment: the time runs on.
  await speaker.keyboard.press('ArrowLeft');
  await expect(speaker.getByText(text.speaker.countdownElsewhere(discussion + 1))).toBeVisible();
  await speaker.keyboard.press('ArrowRight');

  await speaker.getByRole('button', { name: text.speaker.stop, exact: true }).click();
  const stood = (await onWall.textContent()) ?? '';
  await speaker.getByRole('button', { name: text.addMinute }).click();
  await expect(onWall).toHaveText(stood.replace('02:', '03:'));
  await speaker.getByRole('button', { name: text.speaker.reset }).click();
  await expect(onWall).toHaveText('03:00');
  await expect(left).toHaveText('3:00');

  await deck.keyboard.press('t');
  await expect(left).toHaveText(/^2:5\d$/);
});

test('two speaker windows agree; only the second is told, until the first is closed', async ({ page, context }) => {
  const deck = await openDeck(page);
  const first = await openSpeaker(context);
  const second = await openSpeaker(context);
  await expect(second.getByText(text.speaker.second)).toBeVisible();
  await expect(first.getByText(text.speaker.second)).toBeHidden();
  await second.keyboard.press('ArrowRight');
  for (const speaker of [first, second]) await expect(read(speaker)).toHaveText(text.goals);

  await goTo(deck, await slideOf(deck, 'discussion'));
  for (const speaker of [first, second]) {
    await speaker.getByRole('button', { name: text.speaker.start, exact: true }).click({ trial: true });
  }
  await first.getByRole('button', { name: text.speaker.start, exact: true }).click();
  for (const speaker of [first, second]) {
    await expect(speaker.getByRole('button', { name: text.speaker.stop, exact: true })).toBeVisible();
  }
  await second.getByRole('button', { name: text.speaker.stop, exact: true }).click();
  await expect(first.getByRole('button', { name: text.speaker.start, exact: true })).toBeVisible();
  expect(await first.locator('[data-countdown-left]').textContent()).toBe(
    await second.locator('[data-countdown-left]').textContent(),
  );

  await first.close();
  await expect(second.getByText(text.speaker.second)).toBeHidden();
  await second.keyboard.press('ArrowRight');
  await expect(shown(deck)).toHaveText('带走四句话');
});

test('decks of different lessons do not disturb each other', async ({ page, context }) => {
  const deck = await openDeck(page);
  const other = await openDeck(await context.newPage(), '/slides/4-1-0-five-gates/');
  const lecture = await openDeck(await context.newPage(), '/slides/lecture/lecture-4/');
  const speaker = await openSpeaker(context);
  await speaker.keyboard.press('ArrowRight');
  await expect(shown(deck)).toHaveText(text.goals);
  await other.keyboard.press('ArrowRight');
  await other.keyboard.press('ArrowRight');
  await expect(other.locator('.slides > .present [data-page]')).toContainText('3 /');
  await expect(lecture.locator('.slides > .present [data-page]')).toContainText('1 /');
  await expect(read(speaker)).toHaveText(text.goals);
});

test('the notes can be leafed through before class, and follow the class once it is there', async ({ context }) => {
  const speaker = await context.newPage();
  await speaker.goto(SPEAKER);
  await expect(speaker.locator('[data-current]')).toHaveText(text.speaker.preview);
  await speaker.keyboard.press('ArrowRight');
  await speaker.keyboard.press('ArrowRight');
  await expect(speaker.locator('[data-place]')).toContainText('3');
  await speaker.keyboard.press('ArrowLeft');
  await expect(speaker.locator('[data-place]')).toContainText('2');
  await openDeck(await context.newPage());
  await expect(speaker.locator('[data-current]')).toHaveText(text.speaker.current);
  await expect(speaker.locator('[data-place]')).toContainText('1');
});

test('a lecture’s deck has a speaker’s window: plan and jump list by lesson', async ({ page, context }) => {
  const deck = await openDeck(page, '/slides/lecture/lecture-4/');
  const speaker = await openSpeaker(context, '/speaker/lecture/lecture-4/');
  await expect(speaker.locator('[data-jump] optgroup')).toHaveCount(2);
  await expect(speaker.locator('#plan-title')).toContainText(text.speaker.total(45));
  const second = speaker.locator('[data-jump] optgroup').nth(1).locator('option');
  await speaker.locator('[data-jump]').selectOption((await second.first().getAttribute('value')) ?? '');
  await expect(shown(deck)).toHaveText('第一关　消除对抗');
  const current = speaker.locator('.plan [aria-current]');
  await expect(current).toContainText('20:00');
  await expect(current).toContainText('“又是哪家？”');

  // After a break the clock is set to where the plan is.
  await speaker.getByRole('button', { name: text.speaker.restart }).click();
  await expect(speaker.locator('[data-elapsed]')).toHaveText(/^20:0\d$/);
  await expect(speaker.getByText(text.speaker.onTime)).toBeVisible();
  await deck.reload();
  await expect(speaker.locator('[data-elapsed]')).toHaveText(/^20:\d\d$/);
});

test('a day’s deck has one too', async ({ page, context }) => {
  const deck = await openDeck(page, '/slides/day/day-2/');
  const speaker = await openSpeaker(context, '/speaker/day/day-2/');
  await speaker.keyboard.press('ArrowRight');
  await expect(shown(deck)).toHaveText(text.goals);
});

test('a reply typed on the wall is judged there, above the foot', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openDeck(page);
  await goTo(page, await slideOf(page, 'drill'));
  const field = page.locator('.slides > .present textarea');
  await field.fill('讲了跟没讲一样……');
  await field.press('Enter');
  await expect(page.locator('.slides > .present .drill-level')).toHaveText(text.level(3));
  await field.fill('再不还我就打给你单位领导。');
  await field.press('Enter');
  await expect(page.locator('.slides > .present .drill-level.is-red')).toContainText(text.level(0));
  const verdict = await page.locator('.slides > .present [data-drill-verdict]').boundingBox();
  const foot = await page.locator('.slides > .present .slide-foot').boundingBox();
  expect((verdict?.y ?? 0) + (verdict?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
});

test('prints a page a slide, running or with ?print; what was drawn only when asked', async ({ page }) => {
  await page.goto(`${DECK}?print`);
  const slides = await page.locator('[data-slide]').count();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(slides);
  await openDeck(page);
  await page.keyboard.press('d');
  await drawLine(page, [300, 300], [800, 330]);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(slides);
  await page.emulateMedia({ media: 'print' });
  await expect(strokes(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: text.pen.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(strokes(page)).toBeVisible();
});

test('on a phone the slides stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(DECK);
  await expect(page.locator('.reveal')).toHaveCount(0);
  for (const slide of await page.locator('[data-slide]').all()) await expect(slide).toBeVisible();
});
