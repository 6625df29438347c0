import { describe, expect, it } from 'vitest';
import { outlineLine } from '../../../src/core/slides/outline-line.ts';
import { slides } from '../../../src/text/slides.ts';

describe('a line of a slide taken apart', () => {
  it.each([
    [`${slides.plain.item}债权`, { kind: 'bullet' }, '债权'],
    [`${slides.plain.place(3)}写在纸上`, { kind: 'number', at: 3 }, '写在纸上'],
    ['B　先算不良率', { kind: 'letter', at: 2 }, '先算不良率'],
    ['2024　年的话', { kind: 'none' }, '2024　年的话'],
    ['□　对　　□　错', { kind: 'none' }, '□　对　　□　错'],
  ])('finds the mark of %s', (written, mark, text) => {
    expect(outlineLine(written, 'point', 0)).toEqual({ mark, who: '', text, tone: 'plain' });
  });

  it('names the speaker in a dialogue and nowhere else', () => {
    expect(outlineLine('孙慧：一万？五百', 'dialogue', 1)).toMatchObject({ who: '孙慧：', text: '一万？五百' });
    expect(outlineLine('时段：22:00 起', 'point', 1)).toMatchObject({ who: '', text: '时段：22:00 起' });
    expect(outlineLine('“他说：不”', 'dialogue', 1).who).toBe('');
  });

  it('tells what may be said from what may not', () => {
    const item = slides.plain.item;
    const tones = ['不能说：“甲”', '可以说：“乙”', '只是扬言'].map(
      (text, place) => outlineLine(item + text, 'redline', place).tone,
    );
    expect(tones).toEqual(['unlawful', 'lawful', 'plain']);
    expect(outlineLine(`${item}不能说：“甲”`, 'point', 0).tone).toBe('plain');
    const turn = `坐席：${slides.plain.unlawful}联系您单位。`;
    expect(outlineLine(turn, 'dialogue', 2, slides.plain.unlawful).tone).toBe('unlawful');
  });

  it('takes the first line of a dialogue that nobody says for the scene', () => {
    expect(outlineLine('下午两点零五分', 'dialogue', 0).tone).toBe('quiet');
    expect(outlineLine('孙慧：一千', 'dialogue', 0).tone).toBe('plain');
  });
});
