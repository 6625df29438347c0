import { join } from 'node:path';
import { readContentFolder } from '../adapters/node/content-folder.ts';
import { documentsFromFiles } from '../core/search/documents-from-files.ts';
import { diagnosticLine } from '../text/content.ts';
import { documentWords } from '../text/search.ts';
import { sitePages } from '../text/site-pages.ts';

export const prerender = true;

/** The texts the search page loads; the index is built from them in the browser, which is smaller than shipping it. */
export function GET(): Response {
  const files = readContentFolder(join(process.cwd(), 'content'));
  const result = documentsFromFiles(files, documentWords, sitePages);
  if (!result.ok) throw new Error(result.diagnostics.map(diagnosticLine).join('\n'));
  return Response.json(result.documents);
}
