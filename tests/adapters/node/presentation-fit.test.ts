import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySize, fittedTitle, placed } from '../../../src/adapters/node/presentation-fit.ts';
import { BODY_HEIGHT } from '../../../src/adapters/node/presentation-look.ts';
import { MOST } from '../../../src/core/slides/lesson-slides.ts';
import type { OutlineBlock } from '../../../src/core/slides/outline-deck.ts';
import { plainLine } from '../../../src/core/slides/outline-line.ts';

const lines = (...texts: string[]): OutlineBlock => ({ kind: 'lines', lines: texts.map(plainLine) });

describe('a title of a presentation', () => {
  it.each([
    ['四条规矩', 32, 1],
    ['字'.repeat(25), 32, 1],
    ['字'.repeat(30), 24, 1],
    ['他说再想想，坐席给了个期限。合规吗？越线的话，是哪条红线，越在哪几个字？', 24, 2],
    ['字'.repeat(75), 20, 2],
  ])('%s', (title, size, rows) => {
    const set = fittedTitle(title);
    expect(set.size).toBe(size);
    expect(set.lines).toHaveLength(rows);
    expect(set.lines.join('')).toBe(title);
  });
});

describe('the size of a body', () => {
  it('is the same for short slides', () => {
    expect(new Set([lines('一句'), lines('一', '二', '三', '四', '五')].map((block) => bodySize([block])))).toEqual(
      new Set([28]),
    );
  });

  it('can be read from the back for all that a slide may hold', () => {
    const count = fc.integer({ min: 1, max: MOST.lines });
    fc.assert(
      fc.property(count, (rows) => {
        const each = '字'.repeat(Math.floor(MOST.han / rows));
        expect(bodySize([lines(...Array.from({ length: rows }, () => each))])).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('keeps table and lines on the slide, one below the other', () => {
    const cell = fc.string({ unit: fc.constantFrom('字', '数', '1'), maxLength: 18 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(table, fc.array(cell, { maxLength: 2 }), (rows, more) => {
        const [first, second] = placed([{ kind: 'table', rows }, lines('字', ...more)], 0);
        const bottom = (first?.y ?? 0) + (first?.height ?? 0);
        expect(second?.y).toBeGreaterThan(bottom);
        expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThanOrEqual(BODY_HEIGHT + 1e-9);
      }),
    );
  });

  it('knows what no slide can hold', () => {
    expect(bodySize([lines('字'.repeat(5000))])).toBeNull();
  });
});
