import { cell, type Chart, type ChartRow } from '../course/chart.ts';
import { line, path, tenth, tip, type Mark, type Scene, type Shape } from './scene.ts';
import { label, stack, textBlock, type TextBlock } from './text-block.ts';
import { textWidth } from './text-measure.ts';
import type { FigureWords } from './words.ts';

/** Cases move on in waves; from each a way out, between two a pause. */
export function waves(chart: Chart, shape: Shape, words: FigureWords): Scene {
  return shape.name === 'narrow' ? downwards(chart, shape, words) : across(chart, shape, words);
}

type Part = (y: number) => TextBlock;

function tell(row: ChartRow, shape: Shape, words: FigureWords, at: { x: number; width: number }): Part[] {
  const { small, size } = shape;
  const part = (text: string, tone: 'ink' | 'quiet' | 'teal') => (y: number) =>
    textBlock(text, { ...at, y, size: small, tone, leading: 1.35 });
  return [
    (y) => textBlock(cell(row, 'name'), { ...at, y, size, bold: true, leading: 1.3 }),
    part(words.days(cell(row, 'from_day'), cell(row, 'to_day')), 'quiet'),
    part(cell(row, 'owner'), 'ink'),
    part(`${words.exit}${cell(row, 'exit')}`, 'teal'),
  ];
}

/** Crests side by side over one baseline. */
function across({ rows }: Chart, shape: Shape, words: FigureWords): Scene {
  const { width, small, size, big } = shape;
  const each = width / rows.length;
  const exitY = size * 1.7;
  const top = exitY + size * 2.1;
  const base = top + size * (shape.name === 'wall' ? 3.4 : 4);
  const marks: Mark[] = [
    label(words.exits, 0, tenth(size), small, { tone: 'teal' }),
    { kind: 'path', d: path('M', 0, exitY, 'H', width), look: 'ring' },
  ];
  rows.forEach((row, index) => {
    const left = index * each;
    const middle = left + each / 2;
    marks.push({
      kind: 'path',
      d: path(
        'M',
        left,
        base,
        'C',
        left + each * 0.25,
        base,
        left + each * 0.28,
        top,
        middle,
        top,
        'C',
        left + each * 0.72,
        top,
        left + each * 0.75,
        base,
        left + each,
        base,
        'Z',
      ),
      look: 'wave',
    });
    marks.push(
      label(cell(row, 'wave'), tenth(middle), tenth(base - (base - top) * 0.28), big, {
        bold: true,
        tone: 'gold',
        anchor: 'middle',
      }),
    );
    marks.push(line(middle, top - 4, middle, exitY + 4, 'arrow'), tip(middle, exitY + 4, 'up', 6));
    marks.push(
      ...stack(base + small * 1.9, tell(row, shape, words, { x: left + 2, width: each - small * 0.9 }), small * 0.3)
        .marks,
    );
  });
  marks.push(line(0, base, width, base, 'axis'));
  rows.slice(0, -1).forEach((row, index) => {
    const text = words.pause(cell(row, 'cooling_days'));
    const half = textWidth(text, small) / 2 + small * 0.4;
    const x = (index + 1) * each;
    marks.push(
      {
        kind: 'rect',
        x: tenth(x - half),
        y: tenth(base - small * 0.8),
        width: tenth(half * 2),
        height: tenth(small * 1.6),
        look: 'panel',
        radius: tenth(small * 0.8),
      },
      label(text, tenth(x), tenth(base + small * 0.37), small, { anchor: 'middle' }),
    );
  });
  const lowest = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
  return { width, height: tenth(lowest + small * 0.6), marks };
}

/** The same on a phone: crests to the right along the left edge. */
function downwards({ rows }: Chart, shape: Shape, words: FigureWords): Scene {
  const { width, small, size, big } = shape;
  const crest = size * 3;
  const x = crest + size * 0.8;
  const marks: Mark[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    const told = stack(
      y + size * 0.5,
      [
        ...tell(row, shape, words, { x, width: width - x }),
        (top) =>
          textBlock(`${words.carry}${cell(row, 'carry')}`, {
            x,
            y: top,
            width: width - x,
            size: small,
            tone: 'quiet',
            leading: 1.35,
          }),
        (top) =>
          textBlock(`${words.leave}${cell(row, 'leave_behind')}`, {
            x,
            y: top,
            width: width - x,
            size: small,
            tone: 'quiet',
            leading: 1.35,
          }),
      ],
      small * 0.2,
    );
    const bottom = y + told.height + size;
    const middle = (y + bottom) / 2;
    const reach = (bottom - y) * 0.25;
    marks.push({
      kind: 'path',
      d: path(
        'M',
        0,
        y,
        'C',
        0,
        y + reach,
        crest,
        middle - reach,
        crest,
        middle,
        'C',
        crest,
        middle + reach,
        0,
        bottom - reach,
        0,
        bottom,
        'Z',
      ),
      look: 'wave',
    });
    marks.push(
      label(cell(row, 'wave'), tenth(crest * 0.38), tenth(middle + big * 0.36), big, {
        bold: true,
        tone: 'gold',
        anchor: 'middle',
      }),
    );
    marks.push(...told.marks);
    y = bottom;
    const pause = cell(row, 'cooling_days');
    if (pause !== '' && index < rows.length - 1) {
      marks.push(label(words.pause(pause), x, tenth(y + small * 1.1), small, { tone: 'gold' }));
      marks.push(line(x + textWidth(words.pause(pause), small) + 6, y + small * 0.75, width, y + small * 0.75, 'grid'));
      y += small * 1.6;
    }
  });
  return { width, height: tenth(y), marks };
}
