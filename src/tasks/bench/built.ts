import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { astro, dist } from '../project.ts';
import { kb, printTable } from './table.ts';

/** Builds and times it. @returns seconds */
export function build(options: readonly string[] = []): number {
  const started = performance.now();
  if (astro(['build', '--silent', ...options]) !== 0)
    throw new Error('the build failed: run "npm run build" to see why');
  return (performance.now() - started) / 1000;
}

/** Twice: with Astro's cache of the content thrown away, and with it. */
export function benchBuild(): void {
  const [cold, warm] = [build(['--force']), build()];
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(dist, file)).isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const heads = ['cold s', 'warm s', 'pages', 'files', 'kB'];
  printTable('Build', heads, [[cold.toFixed(1), warm.toFixed(1), String(pages), String(files.length), kb(bytes)]]);
}

/** What the search page fetches. */
export function benchSearch(): void {
  const file = path.join(dist, 'search.json');
  if (!existsSync(file)) {
    console.log('\nSearch: dist/search.json is not built yet, left out');
    return;
  }
  const data = readFileSync(file);
  const documents = JSON.parse(data.toString('utf8')) as unknown;
  const count = Array.isArray(documents) ? String(documents.length) : '-';
  const heads = ['documents', 'kB', 'kB gzip 9'];
  printTable('Search data', heads, [[count, kb(data.length), kb(gzipSync(data, { level: 9 }).length)]]);
}
