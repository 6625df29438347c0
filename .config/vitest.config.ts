import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Two projects: pure code in plain node, components in jsdom. End-to-end tests (*.spec.ts) are Playwright's. */
const components = 'tests/{islands,mdx,layouts}/**/*.test.{ts,tsx}';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Generous: the machine may be busy, and no test is about time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: process.env['FC_RUNS'] ? ['tests/support/property-runs.ts'] : [],
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: [components] },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: [components] } },
    ],
  },
});
