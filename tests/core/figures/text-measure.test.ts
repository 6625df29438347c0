import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/core/figures/text-measure.ts';

describe('textWidth', () => {
  it('counts a Han character and its punctuation as one em', () => {
    expect(textWidth('逾期，三次。', 10)).toBe(60);
  });

  it('counts a Han character outside the first plane as one em', () => {
    expect(textWidth('𠮷野家', 10)).toBe(30);
  });

  it('counts digits and Latin letters as less', () => {
    expect(textWidth('1234', 10)).toBeLessThan(40);
    expect(textWidth('Wm', 10)).toBeGreaterThan(10);
  });

  it('allows for the space a browser may set between Han and Latin', () => {
    expect(textWidth('共8天', 10)).toBeGreaterThan(textWidth('共', 10) + textWidth('8', 10) + textWidth('天', 10));
  });
});

describe('wrapText', () => {
  it('leaves a short text on one line', () => {
    expect(wrapText('一笔不良', 40, 10)).toEqual(['一笔不良']);
  });

  it('ends a line at a pause where that costs no line', () => {
    expect(wrapText('目标是恢复正常，不是施压', 95, 10)).toEqual(['目标是恢复正常，', '不是施压']);
  });

  it('begins no line with closing punctuation and ends none with an opening one', () => {
    for (let width = 20; width < 120; width += 5) {
      for (const line of wrapText('对客户说“可能依法起诉”，不报（几个月）判下来。', width, 10)) {
        expect(line).not.toMatch(/^[，。、）”]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  it('keeps a number with what it counts', () => {
    for (let width = 60; width < 140; width += 5) {
      const lines = wrapText('受理后 15 天内发出，不超过 1,300 元', width, 10);
      expect(lines.some((line) => line.includes('15 天'))).toBe(true);
      expect(lines.some((line) => line.includes('1,300 元'))).toBe(true);
    }
  });

  it('loses no character and keeps to the width', () => {
    const han = fc.stringMatching(/^[一-龥，。、0-9]{1,60}$/u);
    fc.assert(
      fc.property(han, fc.integer({ min: 80, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 10);
        expect(lines.join('')).toBe(text);
        // A piece that cannot be broken may be wider; a line of several pieces may not.
        for (const line of lines.filter((one) => /^[一-龥]+$/u.test(one))) {
          expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
