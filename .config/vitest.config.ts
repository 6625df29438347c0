import { defineConfig } from 'vitest/config';

/** Two projects: pure code in plain node, components in jsdom. End-to-end tests are Playwright's. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,adapters,content,architecture,tasks,text}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['tests/{islands,mdx,layouts}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
