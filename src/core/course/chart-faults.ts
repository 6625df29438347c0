import { z } from 'zod';
import { drawingNeeds } from '../figures/drawings.ts';
import { columnKind, PLACE_COLUMNS, type ChartHead } from './chart.ts';
import type { ChartFile, ChartTable, CsvLine } from './chart-rows.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import { errorAt, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
import { citationChecker, type CitationChecker } from './references.ts';
import { parseReference } from './source-reference.ts';
import { checkedSchema } from './source.ts';

/** From the best checked to the worst. */
const LEVELS: readonly string[] = checkedSchema.options;

/** Mistakes in the figures' data: files without their other half, columns and cells that do not fit, sources that lead nowhere. */
export function chartFaults(content: CheckedContent, today: string): Diagnostic[] {
  const { charts, chartRows } = content;
  const cites = citationChecker(content, content.course?.data.asOf ?? today, today);
  const lone = chartRows.filter(({ name }) => !charts.some((chart) => chart.name === name));
  return [
    ...lone.map(({ file, name }) => errorAt(file, 1, '', 'chart-half-missing', { missing: `charts/${name}.yaml` })),
    ...charts.flatMap((chart) => {
      const rows = chartRows.find(({ name }) => name === chart.name);
      if (rows === undefined)
        return [errorAt(chart.file, 1, '', 'chart-half-missing', { missing: `charts/${chart.name}.csv` })];
      return [...headFaults(chart, cites), ...tableFaults(chart, rows, cites)];
    }),
  ];
}

function headFaults({ file, name, data, lineOf }: Checked<ChartHead>, cites: CitationChecker): Diagnostic[] {
  const named = Object.keys(data.unit).filter((column) => !Object.hasOwn(data.columns, column));
  const needed = (drawingNeeds(data.id)?.reads ?? []).filter((column) => !Object.hasOwn(data.columns, column));
  return [
    ...(data.id === name ? [] : [errorAt(file, lineOf(['id']), 'id', 'id-is-not-file-name', { id: data.id, name })]),
    ...needed.map((column) => errorAt(file, lineOf(['columns']), 'columns', 'chart-column-needed', { column })),
    ...named.map((column) => errorAt(file, lineOf(['unit']), `unit.${column}`, 'chart-unit-unknown', { column })),
    ...data.sources.flatMap((reference, n) => {
      const { id, article } = parseReference(reference);
      return cites({ file, line: lineOf(['sources', n]), key: `sources.${n}` }, id, article, data.checked === 'memory');
    }),
  ];
}

function tableFaults(chart: Checked<ChartHead>, { file, table }: ChartFile, cites: CitationChecker): Diagnostic[] {
  const { header, lines, broken } = table;
  if (broken !== null) return [errorAt(file, broken.line, '', 'csv-syntax', { reason: broken.reason })];
  if (lines.length === 0) return [errorAt(file, 1, '', 'chart-empty', {})];
  const columns = Object.keys(chart.data.columns);
  const unknown = header.filter((column) => !columns.includes(column));
  const absent = columns.filter((column) => !header.includes(column));
  const twice = header.filter((column, at) => header.indexOf(column) !== at);
  if (unknown.length + absent.length + twice.length > 0) {
    return [
      ...unknown.map((column) =>
        errorAt(file, 1, column, 'chart-column-unknown', { column, known: columns.join('、') }),
      ),
      ...absent.map((column) => errorAt(file, 1, column, 'chart-column-missing', { column })),
      ...twice.map((column) => errorAt(file, 1, column, 'chart-column-twice', { column })),
    ];
  }
  const uneven = lines.filter(({ cells }) => cells.length !== header.length);
  if (uneven.length > 0) {
    return uneven.map(({ line, cells }) =>
      errorAt(file, line, '', 'chart-cells', { cells: cells.length, columns: header.length }),
    );
  }
  return [
    ...lines.flatMap((row) => rowFaults(chart.data, file, header, row, cites)),
    ...placesTwice(file, table),
    ...placesOutOfOrder(file, table),
    ...levelFault(chart, table),
  ];
}

