import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../src/adapters/node/content-folder.ts';
import { documentsFromFiles } from '../../src/core/search/documents-from-files.ts';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { documentWords } from '../../src/text/search.ts';
import { sitePages } from '../../src/text/site-pages.ts';

/** The documents of the course as it stands in the repository. */
export function realDocuments(): SearchDocument[] {
  const result = documentsFromFiles(
    readContentFolder(fileURLToPath(new URL('../../content', import.meta.url))),
    documentWords,
    sitePages,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.documents;
}
