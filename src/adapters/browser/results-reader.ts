import type { ParsedResults, ResultsFileProblem } from '../../core/record/exchange.ts';

/**
 * Reads a chosen file or a pasted text; what reads it is fetched with the first one. Rejects only where that cannot be
 * fetched. In the page itself: a worker has to hand every event back, which costs the page more than checking them here
 * (200 files of 300 events: 1.36 s by a worker, 1.00 s here).
 */
export async function readResults(source: File | string): Promise<ParsedResults | ResultsFileProblem> {
  const { readResultsUpload } = await import('./results-upload.ts');
  return readResultsUpload(source);
}
