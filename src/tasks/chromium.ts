import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * Which Chromium the tests and the bench drive: PW_CHROMIUM names one; else Debian's, unless PW_BUNDLED=1 asks for
 * Playwright's own. Undefined means Playwright's own.
 */
export function systemChromium(): string | undefined {
  const named = process.env['PW_CHROMIUM'];
  if (named) return named;
  const debian = '/usr/bin/chromium';
  return !process.env['PW_BUNDLED'] && existsSync(debian) ? debian : undefined;
}

/** Quiet on the network; without the sandbox only where root cannot have one. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
