import { parse } from 'yaml';
import type { ChartHead, ChartRow } from '../../core/course/chart.ts';
import { readChartTable, rowsOf } from '../../core/course/chart-rows.ts';
import { readContentFolder } from './content-folder.ts';

/**
 * The figures of the course, head and rows of each together. Faulty files have stopped the build before (`diagnose`); here a head
 * without rows has none.
 * @param root path of the `content` folder
 */
export function readCharts(root: string): (ChartHead & { rows: ChartRow[] })[] {
  const files = readContentFolder(root);
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  return files
    .filter(({ path }) => /^charts\/.*\.yaml$/.test(path))
    .map(({ path, text }) => ({
      ...(parse(text) as ChartHead),
      rows: rowsOf(readChartTable(textOf(path.replace(/\.yaml$/, '.csv')))),
    }));
}
