import Papa from 'papaparse';
import { cleanText } from '../../core/record/clean-text.ts';
import { safeCell } from '../../core/results/csv-safety.ts';

export type Cell = string | number | null;

/** First row = headings. */
export type Sheet = readonly (readonly Cell[])[];

/** With it Excel reads the file as UTF-8. */
const BOM = '\uFEFF';

/**
 * A sheet as a CSV file. Every cell is quoted, so that a spreadsheet that expects semicolons does not cut one in two, and
 * none begins like a formula.
 */
export function csvFile(sheet: Sheet): string {
  const rows = sheet.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  return BOM + Papa.unparse(rows, { quotes: true, escapeFormulae: true, newline: '\r\n' });
}

/** A sheet to be pasted into a spreadsheet: a line a row, tabs between the cells, in which no tab or break is left. */
export function pasteableSheet(sheet: Sheet): string {
  const rows = sheet.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cleanText(cell)) : cell)));
  return Papa.unparse(rows, { delimiter: '\t', escapeFormulae: true, newline: '\n' });
}
