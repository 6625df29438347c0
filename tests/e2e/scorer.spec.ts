import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { judge } from '../../src/core/scoring/judge.ts';
import type { Situation } from '../../src/core/scoring/verdict.ts';
import { readReplies } from '../../src/tasks/calibrate/rated.ts';
import { root } from '../../src/tasks/project.ts';
import { readRubric } from '../../src/tasks/rubric-file.ts';

interface Case {
  readonly situation: Situation;
  readonly reply: string;
}

/** Every rated reply, and every reply for red lines at each gate in turn. */
function cases(): Case[] {
  const { rated, pairs } = readReplies(path.join(root, 'content/replies'));
  const gates = [0, 1, 2, 3, 4, 5] as const;
  return [
    ...rated.map(({ situation, reply }) => ({ situation, reply })),
    ...pairs.map(({ borrower, reply }, i) => ({
      situation: { gate: gates[i % gates.length] ?? 1, persona: '', facts: '', history: [], borrower },
      reply,
    })),
  ];
}

/** The scorer as the course's pages get it: bundled, minified, for the oldest browsers of the floor. */
async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [path.join(root, 'src/core/scoring/judge.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'scorer',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  return built.outputFiles.map(({ text }) => text).join('');
}

// A blank page: the course's own forbid scripts that are not its own. Some 10,000 replies: 20 s on an idle machine.
test('judges every reply in the browser as in Node', async ({ page }) => {
  test.setTimeout(240_000);
  const all = cases();
  const rubric = readRubric();
  const here = all.map(({ situation, reply }) => JSON.stringify(judge(situation, reply, rubric)));
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundle() });
  const there = await page.evaluate(
    ([some, told]) => {
      const { scorer } = window as unknown as { scorer: { judge: typeof judge } };
      return some.map(({ situation, reply }) => JSON.stringify(scorer.judge(situation, reply, told)));
    },
    [all, rubric] as const,
  );
  expect(all.length).toBeGreaterThan(5000);
  expect(there).toHaveLength(here.length);
  const apart = all
    .filter((_, i) => here[i] !== there[i])
    .map(({ situation, reply }) => `${String(situation.gate)} ${reply}`);
  expect(apart).toEqual([]);
});
