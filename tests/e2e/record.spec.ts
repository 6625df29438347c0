import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { myRecordText } from '../../src/text/my-record.ts';
import { roleplay } from '../../src/text/roleplay.ts';
import { enterLearner, goodReply, say } from './learner.ts';

test('a record goes to another computer and back by a file', async ({ page, browser }) => {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '孙丽', '河西支行');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(1);
  await page.goto('/me/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /导出/ }).first().click();
  const text = readFileSync(await (await download).path(), 'utf8');

  const elsewhere = await browser.newPage();
  await elsewhere.goto('/me/');
  await elsewhere
    .locator('input[type=file]')
    .setInputFiles({ name: 'sun.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(elsewhere.locator('[data-profile-name]')).toHaveText('孙丽');
  await elsewhere.goto('/practice/where-it-matters/');
  await elsewhere.getByRole('button', { name: roleplay.resume.go }).click();
  await expect(elsewhere.locator('.vd')).toHaveCount(1);
  await elsewhere.close();
});

test('a damaged entry and one of a later version are set aside with a message, and the rest is there', async ({
  page,
}) => {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '许文博');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(1);
  await page.evaluate(async () => {
    const profile = localStorage.getItem('fg-profile');
    const name = (await indexedDB.databases())[0]?.name ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('open'));
    });
    const store = [...database.objectStoreNames].find((candidate) => candidate.includes('event')) ?? '';
    const writing = database.transaction(store, 'readwrite');
    writing.objectStore(store).put({ v: 1, id: 'broken', profile, at: 1, kind: 'roleplay-replied', text: 5 });
    writing.objectStore(store).put({ v: 2, id: 'later', profile, at: 2, kind: 'something-new' });
    await new Promise((resolve) => (writing.oncomplete = resolve));
    database.close();
  });
  await page.goto('/me/');
  await expect(page.getByText(/1 条已损坏/).first()).toBeVisible();
  await expect(page.getByText(/更新的版本/).first()).toBeVisible();
  await expect(page.locator('a[href^="/scorecard/?attempt="], a[href*="attempt="]').first()).toBeVisible();
});

test('wiping removes the person and asks first', async ({ page }) => {
  await page.goto('/');
  await enterLearner(page, '何静');
  await page.goto('/me/');
  await page.getByRole('button', { name: myRecordText.wipe.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: myRecordText.wipe.next }).click();
  await expect(page.locator('[data-profile-name]')).toHaveText('何静');
  await dialog.getByRole('button', { name: myRecordText.wipe.confirm }).click();
  await expect(page.locator('[data-profile-name]')).not.toHaveText('何静');
  await page.reload();
  await page.locator('[data-profile-button]').click();
  await expect(page.getByRole('dialog')).not.toContainText('何静');
});
