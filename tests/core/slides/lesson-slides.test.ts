import { describe, expect, it } from 'vitest';
import { countHan } from '../../../src/core/course/outline.ts';
import { readingText } from '../../../src/core/course/reading-text.ts';
import { lessonSlides, sectionHeadings, tooDense, type LessonSlide } from '../../../src/core/slides/lesson-slides.ts';

const body = `
## 甲节

正文。

<Slide title="一张" kind="dialogue" steps>

<Dialogue title="场景">
<Turn who="吕师傅" note="批注不上墙">上午<Mark>接仨了</Mark>。</Turn>
</Dialogue>

<Note minutes={1.5}>

先念一遍。

**问**：他在听什么？

</Note>

</Slide>

## 乙节

<Slide title="两张" minutes={3}>

- 第一行
- 第二行

</Slide>
`;

describe('slides of a lesson', () => {
  it('are found in order with their section, minutes, lines and notes', () => {
    const [first, second] = lessonSlides(body);
    expect(first).toMatchObject({
      title: '一张',
      kind: 'dialogue',
      section: '甲节',
      minutes: 1.5,
      lines: ['场景', '吕师傅：上午接仨了。'],
      notes: ['先念一遍。', '问：他在听什么？'],
    });
    expect(second).toMatchObject({ title: '两张', kind: 'point', section: '乙节', minutes: 3, notes: [] });
    expect(second?.lines).toEqual(['第一行', '第二行']);
  });

  it('name speakers, marks and places in a list with the words given, where nothing but text is left', () => {
    const dialogue =
      '<Dialogue>\n<Turn who="他">喂。</Turn>\n<Turn agent level={0} unlawful>打给您单位。</Turn>\n</Dialogue>';
    const source = `<Slide title="一">\n\n${dialogue}\n\n</Slide>\n\n<Slide title="二">\n\n1. 先听\n2. 再还\n\n</Slide>`;
    const words = {
      agent: '坐席',
      unlawful: '（不能说）',
      level: (level: number) => `（${level}）`,
      place: (place: number) => `${place}. `,
      item: '- ',
    };
    expect(lessonSlides(source, words).map(({ lines }) => lines)).toEqual([
      ['他：喂。', '坐席：（不能说）打给您单位。（0）'],
      ['1. 先听', '2. 再还'],
    ]);
    expect(lessonSlides(source).map(({ lines }) => lines)).toEqual([
      ['他：喂。', '打给您单位。'],
      ['先听', '再还'],
    ]);
  });

  it('know the figure they show', () => {
    const body =
      '<Slide title="甲">\n\n<Figure id="npl-by-year" />\n\n</Slide>\n\n<Slide title="乙">\n\n一句\n\n</Slide>';
    expect(lessonSlides(body).map(({ figure, lines }) => [figure, lines])).toEqual([
      ['npl-by-year', []],
      [null, ['一句']],
    ]);
  });

  it('are none where the body does not parse', () => {
    expect(lessonSlides('<Slide title="断了">')).toEqual([]);
  });

  it('count the rows of a table without its ruling line', () => {
    const [slide] = lessonSlides('<Slide title="表">\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n</Slide>');
    expect(slide?.lines).toHaveLength(2);
  });

  it('are not counted as reading', () => {
    expect(countHan(readingText(body))).toBe(countHan('甲节正文乙节'));
  });

  it('leave the headings of the lesson alone', () => {
    expect(sectionHeadings(body)).toEqual(['甲节', '乙节']);
  });
});

describe('a slide', () => {
  const slideWith = (content: string) => {
    const [slide] = lessonSlides(`<Slide title="题">\n\n${content}\n\n</Slide>`);
    if (slide === undefined) throw new Error('no slide');
    return slide;
  };

  it('of 7 lines and 90 characters is not too dense', () => {
    expect(tooDense(slideWith(Array.from({ length: 7 }, () => '- 字').join('\n')))).toBeNull();
    expect(tooDense(slideWith('字'.repeat(90)))).toBeNull();
  });

  it('of 8 lines or 91 characters is', () => {
    expect(tooDense(slideWith(Array.from({ length: 8 }, () => '- 字').join('\n')))).toEqual({
      lines: 8,
      han: 8,
      most: 90,
    });
    expect(tooDense(slideWith('字'.repeat(91)))).toEqual({ lines: 1, han: 91, most: 90 });
  });

  it('that asks a question may hold more, its explanation counts by itself, and a long question takes a line', () => {
    const asking = (over: Partial<LessonSlide>) => ({
      ...slideWith('字'.repeat(130)),
      attributes: { item: 'x' },
      ...over,
    });
    expect(tooDense(asking({}))).toBeNull();
    expect(tooDense(asking({ lines: ['字'.repeat(131)] }))).toEqual({ lines: 1, han: 131, most: 130 });
    expect(tooDense(asking({ later: ['字'.repeat(91)] }))).toEqual({ lines: 1, han: 91, most: 90 });
    const seven = Array.from({ length: 7 }, () => '字');
    expect(tooDense(asking({ lines: seven }))).toBeNull();
    expect(tooDense(asking({ lines: seven, title: '问'.repeat(27) }))).toMatchObject({ lines: 8 });
  });
});
