import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built course lies. */
export const dist = path.join(root, 'dist');

/** The environment of the tools a task starts: Astro would otherwise report its use. */
export const toolEnvironment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A program of node_modules by its JavaScript file, which starts the same way on every system. */
export const tool = (file: string): string => path.join(root, 'node_modules', file);

/**
 * Build from the content as it is now. Astro's store of parsed content notices a changed file but not a changed schema, so that a
 * clone after `git pull` would show what the old schema made of it. It would save a second or so (`npm run bench`: cold, warm).
 */
export const BUILD = ['build', '--force'] as const;

/** Run Astro's command line in the foreground; its exit code, 1 when it was killed. */
export function astro(args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): number {
  const command = [tool('astro/bin/astro.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, env: toolEnvironment, stdio }).status ?? 1;
}
