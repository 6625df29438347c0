import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import arrows from '../../.config/arrows.mjs';
import { root, tool } from '../../src/tasks/project.ts';
import { repositoryFiles, repositoryText } from '../support/repository-files.ts';

const rooms: Readonly<Record<string, readonly string[]>> = arrows;

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** What dependency-cruiser with the project's rules says of a small tree of its own: `file: rule`, sorted. */
function violations(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'five-gates-arrows-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(root, '.config'), path.join(folder, '.config'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [file, content] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const cruiser = tool('dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', '.config/dependency-cruiser.config.mjs', '--output-type', 'json', 'src', 'tests'];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...options], { cwd: folder, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout) as Report;
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}

describe('dependency-cruiser', () => {
  const lawful = {
    'src/core/a.ts': 'export const a = 1;',
    'src/adapters/browser/b.ts': "import { a } from '../../core/a.ts'; export const b = a;",
    'src/islands/c.tsx': "import { b } from '../adapters/browser/b.ts'; export const c = b;",
    'src/pages/p.ts': "import { c } from '../islands/c.tsx'; export const p = c;",
    'tests/core/a.test.ts': "import '../../src/core/a.ts';",
  };

  it('lets the arrows through', () => {
    expect(violations(lawful)).toEqual([]);
  });

  it('stops every import against them, types and dynamic ones too', () => {
    const unlawful = {
      'src/adapters/node/1.ts': "import '../../islands/c.tsx';",
      'src/core/2.ts': "import '../adapters/browser/b.ts';",
      'src/core/3.ts': "import type { b } from '../adapters/browser/b.ts';",
      'src/core/4.ts': "export const x = () => import('../adapters/browser/b.ts');",
      'src/core/5.ts': "import 'node:fs';",
      'src/core/6.ts': "import 'react';",
      'src/core/7.ts': "import './8.ts';",
      'src/core/8.ts': "import './7.ts';",
      'src/islands/9.tsx': "import '../pages/p.ts';",
      'src/tasks/a.ts': "import '../islands/c.tsx';",
      'src/text/b.ts': "import '../../tests/core/a.test.ts';",
    };
    expect(violations({ ...lawful, ...unlawful })).toEqual([
      'src/adapters/node/1.ts: arrows-adapters-node',
      'src/core/2.ts: arrows-core',
      'src/core/3.ts: arrows-core',
      'src/core/4.ts: arrows-core',
      'src/core/5.ts: core-has-no-platform',
      'src/core/6.ts: core-has-no-framework',
      'src/core/7.ts: no-rings',
      'src/islands/9.tsx: arrows-islands',
      'src/tasks/a.ts: arrows-tasks',
      'src/text/b.ts: nothing-imports-tests',
    ]);
  });
});

describe('.astro files', () => {
  const roomOf = (file: string): string | undefined =>
    Object.keys(rooms).find((room) => file.startsWith(`src/${room}/`));

  const mayImport = (from: string, target: string): boolean => {
    const room = roomOf(from);
    if (!room || !target.startsWith('src/')) return !target.startsWith('tests/');
    return [room, ...(rooms[room] ?? [])].some((allowed) => target.startsWith(`src/${allowed}/`));
  };

  const importsOf = (file: string): readonly string[] =>
    [...repositoryText(file).matchAll(/\bimport\b[^'";]*?\(?['"](\.[^'"]+)['"]/g)].map(([, target]) =>
      path.posix.join(path.posix.dirname(file), target!),
    );

  it('keep to the arrows', () => {
    const astro = repositoryFiles().filter((file) => file.startsWith('src/') && file.endsWith('.astro'));
    const broken = astro.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(astro.flatMap(importsOf).length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it('would be stopped otherwise', () => {
    expect(mayImport('src/mdx/Case.astro', 'src/pages/p.astro')).toBe(false);
    expect(mayImport('src/pages/p.astro', 'tests/support/x.ts')).toBe(false);
    expect(mayImport('src/pages/p.astro', 'src/tasks/x.ts')).toBe(false);
    expect(mayImport('src/pages/p.astro', 'src/layouts/Page.astro')).toBe(true);
  });
});
