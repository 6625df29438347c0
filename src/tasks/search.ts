/** `npm run -s search -- "查询"`: prints `[{url, title, kind, snippet}]`, best first, as the search page finds them. */
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../adapters/node/content-folder.ts';
import { documentsFromFiles } from '../core/search/documents-from-files.ts';
import { createSearch, type SearchHit } from '../core/search/lunr-index.ts';
import { diagnosticLine } from '../text/content.ts';
import { documentWords, taskText } from '../text/search.ts';
import { sitePages } from '../text/site-pages.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

const printed = ({ url, title, heading, kind, snippet }: SearchHit) => ({
  url,
  title: heading === undefined ? title : `${title} › ${heading}`,
  kind,
  snippet,
});

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function main(query: string): void {
  if (query === '') return fail(taskText.noQuery);
  const result = documentsFromFiles(readContentFolder(content), documentWords, sitePages);
  if (!result.ok) return fail(result.diagnostics.map(diagnosticLine).join('\n'));
  process.stdout.write(`${JSON.stringify(createSearch(result.documents)(query).map(printed), null, 2)}\n`);
}

main(process.argv.slice(2).join(' ').trim());
