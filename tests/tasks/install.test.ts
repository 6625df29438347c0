import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pinnedNode } from '../../src/tasks/pinned-node.mjs';
import { root } from '../../src/tasks/project.ts';

let folder: string;
const inside = (...names: readonly string[]): string => path.join(folder, ...names);

/** A project with a task that prints its arguments, and an npm that notes how it was called and lays a Node down. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'five-gates-install-'));
  mkdirSync(inside('src/tasks'), { recursive: true });
  for (const file of ['install.mjs', 'install-mark.mjs', 'pinned-node.mjs']) {
    cpSync(path.join(root, 'src/tasks', file), inside('src/tasks', file));
  }
  writeFileSync(inside('src/tasks/echo.ts'), 'console.log(process.argv.slice(2).join("|")); process.exitCode = 7;');
  writeFileSync(inside('package-lock.json'), '{"lock":1}');
  const node = path.relative(root, pinnedNode(root)!);
  const npm = `
    const fs = require('node:fs');
    const path = require('node:path');
    fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
    if (fs.existsSync('offline')) process.exit(1);
    console.log('npm talks');
    fs.mkdirSync(path.dirname('${node}'), { recursive: true });
    fs.rmSync('${node}', { force: true });
    fs.symlinkSync(${JSON.stringify(process.execPath)}, '${node}');`;
  writeFileSync(inside('npm-cli.js'), npm);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const env = { ...process.env, npm_execpath: inside('npm-cli.js'), npm_node_execpath: process.execPath };
  return spawnSync(process.execPath, [inside('src/tasks/install.mjs'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

const npmCalls = (): number =>
  existsSync(inside('npm-calls')) ? readFileSync(inside('npm-calls'), 'utf8').trim().split('\n').length : 0;

describe.skipIf(process.platform === 'win32')('install.mjs', () => {
  it('installs by the lock, then runs the task with its arguments and its exit code', () => {
    const { status, stdout, stderr } = run('echo', 'a', '--port', '5');
    expect({ status, stdout }).toEqual({ status: 7, stdout: 'a|--port|5\n' });
    expect(readFileSync(inside('npm-calls'), 'utf8')).toMatch(/^ci /);
    expect(stderr).toContain('npm talks');
  });

  it('does not ask npm again, and is silent, while the lock stays the same', () => {
    run('echo');
    expect(run('echo')).toMatchObject({ status: 7, stdout: '\n', stderr: '' });
    expect(npmCalls()).toBe(1);
  });

  it('installs again when the lock changed', () => {
    run('echo');
    writeFileSync(inside('package-lock.json'), '{"lock":2}');
    run('echo');
    expect(npmCalls()).toBe(2);
  });

  it('makes the link that npm 10 leaves out', () => {
    run('echo');
    const { stdout } = spawnSync(inside('node_modules/.bin/node'), ['--version'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(process.version);
  });

  it('says so when npm fails, runs nothing, and tries again the next time', () => {
    writeFileSync(inside('offline'), '');
    const { status, stdout, stderr } = run('echo');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('请检查网络');
    rmSync(inside('offline'));
    expect(run('echo').status).toBe(7);
  });

  it('does not take a half-done install for a whole one', () => {
    run('echo');
    writeFileSync(inside('package-lock.json'), '{"lock":2}');
    writeFileSync(inside('offline'), '');
    run('echo');
    writeFileSync(inside('package-lock.json'), '{"lock":1}');
    expect(run('echo').status).toBe(1);
  });
});
