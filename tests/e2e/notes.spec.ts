import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { notesText as text } from '../../src/text/notes.ts';
import { reading } from '../../src/text/reading.ts';
import { profileText } from '../../src/text/profile.ts';
import { enterLearner, fillLearner } from './learner.ts';

const LESSON = '/lessons/4-1-1-gate-1/';
const SECTION = '取哪几个字';

/** Selects the words in the first paragraph that holds them, as a mouse or Shift with the arrows does. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article .prose')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at === -1 || node.parentElement?.closest('.side, astro-island')) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

const bookmark = (page: Page) => page.getByRole('button', { name: reading.bookmark(SECTION) });
const status = (page: Page) => page.locator('[data-notes-status]');

test('bookmark, note and highlight last, are listed, and leave as Markdown', async ({ page }) => {
  await page.goto(LESSON);
  // Nobody is chosen: the first use asks, and then does what was wanted.
  await bookmark(page).click();
  await fillLearner(page, '孙丽');
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: reading.note(SECTION), exact: true }).click();
  await page.getByLabel(text.dialog.label).fill('先还“讲过了”。\n再停两下。');
  await page.getByRole('button', { name: text.save }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.side-own')).toContainText('再停两下。');

  await select(page, '“我”换成“您”可以');
  await page.getByRole('button', { name: text.highlight.mark, exact: true }).click();
  await expect(page.locator('mark.kept')).toHaveText(['“我”换成“您”可以']);

  await page.reload();
  await expect(page.locator('mark.kept')).toHaveText(['“我”换成“您”可以']);
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: reading.noteCount(SECTION, 1) })).toBeVisible();

  await page.goto('/notes/');
  await expect(page.getByRole('heading', { name: SECTION })).toBeVisible();
  await expect(page.locator('.is-quote')).toContainText('“我”换成“您”可以');
  await expect(page.locator('.is-quote')).not.toContainText(text.lost);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text.export.file }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('## 第一关　消除对抗');
  expect(file).toContain('> “我”换成“您”可以');
  expect(file).toContain('- 先还“讲过了”。\n  再停两下。');

  // Change, remove, take back.
  await page.getByRole('button', { name: /^改：/ }).click();
  await page.getByLabel(text.dialog.label).fill('改过的');
  await page.getByRole('button', { name: text.save }).click();
  await expect(page.locator('.own-words')).toHaveText(['改过的']);
  await page.getByRole('button', { name: /^删除：改过的/ }).click();
  await expect(page.locator('.own-words')).toHaveCount(0);
  await page.getByRole('button', { name: text.undo }).click();
  await expect(page.locator('.own-words')).toHaveText(['改过的']);
  await page.getByRole('link', { name: SECTION }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}#`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`marks, editor and a filled list have no accessibility violation (${colorScheme})`, async ({ page }) => {
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    await page.emulateMedia({ colorScheme });
    await page.goto(LESSON);
    await enterLearner(page, '孙丽');
    await bookmark(page).click();
    await select(page, '“我”换成“您”可以');
    await page.getByRole('button', { name: text.highlight.mark, exact: true }).click();
    await expect(page.locator('mark.kept')).toHaveCount(1);
    await select(page, '也别整句照搬');
    await expect(page.locator('.selection-tools')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.locator('.selection-tools').getByRole('button', { name: text.highlight.note }).click();
    await expect(page.getByLabel(text.dialog.label)).toHaveValue('“也别整句照搬”\n');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: text.save }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goto('/notes/');
    await expect(page.locator('.own-words')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('another learner sees none of it', async ({ page }) => {
  await page.goto(LESSON);
  await enterLearner(page, '孙丽');
  await bookmark(page).click();
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true');
  await select(page, '“我”换成“您”可以');
  await page.getByRole('button', { name: text.highlight.mark, exact: true }).click();
  await expect(page.locator('mark.kept')).toHaveCount(1);
  await enterLearner(page, '何静');
  await expect(page.locator('mark.kept')).toHaveCount(0);
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/notes/');
  await expect(page.getByText(text.empty.title)).toBeVisible();
  await page.locator('[data-profile-button]').click();
  await page.getByRole('button', { name: profileText.leave }).click();
  await expect(page.locator('[data-nobody]')).toBeVisible();
  await expect(page.getByText(text.empty.title)).toBeHidden();
});

test('a choice not made leaves nothing to be done later', async ({ page }) => {
  await page.goto(LESSON);
  await bookmark(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(2200);
  await enterLearner(page, '何静');
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'false');
});

test('selected words are marked and unmarked by keyboard', async ({ page }) => {
  await page.goto(LESSON);
  await enterLearner(page, '何静');
  await page.locator('h1').click();
  await select(page, '“我”换成“您”可以');
  await expect(page.locator('.selection-tools')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: text.highlight.mark, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.kept')).toHaveCount(1);
  await select(page, '换成“您”');
  await page.locator('[data-highlight-selection]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.kept')).toHaveCount(0);
  await expect(status(page)).toHaveText(text.highlight.undone);
});

test('a highlight whose words have changed is listed as such', async ({ page }) => {
  await page.goto(LESSON);
  await enterLearner(page, '何静');
  await select(page, '“我”换成“您”可以');
  await page.getByRole('button', { name: text.highlight.mark, exact: true }).click();
  await expect(page.locator('mark.kept')).toHaveCount(1);
  await page.route(`**${LESSON}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('“我”换成“您”可以', '已改') });
  });
  await page.goto('/notes/');
  await expect(page.locator('.is-quote')).toContainText(text.lost);
  await page.goto(LESSON);
  await expect(page.locator('[data-lost-highlights]')).toContainText('1 处已改');
  await expect(page.locator('mark.kept')).toHaveCount(0);
});

test.describe('reading aloud', () => {
  const voices = (localService: boolean) => `(() => {
    const spoken = [];
    const voice = { name: '测试', lang: 'zh-CN', localService: ${localService}, default: true, voiceURI: 'x' };
    const fake = {
      getVoices: () => [voice], addEventListener() {}, removeEventListener() {}, pause() {}, resume() {},
      cancel() { window.cancelled = (window.cancelled ?? 0) + 1; },
      speak(utterance) { spoken.push(utterance.text); window.finish = () => utterance.onend(); },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.spoken = spoken;
  })()`;
  const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  const finish = (page: Page) => page.evaluate(() => (window as unknown as { finish: () => void }).finish());

  test('a voice of this computer reads the section block by block, pauses, goes on and stops', async ({ page }) => {
    await page.addInitScript(voices(true));
    await page.goto(`${LESSON}#${encodeURIComponent(SECTION)}`);
    await page.getByRole('button', { name: reading.aloud.start }).click();
    await expect(page.locator('.is-spoken')).toHaveText(SECTION);
    await finish(page);
    expect((await spoken(page)).length).toBe(2);
    expect((await spoken(page))[1]).not.toMatch(/\d$/);
    await page.getByRole('button', { name: reading.aloud.pause }).click();
    await page.getByRole('button', { name: reading.aloud.go }).click();
    const heard = await spoken(page);
    expect(heard[2]).toBe(heard[1]);
    await page.getByRole('button', { name: reading.aloud.stop, exact: true }).click();
    await expect(page.locator('.is-spoken')).toHaveCount(0);
    await expect(page.getByRole('button', { name: reading.aloud.start })).toBeFocused();
  });

  test('a voice elsewhere would be sent the text: no button', async ({ page }) => {
    await page.addInitScript(voices(false));
    await page.goto(LESSON);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-read-corner]')).toBeHidden();
    await page.keyboard.press('End');
    await expect(page.locator('[data-read-corner]')).toBeVisible();
    await expect(page.locator('[data-read-left]')).toHaveText(reading.left(0));
    await expect(page.locator('[data-read-aloud]')).toBeHidden();
  });
});

test('a term tells its meaning to the keyboard, and Escape closes it', async ({ page }) => {
  await page.goto(LESSON);
  const term = page.locator('dfn.term a').first();
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  for (let step = 0; step < 40 && !(await term.evaluate((link) => link === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toContainText('mirroring');
  await expect(term).toHaveAttribute('aria-describedby', 'term-pop');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the first tap on a term shows its meaning, the second opens the glossary', async ({ page }) => {
    await page.goto(LESSON);
    const term = page.locator('dfn.term a').first();
    await term.tap();
    await expect(page.getByRole('tooltip')).toContainText(reading.termAgain);
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
    await page.locator('h1').tap();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await term.tap();
    await term.tap();
    await expect(page).toHaveURL(/\/glossary\/#mirroring$/);
  });
});

test('the sources of a lesson are folded on a screen and stand whole on paper, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LESSON);
  const sources = page.locator('.lesson-sources');
  const first = sources.locator('.cited-law li').first();
  await expect(first).toBeHidden();
  await sources.locator('summary').first().click();
  await expect(first).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  for (const list of await sources.locator('.cited-law').all()) await expect(list).toBeVisible();
  await context.close();
});
