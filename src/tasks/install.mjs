// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isInstalled, markInstalled, unmark } from './install-mark.mjs';
import { linkPinnedNode, pinnedNode } from './pinned-node.mjs';

/**
 * `node src/tasks/install.mjs TASK [arguments]`: install what package-lock.json asks for unless it is there already,
 * then run src/tasks/TASK.ts on the pinned Node. Must run on any Node from 20 on with nothing installed. Says
 * everything on stderr, so that a task's stdout stays its own.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_UNPINNED = 24;

function giveUp(/** @type {string} */ text) {
  process.stderr.write(`${text}\n`);
  return process.exit(1);
}

/** The npm that started us, else the one on the path. */
function npm(/** @type {string[]} */ args) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  if (cli && path.basename(cli) === 'npm-cli.js') return spawnSync(node, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function install() {
  if (process.platform === 'win32' && process.execPath.startsWith(path.join(root, 'node_modules'))) {
    // Windows cannot replace the node.exe that is running this.
    giveUp('依赖有变，请先运行 npm ci，再重试。 / Dependencies changed: run "npm ci", then try again.');
  }
  if (lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder it points to, which belongs to another copy.
    giveUp('node_modules 是一个链接，不能在这里安装。 / node_modules is a link: install where it points to.');
  }
  process.stderr.write(
    '正在安装依赖，需要联网，约一分钟。 / Installing dependencies: needs the network, about a minute.\n',
  );
  unmark(root);
  if (npm(['ci', '--loglevel=error', '--include=dev', '--include=optional']).status !== 0) {
    giveUp('安装没有完成，请检查网络后重试。 / Install failed: check the network and try again.');
  }
  linkPinnedNode(root);
  markInstalled(root);
}

/** The pinned Node, or on a platform that has none a recent enough Node of the system's. */
function nodeForTasks() {
  const pinned = pinnedNode(root);
  if (pinned) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_UNPINNED) return process.execPath;
  return giveUp(`请安装 Node ${OLDEST_UNPINNED} 或更新版本。 / Please install Node ${OLDEST_UNPINNED} or newer.`);
}

function run(/** @type {string} */ task, /** @type {string[]} */ args) {
  const node = nodeForTasks();
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''];
  const child = spawn(node, [path.join(root, 'src', 'tasks', `${task}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: folders.join(path.delimiter) },
  });
  // Ctrl-C reaches the task by itself; this process only waits for it to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [task, ...args] = process.argv.slice(2);
if (!isInstalled(root)) install();
if (task) run(task, args);
