// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A finished install leaves the lock's hash in node_modules, so that the next start can tell without asking npm. */
const markerOf = (/** @type {string} */ root) => path.join(root, 'node_modules', '.five-gates-lock');

function wanted(/** @type {string} */ root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

/** @param {string} root folder that holds package-lock.json and node_modules */
export function isInstalled(root) {
  const marker = markerOf(root);
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted(root);
}

/** @param {string} root */
export function markInstalled(root) {
  writeFileSync(markerOf(root), wanted(root));
}

/** @param {string} root */
export function unmark(root) {
  rmSync(markerOf(root), { force: true });
}
