import { expect, test } from '@playwright/test';

test('search finds the lesson, marks the words, and takes odd queries calmly', async ({ page }) => {
  await page.goto('/search/?q=重复');
  const results = page.locator('main a[href^="/lessons/"], main a[href^="/glossary/"]');
  await expect(results.first()).toBeVisible();
  await expect(page.locator('main mark').first()).toHaveText('重复');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  for (const query of ['*', '~1', '<script>alert(1)</script>', '长'.repeat(5000)]) {
    await box.fill(query);
    await page.keyboard.press('Enter');
    await expect(page.locator('.find-status')).not.toBeEmpty();
    await expect(page.getByRole('searchbox')).toBeVisible();
  }
});
