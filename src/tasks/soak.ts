import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, tool, toolEnvironment } from './project.ts';

/**
 * `npm run soak`: the property tests with many more runs than `npm test` gives them; FC_RUNS=100000 in the environment
 * sets another number. `npm run soak -- search` takes the test files with `search` in their path.
 */
const runs = process.env['FC_RUNS'] ?? '20000';
const wanted = process.argv.slice(2);

const longTests = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .map((file) => path.join('tests', file))
  .filter((file) => readFileSync(path.join(root, file), 'utf8').includes("'fast-check'"));

if (longTests.length === 0) {
  console.error('No property test among those files.');
  process.exit(1);
}
console.log(`FC_RUNS=${runs}: ${longTests.join(', ')}`);
const command = [
  tool('vitest/vitest.mjs'),
  'run',
  '--config',
  path.join('.config', 'vitest.config.ts'),
  '--testTimeout=0',
];
const { status } = spawnSync(process.execPath, [...command, ...longTests], {
  cwd: root,
  env: { ...toolEnvironment, FC_RUNS: runs },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
