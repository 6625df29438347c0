import Papa from 'papaparse';
import type { ChartRow } from './chart.ts';

/** A line of a CSV file that holds cells. */
export interface CsvLine {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ChartTable {
  readonly header: readonly string[];
  readonly lines: readonly CsvLine[];
  /** The first thing that is no CSV: papaparse's code and its line; null where all is well. */
  readonly broken: { readonly line: number; readonly reason: string } | null;
}

/** The rows of a chart with the file they stand in. */
export interface ChartFile {
  readonly file: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly table: ChartTable;
}

const FIRST_ROW = 2;

/** Reads the CSV of a chart; a cell does not hold a line break, so a line is a row. */
export function readChartTable(csv: string): ChartTable {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' });
  const [error] = errors;
  const [header = [], ...rows] = data;
  const trimmed = (cells: readonly string[]) => cells.map((one) => one.trim());
  return {
    header: trimmed(header),
    lines: rows.map((cells, index) => ({ line: index + FIRST_ROW, cells: trimmed(cells) })),
    broken: error === undefined ? null : { line: (error.row ?? 0) + 1, reason: error.code },
  };
}

/** Rows by column name; a cell that is missing is as an empty one. */
export const rowsOf = ({ header, lines }: ChartTable): ChartRow[] =>
  lines.map(({ cells }) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
