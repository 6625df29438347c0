import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/tasks/project.ts';

/** Names and `*.suffix` patterns are all that .gitignore holds here; works without git, in a downloaded copy too. */
const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8').split(/\r?\n/).filter(Boolean);

const isIgnored = (name: string): boolean =>
  name === '.git' || ignored.some((entry) => (entry.startsWith('*') ? name.endsWith(entry.slice(1)) : name === entry));

function walk(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? walk(file) : [file];
    });
}

/** Every file of the repository, relative to its root, with forward slashes. */
export const repositoryFiles = (): readonly string[] => walk('.');

/** A file of the repository as text. */
export const repositoryText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
