import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioSchema } from '../../src/core/roleplay/scenario.ts';
import { profileText } from '../../src/text/profile.ts';
import { roleplay } from '../../src/text/roleplay.ts';

export const scenario = scenarioSchema.parse(
  parse(readFileSync(new URL('../../content/scenarios/where-it-matters.yaml', import.meta.url), 'utf8')),
);

/** What a good colleague says at each gate, taken from the scenario's own coach. */
export const goodReply = (gate: number): string => scenario.gates[gate - 1]?.coach.say ?? '';

/** Fills the learner dialog, which must be open. */
export async function fillLearner(page: Page, name: string, unit = ''): Promise<void> {
  const dialog = page.getByRole('dialog', { name: profileText.title });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(profileText.name, { exact: true }).fill(name);
  await dialog.getByLabel(profileText.unit, { exact: true }).fill(unit);
  await dialog.getByRole('button', { name: profileText.submit }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-profile-name]')).toHaveText(name);
}

/** Opens the dialog from the header and enters somebody new. */
export async function enterLearner(page: Page, name: string, unit = ''): Promise<void> {
  await page.locator('[data-profile-button]').click();
  await fillLearner(page, name, unit);
}

export const replyBox = (page: Page): Locator => page.getByLabel(roleplay.reply.label);

export async function say(page: Page, text: string): Promise<void> {
  await replyBox(page).fill(text);
  await page.getByRole('button', { name: roleplay.reply.send }).click();
}

/** The gate the reply box is at, read from its place line (第二关　第 2 轮，至多 6 轮). */
export async function gateNow(page: Page): Promise<number> {
  const place = await page.locator('.say-head span').innerText();
  return '一二三四五'.indexOf(/第([一二三四五])关/.exec(place)?.[1] ?? '') + 1;
}

/** Gives the good reply of whatever gate the call is at until it is over. */
export async function playWell(page: Page): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    if ((await replyBox(page).count()) === 0) return;
    const before = await page.locator('.vd').count();
    await say(page, goodReply(await gateNow(page)));
    await expect(page.locator('.vd')).toHaveCount(before + 1);
  }
  throw new Error('the call did not end within thirty turns');
}
