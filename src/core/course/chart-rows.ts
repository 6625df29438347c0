import Papa from 'papaparse';
import type { ChartRow } from './chart.ts';

/** A line of a CSV file that holds cells. */
export interface CsvLine {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file as it was read, its cells trimmed. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly lines: readonly CsvLine[];
  /** The first thing that is no CSV for a chart: a code and its line; null where all is well. */
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

/** Reads the CSV of a chart. A cell may not hold a line break, so a line is a row. */
export function readChartTable(csv: string): ChartTable {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' });
  const [error] = errors;
  const broken = data.findIndex((cells) => cells.some((one) => /[\r\n]/.test(one)));
  const [header = [], ...rows] = data;
  const trimmed = (cells: readonly string[]) => cells.map((one) => one.trim());
  return {
    header: trimmed(header),
    lines: rows.map((cells, index) => ({ line: index + FIRST_ROW, cells: trimmed(cells) })),
    broken:
      error !== undefined
        ? { line: (error.row ?? 0) + 1, reason: error.code }
        : broken === -1
          ? null
          : { line: broken + 1, reason: 'LineBreakInCell' },
  };
}

/** Rows by column name; a cell that is missing is as an empty one. */
export const rowsOf = ({ header, lines }: ChartTable): ChartRow[] =>
  lines.map(({ cells }) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
