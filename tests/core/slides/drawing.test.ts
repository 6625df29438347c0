import { describe, expect, it } from 'vitest';
import {
  pathOf,
  readDrawing,
  undone,
  wiped,
  withPoint,
  withStroke,
  type Drawing,
  type Stroke,
} from '../../../src/core/slides/drawing.ts';

const stroke = (slide: number, points: readonly number[] = [0, 0, 100, 100]): Stroke => ({ slide, colour: 0, points });
const numbers = (drawing: Drawing) => drawing.reduce((sum, { points }) => sum + points.length, 0);

describe('a drawing', () => {
  const drawing = [stroke(1), stroke(2), stroke(1, [5, 5])];

  it('loses the last stroke of the slide it is asked for, and no other', () => {
    expect(undone(drawing, 1)).toEqual([stroke(1), stroke(2)]);
    expect(undone(undone(drawing, 2), 2)).toEqual([stroke(1), stroke(1, [5, 5])]);
  });

  it('is wiped slide by slide', () => {
    expect(wiped(drawing, 1)).toEqual([stroke(2)]);
  });

  it('is bounded: the oldest strokes go, the newest stays', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => index);
    const full = Array.from({ length: 9 }, (_, slide) => stroke(slide, long)).reduce<Drawing>(withStroke, []);
    expect(numbers(full)).toBeLessThanOrEqual(40_000);
    expect(full.at(-1)?.slide).toBe(8);
    expect(full.some(({ slide }) => slide === 0)).toBe(false);
    expect(JSON.stringify(full).length).toBeLessThan(250_000);
  });
});

describe('a stroke', () => {
  it('takes a point only where it has moved, as whole numbers', () => {
    expect(withPoint([], 10.4, 20.6)).toEqual([10, 21]);
    expect(withPoint([10, 20], 12, 22)).toEqual([10, 20]);
    expect(withPoint([10, 20], 110, 20)).toEqual([10, 20, 110, 20]);
  });

  it('ends when it is full', () => {
    const full = Array.from({ length: 10_000 }, () => 1);
    expect(withPoint(full, 9000, 9000)).toBe(full);
  });

  it('becomes a path on a canvas of any size; a point becomes a dot', () => {
    expect(pathOf([0, 0, 5000, 10_000], 1920, 1080)).toBe('M0 0L960 1080');
    expect(pathOf([5000, 5000], 1440, 1080)).toBe('M720 540h.1');
    expect(pathOf([], 1920, 1080)).toBe('');
  });
});

describe('a kept drawing', () => {
  it('is read back as it was', () => {
    const drawing = [stroke(1), stroke(2)];
    expect(readDrawing(JSON.parse(JSON.stringify(drawing)))).toEqual(drawing);
  });

  it('leaves out what is no stroke', () => {
    const faults = [null, 3, {}, { ...stroke(1), colour: 7 }, stroke(1, [1]), stroke(1, [1, Number.NaN]), stroke(1.5)];
    expect(readDrawing([...faults, stroke(4)])).toEqual([stroke(4)]);
    expect(readDrawing('x')).toEqual([]);
  });
});
