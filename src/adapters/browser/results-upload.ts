import { checkFileSize, parseResultsFile } from '../../core/record/exchange.ts';
import type { ParsedResults, ResultsFileProblem } from '../../core/record/exchange.ts';

/** Reads a file somebody chose, or a text he pasted; a file's size is checked before its text is loaded. Never throws. */
export async function readResultsUpload(source: File | string): Promise<ParsedResults | ResultsFileProblem> {
  if (typeof source === 'string') return parseResultsFile(source);
  const tooLarge = checkFileSize(source.size);
  if (tooLarge) return tooLarge;
  try {
    return parseResultsFile(await source.text());
  } catch {
    // Moved, locked or on a drive that was pulled out.
    return { ok: false, code: 'unreadable', params: {} };
  }
}
