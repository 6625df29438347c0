import { readCharts } from '../../src/adapters/node/charts.ts';
import type { Chart } from '../../src/core/course/chart.ts';
import { root } from '../../src/tasks/project.ts';

/** Every chart of content/charts. */
export const charts: readonly Chart[] = readCharts(`${root}/content`);

export const chartOf = (id: string): Chart => charts.find((chart) => chart.id === id)!;

/** A chart whose rows have other cells: row index → column → cell. */
export const withCells = (
  chart: Chart,
  changes: Readonly<Record<number, Readonly<Record<string, string>>>>,
): Chart => ({
  ...chart,
  rows: chart.rows.map((row, index) => ({ ...row, ...changes[index] })),
});
