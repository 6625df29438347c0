import { columnKind, PLACE_COLUMNS, type ChartHead } from './chart.ts';
import type { ChartFile, ChartTable, CsvLine } from './chart-rows.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
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
    ...lone.map(({ file, name }) => fault(file, 1, '', 'chart-half-missing', { missing: `charts/${name}.yaml` })),
    ...charts.flatMap((chart) => {
      const rows = chartRows.find(({ name }) => name === chart.name);
      if (rows === undefined)
        return [fault(chart.file, 1, '', 'chart-half-missing', { missing: `charts/${chart.name}.csv` })];
      return [...headFaults(chart, cites), ...tableFaults(chart, rows, cites)];
    }),
  ];
}

const fault = (
  file: string,
  line: number,
  key: string,
  code: DiagnosticCode,
  params: Diagnostic['params'],
): Diagnostic => ({ file, line, key, code, params, severity: 'error' });

function headFaults({ file, name, data, lineOf }: Checked<ChartHead>, cites: CitationChecker): Diagnostic[] {
  const named = Object.keys(data.unit).filter((column) => !(column in data.columns));
  return [
    ...(data.id === name ? [] : [fault(file, lineOf(['id']), 'id', 'id-is-not-file-name', { id: data.id, name })]),
    ...named.map((column) => fault(file, lineOf(['unit']), `unit.${column}`, 'chart-unit-unknown', { column })),
    ...data.sources.flatMap((reference, n) => {
      const { id, article } = parseReference(reference);
      return cites({ file, line: lineOf(['sources', n]), key: `sources.${n}` }, id, article, data.checked === 'memory');
    }),
  ];
}

function tableFaults(chart: Checked<ChartHead>, { file, table }: ChartFile, cites: CitationChecker): Diagnostic[] {
  const { header, lines, broken } = table;
  if (broken !== null) return [fault(file, broken.line, '', 'csv-syntax', { reason: broken.reason })];
  if (lines.length === 0) return [fault(file, 1, '', 'chart-empty', {})];
  const columns = Object.keys(chart.data.columns);
  const unknown = header.filter((column) => !columns.includes(column));
  const absent = columns.filter((column) => !header.includes(column));
  const twice = header.filter((column, at) => header.indexOf(column) !== at);
  if (unknown.length + absent.length + twice.length > 0) {
    return [
      ...unknown.map((column) => fault(file, 1, column, 'chart-column-unknown', { column, known: columns.join('、') })),
      ...absent.map((column) => fault(file, 1, column, 'chart-column-missing', { column })),
      ...twice.map((column) => fault(file, 1, column, 'chart-column-twice', { column })),
    ];
  }
  const uneven = lines.filter(({ cells }) => cells.length !== header.length);
  if (uneven.length > 0) {
    return uneven.map(({ line, cells }) =>
      fault(file, line, '', 'chart-cells', { cells: cells.length, columns: header.length }),
    );
  }
  return [
    ...lines.flatMap((row) => rowFaults(chart.data, file, header, row, cites)),
    ...placesTwice(file, table),
    ...levelFault(chart, table),
  ];
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
  return header.flatMap((column, index) => {
    const value = cells[index] ?? '';
    const kind = columnKind(column, head.unit);
    if (value === '') {
      const needed = column === 'source' && head.origin === 'sourced' && !remembered;
      return needed ? [fault(file, line, column, 'chart-row-without-source', {})] : [];
    }
    const wrong = (code: DiagnosticCode, known = '') => [fault(file, line, column, code, { value, known })];
    if (kind === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) return wrong('chart-not-a-number');
    if (kind === 'time' && !/^([01]\d|2[0-4]):[0-5]\d$/.test(value)) return wrong('chart-not-a-time');
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
        : [fault(file, line, column, 'chart-row-twice', { value, first: lines[first]?.line ?? 1 })];
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
  return [fault(file, lineOf(['checked']), 'checked', 'chart-level', { stated: data.checked, weakest })];
}
