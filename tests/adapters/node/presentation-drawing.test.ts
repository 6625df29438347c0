import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { presentation } from '../../../src/adapters/node/presentation.ts';
import type { Mark, TextMark } from '../../../src/core/figures/scene.ts';

/** English Metric Units in an inch. */
const EMU = 914_400;
const PER_UNIT = (11.93 / 1000) * EMU;

const text = (over: Partial<TextMark>): TextMark => ({
  kind: 'text',
  x: 500,
  y: 100,
  text: '余额',
  size: 20,
  tone: 'ink',
  anchor: 'start',
  bold: false,
  room: 100,
  ...over,
});

const part = async (marks: readonly Mark[], name = '图') => {
  const file = await presentation(
    [
      {
        kind: 'point',
        title: '图',
        eyebrow: '',
        from: '',
        body: [{ kind: 'drawing', scene: { width: 1000, height: 400, marks }, name }],
        notes: [],
      },
    ],
    { title: '课', foot: '' },
  );
  return (await (await JSZip.loadAsync(file)).file('ppt/slides/slide1.xml')?.async('string')) ?? '';
};
/** Shapes of the drawing. */
const shapes = async (...marks: Mark[]) =>
  [...(await part(marks)).matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)]
    .map(([shape]) => shape)
    .filter((shape) => shape.includes('name="drawing"'));
const placeOf = (shape = '') => {
  const [, x, y, width, height] = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
};

describe('a drawing in a presentation file', () => {
  it('is made of shapes and texts of the program, neither table nor picture', async () => {
    const xml = await part([
      { kind: 'rect', x: 0, y: 0, width: 10, height: 10, look: 'bar' },
      { kind: 'rect', x: 0, y: 0, width: 10, height: 10, look: 'panel', radius: 2 },
      { kind: 'circle', x: 5, y: 5, r: 2, look: 'dot' },
      { kind: 'path', d: 'M 0 0 H 40', look: 'axis' },
      { kind: 'path', d: 'M 0 0 C 10 10 20 10 30 0 Z', look: 'wave' },
      text({}),
    ]);
    for (const shape of ['rect', 'roundRect', 'ellipse', 'line']) expect(xml).toContain(`prst="${shape}"`);
    expect(xml).toContain('<a:custGeom>');
    expect(xml).toContain('<a:cubicBezTo>');
    expect(xml).toContain('<a:t>余额</a:t>');
    expect(xml).not.toContain('<a:tbl>');
    expect(xml).not.toContain('<p:pic>');
  });

  it('is one group that says what it shows', async () => {
    const xml = await part([text({}), { kind: 'circle', x: 5, y: 5, r: 2, look: 'dot' }], '“甲” & "乙"');
    const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml)?.[0] ?? '';
    expect(group).toContain('descr="“甲” &amp; &quot;乙&quot;"');
    expect([...group.matchAll(/<p:sp>/g)]).toHaveLength(2);
  });

  it.each([
    ['bar', '0F5559', null, false],
    ['bar-open', 'E0EAE3', '0F5559', true],
    ['panel-open', null, '87816F', true],
    ['panel-2', 'F8E8BF', '87816F', false],
    ['line-2', null, '7F5300', false],
  ] as const)('colours %s by its look', async (look, fill, stroke, isDashed) => {
    const [shape = ''] = await shapes({ kind: 'rect', x: 0, y: 0, width: 10, height: 10, look });
    const [filled = '', lined = ''] = [shape.split('<a:ln')[0], shape.split('<a:ln')[1]];
    expect(/srgbClr val="(\w+)"/.exec(filled)?.[1] ?? null).toBe(fill);
    expect(/srgbClr val="(\w+)"/.exec(lined)?.[1] ?? null).toBe(stroke);
    expect(shape.includes('prstDash val="dash"')).toBe(isDashed);
  });

  it('gives a thousand units the width of the body', async () => {
    const [shape] = await shapes({ kind: 'rect', x: 100, y: 50, width: 500, height: 20, look: 'bar' });
    const { x, width, height } = placeOf(shape);
    expect(width).toBeCloseTo(500 * PER_UNIT, -3);
    expect(height).toBeCloseTo(20 * PER_UNIT, -3);
    expect(x).toBeCloseTo(0.7 * EMU + 100 * PER_UNIT, -3);
  });

  it('sets a text by its anchor, on one line, no margin around it', async () => {
    const [start, middle, end] = await shapes(text({}), text({ anchor: 'middle' }), text({ anchor: 'end' }));
    const at = 0.7 * EMU + 500 * PER_UNIT;
    expect(placeOf(start).x).toBeCloseTo(at, -3);
    expect(placeOf(middle).x + placeOf(middle).width / 2).toBeCloseTo(at, -3);
    expect(placeOf(end).x + placeOf(end).width).toBeCloseTo(at, -3);
    expect(start).toContain('wrap="none"');
    expect(start).toContain('lIns="0"');
  });

  it('draws a rising line from bottom to top', async () => {
    const [rising, falling] = await shapes(
      { kind: 'path', d: 'M 0 40 L 40 0', look: 'line' },
      { kind: 'path', d: 'M 0 0 L 40 40', look: 'line' },
    );
    expect(rising).toContain('flipV="1"');
    expect(falling).not.toContain('flipV="1"');
  });
});
