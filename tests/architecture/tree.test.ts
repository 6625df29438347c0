import { describe, expect, it } from 'vitest';
import { repositoryFiles, repositoryText } from '../support/repository-files.ts';

const files = repositoryFiles();
const manifest = JSON.parse(repositoryText('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

describe('the tree', () => {
  it('keeps to the agreed top level', () => {
    const top = new Set(files.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
    expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('has no barrel and no room for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)index\.(ts|tsx|mjs|js)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });

  it('keeps tests in tests', () => {
    expect(files.filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.startsWith('tests/'))).toEqual([]);
    expect(files.filter((file) => file.startsWith('tests/e2e/') && file.endsWith('.test.ts'))).toEqual([]);
  });

  it('names code files in kebab-case', () => {
    const code = files.filter((file) => /^(src|tests)\/.*\.(ts|tsx|mjs|css)$/.test(file));
    const stem = (file: string): string => file.replace(/^.*\//, '').replace(/(\.\w+)+$/, '');
    expect(code.filter((file) => !/^\[?[a-z0-9]+(-[a-z0-9]+)*\]?$/.test(stem(file)))).toEqual([]);
  });

  it('names no package registry', () => {
    const registry = /registry\.(npmjs|npmmirror|yarnpkg)|[/]artifactory[/]|_auth[T]oken|^@?[\w:-]*registry ?=/im;
    const readable = files.filter((file) => !/\.(png|jpg|webp|ico|zip|woff2)$/.test(file));
    expect(readable.filter((file) => registry.test(repositoryText(file)))).toEqual([]);
  });
});

describe('README.md', () => {
  it.skipIf(!files.includes('README.md'))('names only commands that exist', () => {
    const named = [...repositoryText('README.md').matchAll(/npm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g)].map(
      ([, name]) => name!,
    );
    const npmOwn = ['ci', 'install'];
    expect(named.filter((name) => !(name in manifest.scripts) && !npmOwn.includes(name))).toEqual([]);
  });
});

describe('scripts', () => {
  it('start only tasks that exist', () => {
    const tasks = Object.values(manifest.scripts).flatMap((script) => /install\.mjs (\S+)/.exec(script)?.[1] ?? []);
    expect(tasks.filter((task) => !files.includes(`src/tasks/${task}.ts`))).toEqual([]);
  });
});
