import { describe, expect, it } from 'vitest';
import { cell, numberAt, type Chart } from '../../../src/core/course/chart.ts';
import { drawChart } from '../../../src/core/figures/drawings.ts';
import { grouped, signed, yearOf } from '../../../src/core/figures/number-words.ts';
import { SHAPES, type CircleMark, type PathMark, type RectMark, type Scene } from '../../../src/core/figures/scene.ts';
import { figureWords } from '../../../src/text/figures.ts';
import { chartOf, withCells } from '../../support/charts.ts';

const draw = (chart: Chart, shape: keyof typeof SHAPES = 'wide'): Scene =>
  drawChart(chart, SHAPES[shape], figureWords)!;
const rects = (scene: Scene, column: string): RectMark[] =>
  scene.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.datum?.column === column);
const dots = (scene: Scene, column: string): CircleMark[] =>
  scene.marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.datum?.column === column);
const pathsOf = (scene: Scene, look: string): PathMark[] =>
  scene.marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.look === look);
const written = (scene: Scene): string[] => scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const barCharts = [
  ['personal-npl-transfers', 'personal'],
  ['personal-npl-transfers', 'all'],
  ['us-complaints', 'complaints'],
] as const;

describe.each(barCharts)('bars of %s, %s', (id, column) => {
  const chart = chartOf(id);

  it.each(['wide', 'narrow', 'wall'] as const)('are as high as the numbers, %s', (shape) => {
    const bars = rects(draw(chart, shape), column);
    expect(bars).toHaveLength(chart.rows.filter((row) => numberAt(row, column) !== null).length);
    const scale = bars.map(({ height, datum }) => height / numberAt(chart.rows[datum!.row]!, column)!);
    for (const [index, one] of scale.entries()) {
      // Heights are rounded to a tenth.
      const value = numberAt(chart.rows[bars[index]!.datum!.row]!, column)!;
      expect(Math.abs(one - Math.max(...scale)) * value).toBeLessThan(1.5);
    }
    expect(new Set(bars.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
  });
});

describe('bars', () => {
  it('write every value over its bar as it stands in the data', () => {
    const chart = chartOf('personal-npl-transfers');
    for (const row of chart.rows) expect(written(draw(chart))).toContain(grouped(cell(row, 'personal')));
  });

  it('leave a gap where nothing was found', () => {
    const chart = withCells(chartOf('personal-npl-transfers'), { 2: { personal: '' } });
    expect(rects(draw(chart), 'personal').map(({ datum }) => datum!.row)).toEqual([0, 1, 3, 4]);
    expect(written(draw(chart))).not.toContain('0');
  });

  it('are hollow where the period is not whole', () => {
    const looks = rects(draw(chartOf('personal-npl-transfers')), 'personal').map(({ look }) => look);
    expect(looks).toEqual(['bar', 'bar', 'bar', 'bar', 'bar-open']);
  });

  it('keep the years nobody reported empty', () => {
    const xs = rects(draw(chartOf('us-complaints')), 'complaints').map(({ x }) => x);
    expect((xs[1]! - xs[0]!) / (xs[3]! - xs[2]!)).toBeCloseTo(6, 1);
  });

  it('go down from zero where there was a decline', () => {
    const chart = chartOf('npl-quarters-2025');
    const bars = rects(draw(chart), 'change');
    const zero = bars[0]!.y + bars[0]!.height;
    expect(bars.map(({ look }) => look)).toEqual(['bar', 'bar-down', 'bar', 'bar-down']);
    expect(bars.map(({ y }) => Math.abs(y - zero) < 0.2)).toEqual([false, true, false, true]);
    for (const row of chart.rows) expect(written(draw(chart))).toContain(signed(cell(row, 'change')));
  });
});

describe('lines', () => {
  const chart = chartOf('npl-by-year');

  it.each(['balance', 'ratio'])('put a point at every value of %s, higher for more', (column) => {
    const points = dots(draw(chart), column);
    expect(points).toHaveLength(chart.rows.length);
    const byValue = [...points].sort(
      (a, b) => numberAt(chart.rows[a.datum!.row]!, column)! - numberAt(chart.rows[b.datum!.row]!, column)!,
    );
    for (const [index, point] of byValue.slice(1).entries()) expect(point.y).toBeLessThanOrEqual(byValue[index]!.y);
  });

  it('place points by their day, not by their row', () => {
    const points = dots(draw(chart), 'balance');
    const step = (a: number, b: number) => points[b]!.x - points[a]!.x;
    // 2020-09-30 to 2020-12-31 is a quarter of 2015-12-31 to 2016-12-31.
    expect(step(7, 8) / step(1, 2)).toBeCloseTo(0.25, 1);
  });

  it('make derived points hollow', () => {
    const open = dots(draw(chart), 'balance').filter(({ look }) => look === 'dot-open');
    expect(open.map(({ datum }) => cell(chart.rows[datum!.row]!, 'period'))).toEqual(['2014-12-31', '2019-12-31']);
  });

  it('name the first and the last value as written', () => {
    expect(written(draw(chart))).toEqual(expect.arrayContaining(['0.84', '3.5', '1.25', '1.50', '1.96']));
  });

  it('break where a value is missing', () => {
    const gap = withCells(chart, { 5: { balance: '' } });
    expect(pathsOf(draw(chart), 'line')).toHaveLength(1);
    expect(pathsOf(draw(gap), 'line')).toHaveLength(2);
    expect(dots(draw(gap), 'balance')).toHaveLength(chart.rows.length - 1);
  });

  it('break over years that were not found', () => {
    const overdue = chartOf('card-overdue-half-year');
    expect(pathsOf(draw(overdue), 'line')).toHaveLength(3);
    expect(dots(draw(overdue), 'share')).toHaveLength(overdue.rows.filter(({ share }) => share !== '').length);
  });
});

describe('days', () => {
  it('of a court path are as long as the law gives; none, no bar', () => {
    const chart = chartOf('litigation-paths');
    const bars = rects(draw(chart), 'time_days');
    expect(bars.map(({ datum }) => datum!.row)).toEqual([0, 1, 2, 3]);
    expect(bars.map(({ width }) => Math.round((width / bars[3]!.width) * 180))).toEqual([35, 60, 90, 180]);
    expect(written(draw(chart)).filter((text) => text === figureWords.noDays)).toHaveLength(4);
  });

  it('of a bucket begin where the one before ends; the last is open', () => {
    const bars = rects(draw(chartOf('dpd-buckets')), 'from_day').slice(1);
    for (const [index, bar] of bars.slice(1).entries())
      expect(bar.x).toBeCloseTo(bars[index]!.x + bars[index]!.width, 0);
    expect(bars.map(({ look }) => look)).toEqual(['bar', 'bar', 'bar', 'bar', 'bar-open']);
  });
});

describe('the clock', () => {
  it('names the hours of the data, and every count of this country', () => {
    const texts = written(draw(chartOf('contact-limits')));
    expect(texts).toEqual(expect.arrayContaining(['8:00', '22:00', '8:00–22:00', '3 次', '6 次', '2 人', '2 年']));
  });

  it('moves with the data', () => {
    const earlier = withCells(chartOf('contact-limits'), { 0: { to: '20:00' } });
    expect(written(draw(earlier))).toContain('20:00');
    expect(pathsOf(draw(earlier), 'day')).not.toEqual(pathsOf(draw(chartOf('contact-limits')), 'day'));
  });
});

describe('the clock at half past', () => {
  it('writes the minutes', () => {
    const later = withCells(chartOf('contact-limits'), { 0: { from: '08:30' } });
    expect(written(draw(later))).toEqual(expect.arrayContaining(['8:30', '0:00', '22:00']));
  });
});

describe('boxes', () => {
  it.each(['disposal-chain', 'outsourcing-cycle'])('%s has one a row', (id) => {
    const boxes = draw(chartOf(id)).marks.filter(({ kind }) => kind === 'rect');
    expect(boxes).toHaveLength(chartOf(id).rows.length);
  });

  it('mark what is not verified', () => {
    expect(written(draw(chartOf('disposal-chain'))).filter((text) => text === figureWords.unverified)).toHaveLength(1);
  });
});

describe('numbers in words', () => {
  it.each([
    ['1583.5', '1,583.5'],
    ['47.3', '47.3'],
    ['1.50', '1.50'],
    ['-241', '−241'],
    ['207800', '207,800'],
  ])('%s is written %s', (from, to) => {
    expect(grouped(from)).toBe(to);
  });

  it('puts the last day of a year where the next begins', () => {
    expect(yearOf('2014-12-31')).toBe(2015);
    expect(yearOf('2020-09-30')).toBeCloseTo(2020.75, 2);
  });
});
