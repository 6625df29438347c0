import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumFlags, systemChromium } from '../chromium.ts';
import { benchPages, type BenchPage } from './page-kinds.ts';
import { printTable } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function audit(base: string, port: number, { kind, address }: BenchPage): Promise<readonly string[]> {
  const result = await lighthouse(new URL(address, base).href, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) return [kind, 'no result'];
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100).toString());
  const number = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const missed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  const lcp = (number('largest-contentful-paint') / 1000).toFixed(2);
  const cls = number('cumulative-layout-shift').toFixed(3);
  return [kind, ...scores, lcp, cls, number('total-blocking-time').toFixed(0), missed.join(' ')];
}

/** @param base address of the served course */
export async function benchLighthouse(base: string): Promise<void> {
  const chrome = await launch({
    chromePath: systemChromium() ?? chromium.executablePath(),
    chromeFlags: [...chromiumFlags, '--headless=new'],
  });
  const rows: (readonly string[])[] = [];
  for (const page of benchPages()) rows.push(await audit(base, chrome.port, page));
  chrome.kill();
  const heads = ['page', 'perf', 'a11y', 'best', 'seo', 'LCP s', 'CLS', 'TBT ms', 'audits below 0.9'];
  printTable('Lighthouse: mobile defaults (4 × CPU slow-down, simulated slow 4G)', heads, rows);
}
