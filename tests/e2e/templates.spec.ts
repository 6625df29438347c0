import { expect, test } from '@playwright/test';
import { templatesText as text } from '../../src/text/templates.ts';

test('an instructor finds a sheet, prints it alone, and with its legal notes where they are asked for', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: text.title, exact: true }).click();
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(7);
  await page.getByRole('link', { name: '外访清单' }).click();
  const sheet = page.getByRole('article', { name: text.sheetOf('外访清单') });
  const notes = page.getByRole('complementary', { name: text.notes });
  await expect(sheet).toBeVisible();
  await expect(notes.getByText('第二十二条')).toBeVisible();

  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: text.print }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner').first()).toBeHidden();
  await expect(page.getByRole('contentinfo').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(notes).toBeHidden();
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText(text.sampleNote)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(text.withNotes).check();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toBeVisible();
});

test('each sheet takes as many pages as it says', async ({ page }) => {
  await page.goto('/templates/');
  const sheets = await page.locator('.sheets li').evaluateAll((items) =>
    items.map((item) => ({
      address: item.querySelector('h2 a')?.getAttribute('href') ?? '',
      pages: Number(/A4 (\d+)/.exec(item.textContent)?.[1]),
    })),
  );
  expect(sheets.length).toBeGreaterThan(0);
  for (const { address, pages } of sheets) {
    await page.goto(address);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, address).toBe(pages);
  }
});

test('a message is copied with its places to fill in, and told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/templates/sms/');
  await page.getByRole('button', { name: text.copyOf('头一次提醒') }).click();
  await expect(page.getByText(text.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^【示例银行】〔称呼〕，.*〔姓名〕，工号〔工号〕$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet can be read; buttons that would do nothing are away', async ({ page }) => {
    await page.goto('/templates/sms/');
    await expect(page.getByText('【示例银行】').first()).toBeVisible();
    await expect(page.getByRole('button', { name: text.print })).toBeHidden();
    await expect(page.getByRole('button', { name: text.copyOf('头一次提醒') })).toBeHidden();
  });
});
