import { describe, expect, it } from 'vitest';
import { briefTable, drawChart, drawingNeeds, DRAWN } from '../../../src/core/figures/drawings.ts';
import { SHAPES, SQUARE_HEIGHT, WALL_HEIGHT, type Scene, type TextMark } from '../../../src/core/figures/scene.ts';
import { textWidth } from '../../../src/core/figures/text-measure.ts';
import { figureWords } from '../../../src/text/figures.ts';
import { chartOf } from '../../support/charts.ts';

const texts = ({ marks }: Scene): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** Box of a line of text: left, top, right, bottom. */
function boxOf({ x, y, size, text, anchor }: TextMark): [number, number, number, number] {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - size * 0.8, left + width, y + size * 0.1];
}

const SHAPE_NAMES = ['wide', 'narrow', 'wall', 'square'] as const satisfies (keyof typeof SHAPES)[];
const cases = DRAWN.flatMap((id) => SHAPE_NAMES.map((shape) => ({ id, shape })));

describe.each(cases)('$id, $shape', ({ id, shape }) => {
  const scene = drawChart(chartOf(id), SHAPES[shape], figureWords)!;

  it('is drawn', () => {
    expect(scene.marks.length).toBeGreaterThan(10);
  });

  it('keeps every line of text in its room and in the drawing', () => {
    for (const mark of texts(scene)) {
      const [left, top, right, bottom] = boxOf(mark);
      expect(textWidth(mark.text, mark.size), mark.text).toBeLessThanOrEqual(mark.room + 0.1);
      expect([left >= -0.5, top >= -0.5, right <= scene.width + 0.5, bottom <= scene.height + 0.5], mark.text).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  it('sets no line of text over another', () => {
    const boxes = texts(scene).map((mark) => ({ text: mark.text, box: boxOf(mark) }));
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.box[0] < other.box[2] - 0.5 &&
            other.box[0] < one.box[2] - 0.5 &&
            one.box[1] < other.box[3] - 0.5 &&
            other.box[1] < one.box[3] - 0.5,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(over).toEqual([]);
  });

  it('writes letters no smaller than the smallest of its layout', () => {
    expect(Math.min(...texts(scene).map(({ size }) => size))).toBe(SHAPES[shape].small);
  });

  it('fits the slide', () => {
    const most = { wall: WALL_HEIGHT + 10, square: SQUARE_HEIGHT }[shape as string];
    if (most !== undefined) expect(scene.height).toBeLessThanOrEqual(most);
    expect(scene.height).toBeGreaterThan(100);
  });
});

describe('drawingNeeds', () => {
  it.each(DRAWN)('%s names the columns that are read', (id) => {
    const chart = chartOf(id);
    const read = new Set<string | symbol>();
    const rows = chart.rows.map(
      (row) => new Proxy(row, { get: (cells, key) => (read.add(key), Reflect.get(cells, key)) }),
    );
    for (const shape of Object.values(SHAPES)) drawChart({ ...chart, rows }, shape, figureWords);
    const known = [...read].filter((column) => Object.hasOwn(chart.columns, column));
    expect([...drawingNeeds(id)!.reads].sort()).toEqual(known.sort());
  });

  it('asks nothing of a figure that shows its table', () => expect(drawingNeeds('toString')).toBeNull());
});

describe('briefTable', () => {
  it.each(DRAWN)('%s has a head and all rows', (id) => {
    const chart = chartOf(id);
    const [head, ...rows] = briefTable(chart);
    expect(rows).toHaveLength(chart.rows.length);
    expect(head!.length).toBeLessThanOrEqual(6);
    for (const row of rows) expect(row).toHaveLength(head!.length);
  });
});
