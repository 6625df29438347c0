import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoodPoint } from '../../src/core/roleplay/call.ts';
import { moodChart, SLIM, WIDE } from '../../src/islands/scorecard/mood-chart-geometry.ts';

const start = { resistance: 78, trust: 14, commitment: 15 };
const point = (turn: number, gate: MoodPoint['gate'], value: number): MoodPoint => ({
  turn,
  gate,
  level: 2,
  mood: { resistance: value, trust: value, commitment: value },
});
const shapeOf = (points: readonly MoodPoint[], size = WIDE) => moodChart(start, points, size) ?? expect.unreachable();

describe('the layout of a mood chart', () => {
  test('no turn, no chart', () => {
    expect(moodChart(start, [], WIDE)).toBeNull();
  });

  test('a line has a point for the start and one for each turn, the last at the right edge', () => {
    const { moods, turns, right, bottom, top } = shapeOf([point(1, 1, 0), point(2, 1, 100)]);
    const points = moods[0]?.points.split(' ').map((pair) => pair.split(',').map(Number)) ?? [];
    expect(points).toHaveLength(3);
    expect(points.at(1)?.[1]).toBe(bottom);
    expect(points.at(2)).toEqual([right, top]);
    expect(turns.at(-1)?.x).toBe(right);
  });

  test('bands follow the gates of the call and meet at their last turns', () => {
    const { bands, turns, left } = shapeOf([point(1, 3, 40), point(2, 4, 40), point(3, 4, 40)]);
    expect(bands.map(({ gate, to }) => [gate, to])).toEqual([
      [3, turns[0]?.x],
      [4, turns[2]?.x],
    ]);
    expect(bands[0]?.width).toBeCloseTo((turns[0]?.x ?? 0) - left, 1);
  });

  test('names never touch nor leave the chart, wherever the lines end', () => {
    const value = fc.integer({ min: 0, max: 100 });
    const mood = fc.record({ resistance: value, trust: value, commitment: value });
    fc.assert(
      fc.property(mood, fc.constantFrom(WIDE, SLIM), (end, size) => {
        const { moods, bottom } = shapeOf([{ turn: 1, gate: 1, level: 1, mood: end }], size);
        const places = moods.map(({ labelY }) => labelY).sort((one, other) => one - other);
        expect(places[2]).toBeLessThanOrEqual(bottom);
        expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(size.labelGap - 0.001);
        expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(size.labelGap - 0.001);
      }),
    );
  });
});
