import { cell, type Chart, type ChartRow } from '../course/chart.ts';
import { path, tenth, type Mark, type PathMark, type Scene, type Shape } from './scene.ts';
import { label, stack, textBlock } from './text-block.ts';
import type { FigureWords } from './words.ts';

const HOME = '中国大陆';

interface Face {
  readonly x: number;
  readonly y: number;
  /** Outer radius. */
  readonly r: number;
}

/** A face of 24 hours, midnight on top: when contact may be made, two other places inside for comparison; the counts beside it. */
export function clock(chart: Chart, shape: Shape, words: FigureWords): Scene {
  const { width, size, small } = shape;
  const narrow = shape.name === 'narrow';
  const r = { wide: 104, narrow: 112, wall: 150 }[shape.name];
  const margin = size * 2.1;
  const face: Face = { x: narrow ? width / 2 : margin * 1.5 + r, y: margin + r, r };
  const spans = chart.rows.filter((row) => cell(row, 'from') !== '');
  const own = spans.find((row) => cell(row, 'place') === HOME);
  const others = spans.filter((row) => cell(row, 'place') !== HOME);
  const faceMarks = own === undefined ? [] : faceOf(face, shape, words, own, others);
  const below = face.y + r + margin;
  const x = narrow ? 0 : face.x + r + margin * 1.5;
  const counts = countsOf(chart, shape, words, { x, y: narrow ? below + small : size * 0.6, width: width - x }, others);
  const height = Math.max(below, counts.bottom) + small * 0.4;
  return { width, height: tenth(height), marks: [...faceMarks, ...counts.marks] };
}

const hourOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
};

const pointAt = ({ x, y }: Face, r: number, hour: number): [number, number] => {
  const angle = (hour / 24) * 2 * Math.PI;
  return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
};

/** A piece of a ring between two hours. */
function band(face: Face, inner: number, outer: number, from: number, to: number, look: PathMark['look']): PathMark {
  const long = (to - from + 24) % 24 > 12 ? 1 : 0;
  const [a, b, c, d] = [
    pointAt(face, outer, from),
    pointAt(face, outer, to),
    pointAt(face, inner, to),
    pointAt(face, inner, from),
  ];
  return {
    kind: 'path',
    d: path('M', ...a, 'A', outer, outer, 0, long, 1, ...b, 'L', ...c, 'A', inner, inner, 0, long, 0, ...d, 'Z'),
    look,
  };
}

function arc(face: Face, r: number, from: number, to: number, look: PathMark['look']): PathMark {
  const long = (to - from + 24) % 24 > 12 ? 1 : 0;
  return {
    kind: 'path',
    d: path('M', ...pointAt(face, r, from), 'A', r, r, 0, long, 1, ...pointAt(face, r, to)),
    look,
  };
}

function faceOf(face: Face, shape: Shape, words: FigureWords, own: ChartRow, others: readonly ChartRow[]): Mark[] {
  const { size, small } = shape;
  const thick = face.r * 0.2;
  const inner = face.r - thick;
  const [from, to] = [hourOf(cell(own, 'from')), hourOf(cell(own, 'to'))];
  const marks: Mark[] = [
    band(face, inner, face.r, to, from + 24, 'night'),
    band(face, inner, face.r, from, to, 'day'),
    ...others.map((row, index) =>
      arc(
        face,
        inner - small * (0.55 + index * 0.55),
        hourOf(cell(row, 'from')),
        hourOf(cell(row, 'to')),
        RINGS[index] ?? 'ring',
      ),
    ),
  ];
  for (let hour = 0; hour < 24; hour += 1) {
    const [x1, y1] = pointAt(face, face.r, hour);
    const [x2, y2] = pointAt(face, face.r + (hour % 6 === 0 ? 5 : 2.5), hour);
    marks.push({ kind: 'path', d: path('M', x1, y1, 'L', x2, y2), look: 'axis' });
  }
  const outside = (time: string, bold: boolean) => {
    const hour = hourOf(time);
    const [x, y] = pointAt(face, face.r + size * 0.75, hour);
    const side = Math.sin((hour / 24) * 2 * Math.PI);
    const anchor = Math.abs(side) < 0.3 ? 'middle' : side > 0 ? 'start' : 'end';
    const down = -Math.cos((hour / 24) * 2 * Math.PI);
    return label(words.clock(time), tenth(x), tenth(y + small * (0.36 + down * 0.3)), bold ? size : small, {
      anchor,
      bold,
      tone: bold ? 'ink' : 'quiet',
    });
  };
  marks.push(
    ...['00:00', '06:00', '12:00', '18:00'].map((time) => outside(time, false)),
    outside(cell(own, 'from'), true),
    outside(cell(own, 'to'), true),
  );
  const middle = (text: string, y: number, textSize: number, tone: 'ink' | 'quiet', bold: boolean) =>
    label(text, face.x, tenth(y), textSize, { anchor: 'middle', tone, bold });
  marks.push(
    middle(words.may, face.y + size * 0.1, size * 1.15, 'ink', true),
    middle(words.span(cell(own, 'from'), cell(own, 'to')), face.y + size * 1.5, small, 'quiet', false),
    middle(words.mayNot, face.y - inner + small * 3.2, small, 'quiet', false),
  );
  return marks;
}

const RINGS = ['ring', 'ring-2'] as const;

function countsOf(
  chart: Chart,
  shape: Shape,
  words: FigureWords,
  at: { x: number; y: number; width: number },
  others: readonly ChartRow[],
): { marks: Mark[]; bottom: number } {
  const { size, small, big } = shape;
  const lead = big * 2.5;
  const marks: Mark[] = [];
  let y = at.y;
  for (const row of chart.rows.filter((one) => cell(one, 'place') === HOME && cell(one, 'count') !== '')) {
    const number = words.counted(cell(row, 'rule'), cell(row, 'count'), cell(row, 'per'));
    marks.push(label(number, at.x, tenth(y + big * 0.9), big, { bold: true, tone: 'gold', room: lead }));
    const told = stack(y, [
      (top) => textBlock(cell(row, 'rule'), { x: at.x + lead, y: top, width: at.width - lead, size, bold: true }),
      (top) =>
        textBlock(shape.name === 'wall' ? words.per(cell(row, 'rule'), cell(row, 'per')) : cell(row, 'says'), {
          x: at.x + lead,
          y: top,
          width: at.width - lead,
          size: small,
          tone: 'quiet',
        }),
    ]);
    marks.push(...told.marks);
    y += Math.max(told.height, big * 1.2) + size * 0.7;
  }
  marks.push({ kind: 'path', d: path('M', at.x, y, 'H', at.x + at.width), look: 'grid' });
  y += size * 0.3;
  marks.push(label(words.compare, at.x, tenth(y + small * 1.1), small, { tone: 'quiet' }));
  y += small * 1.6;
  others.forEach((row, index) => {
    marks.push({
      kind: 'path',
      d: path('M', at.x, y + small * 0.7, 'H', at.x + small * 2),
      look: RINGS[index] ?? 'ring',
    });
    const text = `${cell(row, 'place')}　${words.span(cell(row, 'from'), cell(row, 'to'))}`;
    marks.push(label(text, at.x + small * 2.6, tenth(y + small * 1.1), small));
    y += small * 1.6;
  });
  return { marks, bottom: y };
}