/** Digits enough to be drawn as a number that is neither rounded nor endless. */
const isNumber = (written: string): boolean => /^-?\d{1,12}(\.\d{1,12})?$/.test(written);

/** A year, its half or quarter (2025H1, 2025Q3), or a day that exists in the calendar. */
function isPeriod(written: string): boolean {
  if (/^\d{4}(H[12]|Q[1-4])?$/.test(written)) return true;
  return z.iso.date().safeParse(written).success;
}

function rowFaults(
  head: ChartHead,
  file: string,
  header: readonly string[],
  { line, cells }: CsvLine,
  cites: CitationChecker,
): Diagnostic[] {
  const at = (column: string) => cells[header.indexOf(column)] ?? '';
  const remembered = at('checked') === 'memory';
  const needs = drawingNeeds(head.id);
  const mayBeBelowZero = (column: string) => needs?.reads.includes(column) !== true || needs.signed?.includes(column);
  return header.flatMap((column, index) => {
    const value = cells[index] ?? '';
    const kind = columnKind(column, head.unit);
    if (value === '') {
      const needed = column === 'source' && head.origin === 'sourced' && !remembered;
      return needed ? [errorAt(file, line, column, 'chart-row-without-source', {})] : [];
    }
    const wrong = (code: DiagnosticCode, known = '') => [errorAt(file, line, column, code, { value, known })];
    if (kind === 'number' && !isNumber(value)) return wrong('chart-not-a-number');
    if (kind === 'number' && value.startsWith('-') && !mayBeBelowZero(column)) return wrong('chart-below-zero');
    if (kind === 'time' && !/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return wrong('chart-not-a-time');
    if (kind === 'period' && !isPeriod(value)) return wrong('chart-not-a-period');
    if (kind === 'yes-no' && !['yes', 'no'].includes(value)) return wrong('chart-not-a-choice', 'yes、no');
    if (kind === 'checked' && !LEVELS.includes(value)) return wrong('chart-not-a-choice', LEVELS.join('、'));
    if (kind !== 'source') return [];
    const { id, article } = parseReference(value);
    return cites({ file, line, key: column }, id, article, remembered);
  });
}

function placesTwice(file: string, { header, lines }: ChartTable): Diagnostic[] {
  return PLACE_COLUMNS.filter((column) => header.includes(column)).flatMap((column) => {
    const index = header.indexOf(column);
    return lines.flatMap(({ line, cells }, at) => {
      const first = lines.findIndex((other) => other.cells[index] === cells[index]);
      const value = cells[index] ?? '';
      return first === at
        ? []
        : [errorAt(file, line, column, 'chart-row-twice', { value, first: lines[first]?.line ?? 1 })];
    });
  });
}

/** A drawing goes along its rows, so a row out of its place would be drawn backwards. */
function placesOutOfOrder(file: string, { header, lines }: ChartTable): Diagnostic[] {
  return PLACE_COLUMNS.filter((column) => header.includes(column)).flatMap((column) => {
    const index = header.indexOf(column);
    return lines.flatMap(({ line, cells }, at) => {
      const value = cells[index] ?? '';
      const before = lines[at - 1]?.cells[index] ?? '';
      const backwards = column === 'period' ? value < before : Number(value) < Number(before);
      return backwards ? [errorAt(file, line, column, 'chart-out-of-order', { value, before })] : [];
    });
  });
}

/** What a reader is told of the whole may not be better than its weakest row. */
function levelFault({ file, data, lineOf }: Checked<ChartHead>, { header, lines }: ChartTable): Diagnostic[] {
  const index = header.indexOf('checked');
  if (index === -1) return [];
  const worst = Math.max(...lines.map(({ cells }) => LEVELS.indexOf(cells[index] ?? '')));
  const weakest = LEVELS[worst];
  if (weakest === undefined || LEVELS.indexOf(data.checked) >= worst) return [];
  return [errorAt(file, lineOf(['checked']), 'checked', 'chart-level', { stated: data.checked, weakest })];
}
