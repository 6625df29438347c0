import { z } from 'zod';
import { idSchema } from './course.ts';
import { checkedSchema } from './source.ts';

const referenceSchema = z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/);

/** `content/charts/<id>.yaml`: what the rows of `<id>.csv` mean. */
export const chartSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** `course`: a scheme of this course's own; the page says so. */
  origin: z.enum(['sourced', 'course']),
  /** Column → its unit. Such a column holds numbers, or times of day where the unit is 时刻. */
  unit: z.record(z.string(), z.string().min(1)),
  asOf: z.iso.date(),
  /** The weakest level among the rows. */
  checked: checkedSchema,
  /** Column → what it holds, in the order in which the table shows them. */
  columns: z.record(z.string(), z.string().min(1)),
  sources: z.array(referenceSchema).min(1),
  /** The text alternative. */
  text: z.string().min(1),
  /** What a reader must know; stands under the figure. */
  note: z.string().min(1),
});

/** Column → cell as written; an empty cell means “not found”. */
export type ChartRow = Readonly<Record<string, string>>;

/** Both files together. */
export const drawnChartSchema = chartSchema.extend({ rows: z.array(z.record(z.string(), z.string())) });

/** What the YAML of a chart says. */
export type ChartHead = z.infer<typeof chartSchema>;
/** A chart with its data, both files together. */
export type Chart = ChartHead & { readonly rows: readonly ChartRow[] };

/** The unit of a time of day. */
export const TIME_OF_DAY = '时刻';

/** Columns whose cells count the rows; no two rows have the same. */
export const PLACE_COLUMNS: readonly string[] = ['period', 'order', 'wave'];

const COUNTED: readonly string[] = ['order', 'wave', 'count'];
const YES_NO: readonly string[] = ['derived', 'partial', 'binding'];

/** What the cells of a column are: a period is a year or a day, a time an hour of the day, a source its id. */
export type ColumnKind = 'number' | 'time' | 'period' | 'yes-no' | 'checked' | 'source' | 'text';

/** What a column may hold, by its unit or its name. */
export function columnKind(column: string, unit: ChartHead['unit']): ColumnKind {
  const own = Object.hasOwn(unit, column) ? unit[column] : undefined;
  if (own !== undefined) return own === TIME_OF_DAY ? 'time' : 'number';
  if (COUNTED.includes(column)) return 'number';
  if (YES_NO.includes(column)) return 'yes-no';
  if (column === 'period') return 'period';
  if (column === 'checked') return 'checked';
  return column === 'source' || column === 'law' ? 'source' : 'text';
}

/** What stands over a column; over the names of periods, what a period is. */
export const columnHead = ({ columns }: ChartHead, column: string): string =>
  (column === 'label' ? columns['period'] : undefined) ?? columns[column] ?? column;

/** A cell as written; '' where nothing was found. */
export const cell = (row: ChartRow, column: string): string => row[column] ?? '';

/** A cell as a number; null where nothing was found. */
export function numberAt(row: ChartRow, column: string): number | null {
  const written = cell(row, column);
  return written === '' ? null : Number(written);
}
