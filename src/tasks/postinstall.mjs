// @ts-check
import { fileURLToPath } from 'node:url';
import { markInstalled } from './install-mark.mjs';
import { linkPinnedNode } from './pinned-node.mjs';

/** npm runs this at the end of `npm ci` and of `npm install` without a package name. */
const root = fileURLToPath(new URL('../..', import.meta.url));
linkPinnedNode(root);
markInstalled(root);
