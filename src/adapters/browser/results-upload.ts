import { checkFileSize, parseResultsFile } from '../../core/record/exchange.ts';
import type { ParsedResults, ResultsFileProblem } from '../../core/record/exchange.ts';

/** Reads a file somebody chose; its size is checked before its text is loaded. Never throws. */
export async function readResultsUpload(file: File): Promise<ParsedResults | ResultsFileProblem> {
  const tooLarge = checkFileSize(file.size);
  if (tooLarge) return tooLarge;
  try {
    return parseResultsFile(await file.text());
  } catch {
    // Moved, locked or on a drive that was pulled out.
    return { ok: false, code: 'unreadable', params: {} };
  }
}
