import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { roleplay } from '../../src/text/roleplay.ts';
import { reviewText as text } from '../../src/text/review.ts';
import { enterLearner, fillLearner, say } from './learner.ts';

/** A reply that says neither what he said nor gives him the word. */
const poorReply = '您好，请尽快处理一下。';

async function failACriterion(page: Page): Promise<number> {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '许文博');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, poorReply);
  await expect(page.locator('.vd')).toHaveCount(1);
  await page.goto('/review/');
  await expect(page.locator('.card')).toBeVisible();
  return Number(/\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0]);
}

test('what a reply lacked comes up, is answered by keyboard and is gone for today', async ({ page }) => {
  const cards = await failACriterion(page);
  expect(cards).toBeGreaterThan(0);
  await expect(page.locator('.card')).toContainText(poorReply);
  await expect(page.locator('.back')).toHaveCount(0);

  // Cards come from the record of this browser: a day's review goes on where the network is gone.
  await page.context().setOffline(true);
  for (let left = cards; left > 0; left -= 1) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`还有 ${String(left)} 张`);
    // Nothing is answered before the answer was looked at.
    await page.keyboard.press('3');
    await page.getByRole('button', { name: text.reveal }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.back')).toBeFocused();
    await page.keyboard.press('3');
    if (left > 1) await expect(page.locator('.card h2')).toBeFocused();
  }
  await expect(page.getByRole('heading', { name: text.done.headline })).toBeFocused();
  await expect(page.locator('.lead').first()).toHaveText(/^做了 \d+ 张，下次 \d 天后。$/);

  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: text.done.headline })).toBeVisible();
  await page.goto('/');
  await expect(page.locator('[data-review-line]')).toHaveText(/^今天没有要复习的，下次/);
});

test('a forgotten card comes back the same day, and the map and my record say how much there is', async ({ page }) => {
  const cards = await failACriterion(page);
  const first = await page.locator('.card .asked').innerText();
  const label = await page.locator('.card h2').innerText();
  for (let card = 0; card < cards; card += 1) {
    await page.getByRole('button', { name: text.reveal }).click();
    await page.getByRole('button', { name: card === 0 ? text.ratings[1] : text.ratings[4] }).click();
    await expect(page.locator('.back')).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还有 1 张，约 1 分钟');
  await expect(page.locator('.card .asked')).toHaveText(first);
  await expect(page.locator('.card h2')).toHaveText(label);
  for (const address of ['/', '/me/']) {
    await page.goto(address);
    await expect(page.locator('.review-line a')).toHaveText('复习 1 张，约 1 分钟');
  }
  await page.locator('.review-line a').click();
  await expect(page.locator('.card')).toBeVisible();
});

test('without a learner the page asks for one, and a new one has no cards yet', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('today-in-words'))).toEqual([]);
  await expect(page.locator('[data-review-line]')).toHaveText(text.title);

  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: text.nobody.headline })).toBeVisible();
  await page.locator('.need-learner button').click();
  await fillLearner(page, '新人');
  await expect(page.getByRole('heading', { name: text.empty.headline })).toBeVisible();
  await expect(page.getByRole('link', { name: text.empty.read })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test('a card, its answer and the end of the day have no accessibility violation', async ({ page }) => {
      const cards = await failACriterion(page);
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
      expect(await violations()).toEqual([]);
      for (let card = 0; card < cards; card += 1) {
        await page.getByRole('button', { name: text.reveal }).click();
        if (card === 0) expect(await violations()).toEqual([]);
        await page.keyboard.press('4');
        await expect(page.locator('.back')).toHaveCount(0);
      }
      await expect(page.getByRole('heading', { name: text.done.headline })).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  });
}
