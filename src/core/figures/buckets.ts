import { cell, numberAt, type Chart, type ChartRow } from '../course/chart.ts';
import { line, tenth, type Mark, type Scene, type Shape } from './scene.ts';
import { label, stack, textBlock } from './text-block.ts';
import { textWidth } from './text-measure.ts';
import type { FigureWords } from './words.ts';

/** The axis ends some way after the last limit: what comes later has none. */
const DAYS = 240;

/** Overdue buckets as a stair of days, each with what it is to reach, what can be given and what is not done. */
export function buckets(chart: Chart, shape: Shape, words: FigureWords): Scene {
  const narrow = shape.name === 'narrow';
  const { width, small, size } = shape;
  const nameRoom = size * 4;
  const stair = narrow ? { x: 0, width } : { x: nameRoom, width: width * (shape.name === 'wall' ? 0.23 : 0.26) };
  const textX = narrow ? 0 : stair.x + stair.width + size * 1.2;
  const gap = shape.name === 'wall' ? 0.3 : 0.55;
  const marks: Mark[] = [];
  let top = 0;
  chart.rows.forEach((row, index) => {
    if (index > 0) {
      marks.push(line(0, top, width, top, 'grid'));
      top += size * gap;
    }
    const bar = barOf(row, stair.width);
    const nameY = top + size * 1.1;
    marks.push(label(cell(row, 'bucket'), 0, tenth(nameY), size, { bold: true }));
    const days = daysOf(row, words);
    const barTop = narrow ? top + size * 1.7 : top + size * 0.45;
    const barHeight = narrow ? size * 0.6 : size * 0.85;
    marks.push(
      {
        kind: 'rect',
        x: stair.x,
        y: tenth(barTop),
        width: tenth(stair.width),
        height: tenth(barHeight),
        look: 'track',
      },
      {
        kind: 'rect',
        x: tenth(stair.x + bar.x),
        y: tenth(barTop),
        width: tenth(bar.width),
        height: tenth(barHeight),
        look: bar.open ? 'bar-open' : 'bar',
        datum: { row: index, column: 'from_day' },
      },
    );
    if (narrow) marks.push(label(days, width, tenth(nameY), small, { tone: 'quiet', anchor: 'end' }));
    else marks.push(label(days, stair.x, tenth(barTop + barHeight + small * 1.2), small, { tone: 'quiet' }));
    const told = tell(row, shape, words, {
      x: textX,
      y: narrow ? barTop + barHeight + size * 0.4 : top,
      width: width - textX,
    });
    marks.push(...told.marks);
    const bottom = Math.max(told.y + told.height, barTop + barHeight + (narrow ? 0 : small * 1.6));
    top = bottom + size * gap;
  });
  return { width, height: tenth(top), marks };
}

/** Rows before the due date have no days; the last one has no end. */
function barOf(row: ChartRow, width: number): { x: number; width: number; open: boolean } {
  const from = numberAt(row, 'from_day');
  const to = numberAt(row, 'to_day');
  const at = (day: number) => (day / DAYS) * width;
  if (from === null) return { x: 0, width: 2, open: false };
  return { x: at(from - 1), width: at((to ?? DAYS) - from + 1), open: to === null };
}

const daysOf = (row: ChartRow, words: FigureWords): string => words.days(cell(row, 'from_day'), cell(row, 'to_day'));

function tell(row: ChartRow, shape: Shape, words: FigureWords, at: { x: number; y: number; width: number }) {
  const { small, size } = shape;
  const part = (name: string, text: string) => (y: number) => {
    const indent = textWidth(name, small) + small * 0.6;
    const head = textBlock(name, { x: at.x, y, width: indent, size: small, tone: 'gold', leading: 1.35 });
    const body = textBlock(text, { x: at.x + indent, y, width: at.width - indent, size: small, leading: 1.35 });
    return { marks: [...head.marks, ...body.marks], height: body.height };
  };
  const goal = (y: number) => textBlock(cell(row, 'goal'), { ...at, y, size, bold: true, leading: 1.35 });
  const parts =
    shape.name === 'wall'
      ? [goal, part(words.notYet, cell(row, 'not_yet'))]
      : [goal, part(words.offer, cell(row, 'offer')), part(words.notYet, cell(row, 'not_yet'))];
  return { ...stack(at.y, parts, shape.name === 'wall' ? 0 : small * 0.15), y: at.y };
}
