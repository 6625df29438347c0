import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { caseText } from '../../src/text/case.ts';
import { lessonProgress } from '../../src/text/lesson-progress.ts';
import { map } from '../../src/text/map.ts';
import { profileText } from '../../src/text/profile.ts';
import { degradedMessage } from '../../src/text/record.ts';
import { roleplay } from '../../src/text/roleplay.ts';
import { shell } from '../../src/text/shell.ts';
import { enterLearner, fillLearner, gateNow, goodReply, playWell, replyBox, say } from './learner.ts';

test('a trainee finds the way from the map through a lesson and its case', async ({ page }) => {
  await page.goto('/');
  // The whole plan is there; what is not written cannot be clicked.
  await expect(page.locator('[data-lesson]')).toHaveCount(26);
  await expect(page.getByRole('link', { name: '答疑解惑' })).toHaveCount(0);
  await expect(page.locator('[data-lesson="5-2-questions"]')).toContainText(map.unwritten);
  await page.getByRole('link', { name: '第一关　消除对抗', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第一关　消除对抗');

  // The case asks who learns before it takes an answer, and shows no discussion before that.
  const exercise = page.locator('.questions');
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.getByText(caseText.discussion, { exact: true })).toHaveCount(0);
  await exercise.getByRole('button', { name: profileText.needed.action }).click();
  await fillLearner(page, '林晓雯', '城东支行');
  await exercise.getByRole('textbox').fill('讲过了、听不见、投诉，先还讲过了');
  await exercise.getByRole('button', { name: caseText.submit }).click();
  await expect(exercise.getByText(caseText.discussion, { exact: true })).toHaveCount(1);

  // A reply is judged, with the words that earned the level.
  await exercise.getByRole('textbox').fill('讲过了，今天又来问一遍……您要投诉，渠道我现在就给您。您接着说，我听着。');
  await exercise.getByRole('button', { name: caseText.submit }).click();
  const verdict = exercise.locator('.vd');
  await expect(verdict).toHaveCount(1);
  await expect(verdict.getByRole('heading')).toContainText('3 级');
  await expect(exercise.locator('mark').first()).toBeVisible();

  await page.getByRole('button', { name: lessonProgress.finish }).click();
  await expect(page.getByRole('button', { name: lessonProgress.finished })).toBeDisabled();
  await page.goto('/');
  await expect(page.locator('[data-lesson="4-1-1-gate-1"] > .mark')).toHaveAttribute('aria-label', map.mark.done);
  await expect(page.locator('[data-fact-minutes]')).toHaveText(map.facts.minutes(25, 720));
});

test('a whole call opens five doors, survives a reload, and its record reaches a file', async ({ page }) => {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '周敏');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await expect(replyBox(page)).toBeVisible();
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(1);
  const said = page.locator('.log .ln, .log .vd, .log .pass');
  const lines = await said.allInnerTexts();
  expect(lines.length).toBeGreaterThan(3);

  await page.reload();
  await expect(page.locator('.vd')).toHaveCount(1);
  await expect(replyBox(page)).toBeVisible();
  expect(await said.allInnerTexts()).toEqual(lines);

  await playWell(page);
  await page.getByRole('link', { name: roleplay.actions.scorecard }).click();
  await expect(page).toHaveURL(/\/scorecard\/\?attempt=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/五道门/);

  await page.goto('/');
  await expect(page.locator('[data-fact-gates]')).toHaveText(map.facts.gates(5));
  await page.goto('/me/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /导出/ }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^五关.*周敏.*\.json$/);
  const kept = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    product: string;
    events: { kind: string; text?: string }[];
  };
  expect(kept.product).toBe('five-gates');
  expect(kept.events.some(({ kind, text }) => kind === 'roleplay-replied' && text === goodReply(1))).toBe(true);
  expect(kept.events.some(({ kind }) => kind === 'roleplay-ended')).toBe(true);
});

test('a red line ends the call with the law and a way to retry that gate', async ({ page }) => {
  await page.goto('/practice/where-it-matters/?gate=2');
  await enterLearner(page, '陈志远');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, '你再不还，我们就联系你单位和家里人，让他们都知道。');
  const card = page.locator('.vd.stop');
  await expect(card).toContainText('0 级');
  await expect(card.locator('a[href^="/sources/"]').first()).toBeVisible();
  await expect(page.locator('mark.bad').first()).toContainText(/单位|让他们都知道/);
  await expect(replyBox(page)).toHaveCount(0);
  await page.getByRole('button', { name: roleplay.afterRedline.retry }).click();
  await expect(replyBox(page)).toBeVisible();
  expect(await gateNow(page)).toBe(2);
  await page.goto('/me/');
  await expect(page.locator('a[href^="/scorecard/?attempt="]').first()).toBeVisible();
});

test('replies that cannot be judged are answered in words and nothing is lost', async ({ page }) => {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '李建国');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  const problem = page.locator('.say .problem');
  const attempts: [string, RegExp][] = [
    ['', /没有|写/],
    ['   \n　 ', /没有|写/],
    ['😀😀👍', /符号|表情|文字/],
    ['长'.repeat(10_000), /500/],
  ];
  for (const [reply, message] of attempts) {
    await say(page, reply);
    await expect(problem).toHaveText(message);
    await expect(replyBox(page)).toHaveValue(reply);
    await expect(page.locator('.vd')).toHaveCount(0);
  }
  // Marks that turn text round and lone surrogates are taken out, not judged; HTML stays text.
  await say(page, '\u202E<img src=x onerror="document.title=1">又一个……\uD83D您说，我听着。');
  await expect(page.locator('.vd')).toHaveCount(1);
  await expect(page.locator('.log img')).toHaveCount(0);
  await expect(page.locator('.log')).toContainText('<img src=x');
  await expect(page.locator('.log')).not.toContainText('\u202E');
});

test('two tabs of the same call lose nothing', async ({ page, context }) => {
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '王雪晴');
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await expect(replyBox(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(replyBox(other)).toBeVisible();
  await say(other, '又一个……您说，我听着。');
  await expect(other.locator('.vd')).toHaveCount(1);
  await expect(page.locator('.vd')).toHaveCount(1);
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(2);
  await expect(other.locator('.vd')).toHaveCount(2);
});

test('without storage the course says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/practice/where-it-matters/');
  await enterLearner(page, '赵一鸣');
  await expect(page.getByText(degradedMessage('unavailable').what)).toBeVisible();
  await page.getByRole('button', { name: roleplay.start.begin }).click();
  await say(page, goodReply(1));
  await expect(page.locator('.vd')).toHaveCount(1);
});

test('theme and text size are kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(shell.theme.label) }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: new RegExp(shell.size.label) }).click();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
  await page.goto('/glossary/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
});
