import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/tasks/project.ts';

const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, '.config/eslint.config.mjs') });

async function brokenRules(file: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath: path.join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

describe('core is pure', () => {
  it.each([
    ['the clock', 'export const x = Date.now();', 'no-restricted-globals'],
    ['a new date', 'export const x = new Date(0);', 'no-restricted-globals'],
    ['chance', 'export const x = Math.random();', 'no-restricted-properties'],
    ['Intl', "export const x = new Intl.Segmenter('zh');", 'no-restricted-globals'],
    ['locale methods', 'export const x = (1).toLocaleString();', 'no-restricted-syntax'],
    ['locale order', "export const x = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    ['random ids', 'export const x = crypto.randomUUID();', 'no-restricted-globals'],
    ['the page', 'export const x = document.title;', 'no-restricted-globals'],
    ['the process', 'export const x = process.env;', 'no-restricted-globals'],
    ['a way round', 'export const x = globalThis.Date.now();', 'no-restricted-globals'],
    ['a timer', 'export const x = setTimeout(String, 1);', 'no-restricted-globals'],
  ])('stops %s', async (_, code, rule) => {
    expect(await brokenRules('src/core/scoring/example.ts', code)).toContain(rule);
  });

  it('lets plain code through', async () => {
    const code = 'export const later = (now: number): number => Math.max(now, 1);\n';
    expect(await brokenRules('src/core/scoring/example.ts', code)).toEqual([]);
  });

  it('leaves the clock to adapters', async () => {
    expect(
      await brokenRules('src/adapters/browser/example.ts', 'export const now = (): number => Date.now();\n'),
    ).toEqual([]);
  });
});

describe('house rules', () => {
  it('stops barrels, any and unused names', async () => {
    const rules = await brokenRules(
      'src/islands/example.tsx',
      "export * from './other.tsx';\nexport const x = (a: any) => a;\nconst y = 1;\n",
    );
    expect(rules).toEqual(
      expect.arrayContaining([
        'no-restricted-syntax',
        '@typescript-eslint/no-explicit-any',
        '@typescript-eslint/no-unused-vars',
      ]),
    );
  });

  it('stops a lesson that imports', async () => {
    const rules = await brokenRules('content/lessons/example.mdx', "import X from './x.ts'\n\n# 标题\n\n<X />\n");
    expect(rules).toContain('no-restricted-syntax');
  });

  it('lets a lesson name tags', async () => {
    expect(await brokenRules('content/lessons/example.mdx', '# 标题\n\n<Case id="a" />\n\n他说：“好。”\n')).toEqual([]);
  });

  it('stops a hook called on a condition', async () => {
    const code =
      "import { useState } from 'react';\nexport function X({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n";
    expect(await brokenRules('src/islands/example.tsx', code)).toContain('react-hooks/rules-of-hooks');
  });
});
