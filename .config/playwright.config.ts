import { defineConfig } from '@playwright/test';
import { chromiumFlags, systemChromium } from '../src/tasks/chromium.ts';

/** Drives the built course (`npm run build` first) as Chromium shows it. Not the port of `npm start`. */
const port = 4399;
const executablePath = systemChromium();

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  // A machine that runs nothing else shows each of these in well under a second; CI's is several times slower.
  expect: { timeout: 15_000 },
  // The book holds the whole course, and axe reads every word of it.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node src/tasks/serve.ts ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
