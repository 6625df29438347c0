import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { systemChromium } from './chromium.ts';
import { tool } from './project.ts';

/** Chromium and a Chinese font, installed where they are missing. Exit code 1 when there is no browser in the end. */
const linux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
const isDebian =
  linux && existsSync('/etc/debian_version') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function hasBrowser(): boolean {
  return existsSync(systemChromium() ?? chromium.executablePath());
}

function hasChineseFont(): boolean {
  if (!linux) return true;
  const found = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

function debianInstall(): void {
  const packages = [
    ...(hasBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (packages.length === 0) return;
  console.log(`正在安装 ${packages.join('、')}。 / Installing ${packages.join(', ')} with apt-get.`);
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function playwrightInstall(): void {
  console.log('正在下载 Chromium，需要联网。 / Downloading Chromium: needs the network.');
  run(process.execPath, [
    tool('@playwright/test/cli.js'),
    'install',
    ...(linux && isRoot ? ['--with-deps'] : []),
    'chromium',
  ]);
}

if (isDebian && isRoot && !process.env['PW_CHROMIUM'] && !process.env['PW_BUNDLED']) debianInstall();
if (!hasBrowser()) playwrightInstall();
if (!hasChineseFont()) {
  console.log(
    '没有中文字体，截图会显示方块。 / No Chinese font: install fonts-noto-cjk or another for true screenshots.',
  );
}
if (!hasBrowser()) {
  console.error(
    '没有可用的 Chromium：请安装后重试，或用 PW_CHROMIUM 指明它的位置。 / No Chromium: install one, or name it in PW_CHROMIUM.',
  );
  process.exitCode = 1;
}
