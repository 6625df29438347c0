import { expect, test, type Page } from '@playwright/test';
import { caseText } from '../../src/text/case.ts';
import { profileText } from '../../src/text/profile.ts';
import { roleplay } from '../../src/text/roleplay.ts';
import { shell } from '../../src/text/shell.ts';
import { gateNow, goodReply, replyBox } from './learner.ts';

/** Tabs until the focused element answers to the name; a hand on the keyboard has no other way. */
async function tabTo(page: Page, name: RegExp | string, most = 80): Promise<void> {
  const wanted = typeof name === 'string' ? (text: string) => text.includes(name) : (text: string) => name.test(text);
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])].map((label) => label.textContent ?? '').join(' ')
          : '';
      return `${element.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''} ${labels}`;
    });
    if (wanted(focused)) return;
  }
  throw new Error(`no focus on ${String(name)} within ${most} tabs`);
}

const focusIsVisible = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });

test('the trainee gets from the map to an opened door with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: shell.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, '第一关　消除对抗');
  expect(await focusIsVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第一关　消除对抗');

  // The case: choose a learner in the dialog, answer, read the discussion.
  // The outline is the short way to the case; tabbing through every section would take far longer.
  await tabTo(page, '轮到您开口');
  await page.keyboard.press('Enter');
  await tabTo(page, profileText.needed.action, 120);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: profileText.title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel(profileText.name, { exact: true })).toBeFocused();
  await page.keyboard.type('何静');
  await tabTo(page, profileText.submit, 10);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await tabTo(page, '哪几个词', 120);
  await page.keyboard.type('讲过了');
  await tabTo(page, caseText.submit, 3);
  await page.keyboard.press('Enter');
  await expect(page.locator('.discussion')).toHaveCount(1);

  // The call.
  await page.goto('/practice/where-it-matters/?gate=2');
  await expect(page.getByRole('button', { name: roleplay.start.begin })).toBeEnabled();
  await tabTo(page, roleplay.start.begin, 60);
  await page.keyboard.press('Enter');
  await expect(replyBox(page)).toBeVisible();
  expect(await gateNow(page)).toBe(2);
  await replyBox(page).waitFor();
  await tabTo(page, roleplay.reply.label, 40);
  await page.keyboard.type(goodReply(2));
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.vd')).toHaveCount(1);
  // One reply of level 3 opens the door, or two of level 2: what the borrower says first is drawn by lot.
  if (!(await page.locator('.log').innerText()).includes('第二关开了')) {
    await tabTo(page, roleplay.reply.label, 40);
    await page.keyboard.type(goodReply(2));
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.locator('.log')).toContainText('第二关开了');
  await tabTo(page, roleplay.reply.label, 40);
  expect(await gateNow(page)).toBe(3);
});

test('escape closes the learner dialog and gives the focus back', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-profile-button]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-profile-button]')).toBeFocused();
});
