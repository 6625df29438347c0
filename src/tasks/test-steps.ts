import path from 'node:path';
import { countPlaywright, countVitest, type Count, type PlaywrightReport, type VitestReport } from './test-count.ts';
import { BUILD, root, tool } from './project.ts';
import type { Scheduled } from './test-schedule.ts';

/** One tool of `npm test`, run on the pinned Node. */
export interface Step extends Scheduled {
  /** A JavaScript or TypeScript file and its arguments. */
  readonly command: readonly string[];
  /** How the JSON report it writes to `file` is counted; a step without one counts as a single check. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}

const config = (file: string): string => path.join('.config', file);
const reports = path.join(root, 'test-results');
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

export const prettierArguments = ['--config', config('prettier.config.mjs'), '--ignore-path', config('prettierignore')];

export const steps: readonly Step[] = [
  { name: 'build', command: [tool('astro/bin/astro.mjs'), ...BUILD] },
  { name: 'browser', command: [path.join(root, 'src/tasks/install-browser.ts')] },
  {
    name: 'vitest',
    command: [
      tool('vitest/vitest.mjs'),
      'run',
      '--config',
      config('vitest.config.ts'),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, count: (report) => countVitest(report as VitestReport) },
  },
  {
    name: 'lint',
    command: [tool('eslint/bin/eslint.js'), '--config', config('eslint.config.mjs'), '--max-warnings=0', '.'],
  },
  // Checks .ts and .tsx as well; plain tsc cannot follow an import of an .astro file. Waits, for both write to .astro.
  { name: 'types', command: [tool('astro/bin/astro.mjs'), 'check'], after: ['build'] },
  { name: 'core-types', command: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'src/core/tsconfig.json'] },
  {
    name: 'arrows',
    command: [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      config('dependency-cruiser.config.mjs'),
      'src',
      'tests',
    ],
  },
  { name: 'format', command: [tool('prettier/bin/prettier.cjs'), ...prettierArguments, '--check', '.'] },
  {
    name: 'playwright',
    command: [tool('@playwright/test/cli.js'), 'test', '--config', config('playwright.config.ts')],
    needs: ['build', 'browser'],
    alone: true,
    report: { file: playwrightReport, count: (report) => countPlaywright(report as PlaywrightReport) },
  },
];
