import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page, type Response } from '@playwright/test';
import { routes } from '../../core/course/routes.ts';
import { chromiumFlags, systemChromium } from '../chromium.ts';
import { benchPages, type BenchPage } from './page-kinds.ts';
import { sampleRecord } from './sample-record.ts';
import { kb, printTable } from './table.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Bytes at gzip 9 of what a cold visit fetched, by kind of file. */
type Bytes = Readonly<Record<'js' | 'css' | 'html' | 'other', number>>;

function kindOf(response: Response): keyof Bytes {
  const type = response.headers()['content-type'] ?? '';
  if (type.includes('javascript')) return 'js';
  if (type.includes('css')) return 'css';
  return type.includes('html') ? 'html' : 'other';
}

async function weigh(responses: ReadonlySet<Response>): Promise<Bytes> {
  const bytes = { js: 0, css: 0, html: 0, other: 0 };
  for (const response of responses) {
    if (response.status() === 200 || response.status() === 404) {
      bytes[kindOf(response)] += gzipSync(await response.body(), { level: 9 }).length;
    }
  }
  return bytes;
}

/** Every island is brought into view, so that each one's script is fetched. */
async function scrollThrough(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.evaluate((element) => {
      (element.firstElementChild ?? element).scrollIntoView({ block: 'center' });
    });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
}

const visitor = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN', serviceWorkers: 'block' } as const;

/** The storage of a browser in which somebody has read, played a call and been judged: most of the script serves him. */
async function learnerStorage(browser: Browser, base: string): Promise<StorageState> {
  const context = await browser.newContext(visitor);
  const page = await context.newPage();
  await page.goto(new URL(routes.myRecord, base).href);
  await page.locator('.paste summary').first().click();
  await page.locator('.paste textarea').first().fill(sampleRecord());
  await page.locator('.paste [type=submit]').first().click();
  await page.locator('.keeping').waitFor();
  const storage = await context.storageState({ indexedDB: true });
  await context.close();
  return storage;
}

async function javascriptOf(browser: Browser, url: string, storageState: StorageState): Promise<number> {
  const context = await browser.newContext({ ...visitor, storageState });
  const page = await context.newPage();
  const responses = new Set<Response>();
  page.on('response', (response) => responses.add(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  const { js } = await weigh(responses);
  await context.close();
  return js;
}

async function visit(
  browser: Browser,
  base: string,
  { kind, address }: BenchPage,
  learner: StorageState,
): Promise<readonly string[]> {
  const url = new URL(address, base).href;
  const context = await browser.newContext(visitor);
  const page = await context.newPage();
  const responses = new Set<Response>();
  page.on('response', (response) => responses.add(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  const first = await weigh(responses);
  const islands = await page.locator('astro-island').count();
  await scrollThrough(page);
  const then = await weigh(responses);
  await context.close();
  const total = first.js + first.css + first.html + first.other;
  const own = kb(await javascriptOf(browser, url, learner));
  return [kind, kb(first.js), own, islands > 0 ? kb(then.js) : '-', kb(first.html), kb(first.css), kb(total), address];
}

/** @param base address of the served course */
export async function benchPageBytes(base: string): Promise<void> {
  const executablePath = systemChromium();
  const browser = await chromium.launch({ args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) });
  const rows: (readonly string[])[] = [];
  const learner = await learnerStorage(browser, base);
  for (const page of benchPages()) rows.push(await visit(browser, base, page, learner));
  await browser.close();
  const heads = ['page', 'JS first', 'JS learner', 'JS scrolled', 'HTML', 'CSS', 'total first', 'address'];
  printTable(
    'Pages: kB at gzip 9 of a cold visit, 1280 × 800; learner = with a record; scrolled = with every exercise in view',
    heads,
    rows,
  );
}
