import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resultsFileMessage } from '../../src/text/results-file.ts';
import { roleplay } from '../../src/text/roleplay.ts';
import { trainerText } from '../../src/text/trainer.ts';
import { enterLearner, goodReply, say } from './learner.ts';

/** Plays two turns as the learner, the second across a red line, and gives back the exported file's text. */
async function exportedRecord(page: Page, name: string, words: string): Promise<string> {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, name, '城东支行');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(1);
  await say(page, words);
  await expect(page.locator('.vd')).toHaveCount(2);
  await page.goto('/me/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /导出/ }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const choose = (page: Page, files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files);

test('the trainer opens a trainee’s file and reads the replies behind a cell', async ({ page }) => {
  const hostile = '=cmd|"/C calc"!A0 <b onclick=alert(1)>您说</b>，我听着。';
  const text = await exportedRecord(page, '<img src=x>吴海涛', hostile);
  await page.goto('/trainer/');
  await choose(page, [file('wu.json', text)]);
  const table = page.getByRole('table');
  await expect(table).toContainText('<img src=x>吴海涛');
  await expect(table.locator('img')).toHaveCount(0);

  await table
    .getByRole('button', { name: /第一关/ })
    .first()
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('我听着');
  await expect(panel).toContainText(/[23] 级/);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // A spreadsheet must not take a reply for a formula.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: trainerText.exports.saveLabel(trainerText.exports.replies) }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('cmd|');
  expect(csv).not.toMatch(/(^|[,"\n])=cmd/);
});

test('files that are no record are answered one by one and the good ones still count', async ({ page }) => {
  test.slow();
  const good = await exportedRecord(page, '冯涛', '您说，我听着。');
  const parsed = JSON.parse(good) as Record<string, unknown>;
  await page.goto('/trainer/');
  await choose(page, [
    file('good.json', good),
    file('cut.json', good.slice(0, Math.floor(good.length / 2))),
    file('newer.json', JSON.stringify({ ...parsed, format: 2 })),
    file('other.json', '{"product":"other","events":[]}'),
    file('proto.json', good.replace('{', '{"__proto__":{"polluted":true},')),
    file('table.csv', '姓名,分数\n张三,3\n'),
    file('empty.json', ''),
    file('large.json', `[${'1,'.repeat(11_000_000)}1]`),
  ]);
  await expect(page.getByRole('table')).toContainText('冯涛');
  const list = page.locator('main');
  await expect(list).toContainText(trainerText.files.refused(7));
  for (const name of ['cut', 'newer', 'other', 'proto', 'empty', 'large'])
    await expect(list).toContainText(`${name}.json`);
  await expect(list).toContainText(resultsFileMessage({ ok: false, code: 'cut-short', params: {} }, 'trainer').what);
  await expect(list).toContainText(resultsFileMessage({ ok: false, code: 'empty', params: {} }, 'trainer').what);
  await expect(list).toContainText('MB');
  expect(await page.evaluate(() => (({}) as Record<string, unknown>)['polluted'])).toBeUndefined();
});

test('a file chosen before the page listens is read; the same person handed in twice is one row', async ({ page }) => {
  const text = await exportedRecord(page, '郑可欣', '您说，我听着。');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/trainer/', { waitUntil: 'commit' });
  await choose(page, [file('first.json', text)]);
  release();
  const row = page.getByRole('rowheader', { name: /郑可欣/ });
  await expect(row).toHaveCount(1);
  await choose(page, [file('second.json', text)]);
  await expect(page.locator('main')).toContainText('second.json');
  await expect(row).toHaveCount(1);
});
