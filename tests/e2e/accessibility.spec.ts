import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enterLearner, goodReply, replyBox, say } from './learner.ts';
import { roleplay } from '../../src/text/roleplay.ts';

const kinds = {
  map: '/',
  'lesson 4-1-0': '/lessons/4-1-0-five-gates/',
  'lesson 4-1-1': '/lessons/4-1-1-gate-1/',
  case: '/cases/mirroring/',
  quiz: '/quiz/4-1-1-gate-1/',
  'role-plays': '/practice/',
  'role-play': '/practice/where-it-matters/',
  scorecard: '/scorecard/',
  sources: '/sources/',
  source: '/sources/card-measures/',
  glossary: '/glossary/',
  'red lines': '/red-lines/',
  'quick reference': '/rules/',
  'decision tree': '/may-i-contact/',
  'answer of the tree': '/may-i-contact/#a-night.51122',
  'whole tree': '/may-i-contact/#all',
  templates: '/templates/',
  'visit checklist': '/templates/visit-checklist/',
  'messages to send': '/templates/sms/',
  pending: '/pending/',
  figures: '/figures/',
  review: '/review/',
  'my record': '/me/',
  notes: '/notes/',
  book: '/book/',
  trainer: '/trainer/',
  search: '/search/?q=投诉',
  deck: '/slides/4-1-1-gate-1/',
  speaker: '/speaker/4-1-1-gate-1/',
  'deck of a lecture': '/slides/lecture/lecture-4/',
  'speaker of a lecture': '/speaker/lecture/lecture-4/',
  'deck of a day': '/slides/day/day-2/',
  'speaker of a day': '/speaker/day/day-2/',
  handout: '/handout/4-1-1-gate-1/',
  workbook: '/workbook/4-1-1-gate-1/',
  scoring: '/scoring/',
  about: '/about/',
  'not found': '/no-such-page/',
};

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    for (const [kind, url] of Object.entries(kinds)) {
      test(`${kind} has no accessibility violation, no console error, no sideways scroll, no link too small for a finger`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          // The not-found page is itself answered with 404.
          if (message.type() === 'error' && kind !== 'not found') errors.push(message.text());
        });
        await page.goto(url);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
        for (const width of [320, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `at ${width}`,
          ).toBeLessThanOrEqual(0);
        }
        if (scheme === 'light') {
          await page.setViewportSize({ width: 412, height: 823 });
          const small = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
          expect(small.violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
        }
        expect(errors).toEqual([]);
      });
    }

    test('a call with a verdict, a red line and its scorecard have none either', async ({ page }) => {
      await page.goto('/practice/where-it-matters/');
      await enterLearner(page, '许文博');
      await page.getByRole('button', { name: roleplay.start.begin }).click();
      await say(page, goodReply(1));
      await expect(page.locator('.vd')).toHaveCount(1);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await say(page, '再不还就把你的照片发到网上，让你单位都看看。');
      await expect(page.locator('.vd.stop')).toHaveCount(1);
      await expect(replyBox(page)).toHaveCount(0);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.getByRole('link', { name: roleplay.actions.scorecard }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    });
  });
}
