import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { presentation } from '../../../src/adapters/node/presentation.ts';
import { lessonSlides } from '../../../src/core/slides/lesson-slides.ts';
import { outlineDeck, type OutlineBlock, type OutlineSlide } from '../../../src/core/slides/outline-deck.ts';
import { plainLine } from '../../../src/core/slides/outline-line.ts';
import { quizBoard, withBoard, WORDLESS } from '../../../src/core/slides/quiz-board.ts';
import { itemOf } from '../../support/quiz-items.ts';

const slide = (over: Partial<OutlineSlide>): OutlineSlide => ({
  kind: 'point',
  title: '题',
  eyebrow: '',
  from: '',
  body: [],
  notes: [],
  ...over,
});
const lines = (...texts: string[]): OutlineBlock => ({ kind: 'lines', lines: texts.map(plainLine) });

const slides: OutlineSlide[] = [
  slide({
    title: '第一关',
    body: [lines('他在听什么', '<b>不是金额</b> & “要求”')],
    notes: ['先念这一句。', '停五秒。'],
  }),
  slide({
    title: '取哪几个字',
    eyebrow: '反例',
    from: '《办法》第六十八条',
    body: [
      {
        kind: 'table',
        rows: [
          ['他说', '取'],
          ['没发', '没发？'],
        ],
      },
      lines('余下的不取'),
    ],
  }),
  slide({ title: '讨论' }),
];

const slideOf = async (one: OutlineSlide) =>
  xml(await JSZip.loadAsync(await presentation([one], { title: '投影片', foot: '' })), 'ppt/slides/slide1.xml');
const open = async () => JSZip.loadAsync(await presentation(slides, { title: '投影片', foot: '未经合规审阅' }));
const xml = async (zip: JSZip, path: string) => (await zip.file(path)?.async('string')) ?? '';
/** Colour of the run that is this text. */
const colourOf = (part: string, text: string) =>
  new RegExp(`srgbClr val="(\\w+)"(?:(?!<a:t>|srgbClr).)*<a:t>${text}</a:t>`, 's').exec(part)?.[1];
/** Text runs of a part, as a reader sees them. */
const runs = (part: string) => [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);

describe('a presentation file', () => {
  it('has a slide for each, with title and lines as text that can be edited', async () => {
    const zip = await open();
    expect(Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
    const first = await xml(zip, 'ppt/slides/slide1.xml');
    expect(runs(first)).toEqual(
      expect.arrayContaining([
        '第一关',
        '他在听什么',
        '&lt;b&gt;不是金额&lt;/b&gt; &amp; “要求”',
        '未经合规审阅',
        '1 / 3',
      ]),
    );
    expect(first).not.toContain('<p:pic>');
  });

  it('keeps a table a table, with the lines below it', async () => {
    const second = await xml(await open(), 'ppt/slides/slide2.xml');
    expect(second).toContain('<a:tbl>');
    expect(runs(second)).toEqual(expect.arrayContaining(['反例', '他说', '没发？', '余下的不取']));
    expect(runs(second).join('')).not.toContain('|');
  });

  it('gives the speaker the notes', async () => {
    const notes = runs(await xml(await open(), 'ppt/notesSlides/notesSlide1.xml')).join('');
    expect(notes).toContain('先念这一句。');
    expect(notes).toContain('停五秒。');
  });

  it('names a Chinese font for East Asian text and marks the language', async () => {
    const zip = await open();
    const first = await xml(zip, 'ppt/slides/slide1.xml');
    const fonts = [...first.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, font]) => font);
    expect(fonts.length).toBeGreaterThan(0);
    expect(new Set(fonts)).toEqual(new Set(['Microsoft YaHei']));
    expect(first).toContain('lang="zh-CN"');
  });

  it('names the source of a slide beside the sign-off', async () => {
    expect(runs(await xml(await open(), 'ppt/slides/slide2.xml'))).toContain('《办法》第六十八条　未经合规审阅');
  });

  it('gives a column the room its cells need', async () => {
    const wide = slide({
      body: [
        {
          kind: 'table',
          rows: [
            ['他说', '取'],
            ['跟你说多少遍了，工资没发', '没发？'],
          ],
        },
      ],
    });
    const widths = [...(await slideOf(wide)).matchAll(/<a:gridCol w="(\d+)"/g)].map(([, w]) => Number(w));
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0) - 1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11.94 * 914400);
  });

  it.each([
    ['a single letter over', '字'.repeat(31)],
    ['two letters over', '字'.repeat(32)],
  ])('takes a smaller letter rather than leave %s', async (_, line) => {
    const size = /<a:rPr [^>]*sz="(\d+)"[^>]*>(?:(?!<a:t>).)*<a:t>字/.exec(
      await slideOf(slide({ body: [lines(line)] })),
    )?.[1];
    const points = Number(size) / 100;
    expect(points).toBeGreaterThanOrEqual(24);
    expect((line.length * points) / 72).toBeLessThanOrEqual(11.93);
  });

  it('sets marks as the program does, in the colours of the wall', async () => {
    const marked = (['bullet', 'number', 'letter'] as const).map((kind, at) => ({
      ...plainLine(`第${at}`),
      mark: kind === 'bullet' ? { kind } : { kind, at: at + 1 },
    }));
    const part = await slideOf(slide({ body: [{ kind: 'lines', lines: marked }] }));
    expect(part).toMatch(/<a:buClr><a:srgbClr val="DFA02A"\/><\/a:buClr><a:buSzPct val="\d+"\/><a:buChar/);
    expect(part).toMatch(/val="7F5300"(?:(?!<a:t>).)*<a:buAutoNum type="arabicPeriod" startAt="2"/s);
    expect(part).toMatch(/val="7F5300"(?:(?!<a:t>).)*<a:buAutoNum type="alphaUcPeriod" startAt="3"/s);
  });

  it('says what may not be said in red and what may in teal, and who speaks in a quiet colour', async () => {
    const redline = await slideOf(
      slide({
        kind: 'redline',
        body: [
          {
            kind: 'lines',
            lines: [
              { ...plainLine('不能说：“甲”'), tone: 'unlawful' },
              { ...plainLine('可以说：“乙”'), tone: 'lawful' },
              { ...plainLine('在忙。'), who: '孙慧：' },
            ],
          },
        ],
      }),
    );
    expect(colourOf(redline, '不能说：')).toBe('A4261B');
    expect(colourOf(redline, '可以说：')).toBe('0F5559');
    expect(colourOf(redline, '“甲”')).toBe('1E2422');
    expect(colourOf(redline, '孙慧：')).toBe('605F54');
    expect(colourOf(redline, '在忙。')).toBe('1E2422');
    expect([...redline.matchAll(/<a:p>/g)]).toHaveLength(
      [...redline.matchAll(/<p:txBody>/g)].length + 2, // three lines in one box, one in every other
    );
  });

  it('numbers every shape once', async () => {
    const table: OutlineBlock = { kind: 'table', rows: [['甲'], ['乙']] };
    const many = Array.from({ length: 6 }, () => slide({ eyebrow: '表', body: [table, lines('句')] }));
    const zip = await JSZip.loadAsync(await presentation(many, { title: '课', foot: '' }));
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const part = await xml(zip, `ppt/slides/slide${at}.xml`);
      const ids = [...part.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('opens with lecture, title, lead and five doors', async () => {
    const part = await slideOf(
      slide({ kind: 'title', title: '过五关', eyebrow: '第四讲', body: [lines('把话谈通')], from: '课堂 25 分钟' }),
    );
    expect(runs(part)).toEqual(expect.arrayContaining(['第四讲', '过五关', '把话谈通', '课堂 25 分钟']));
    expect([...part.matchAll(/val="CFC3AB"/g)]).toHaveLength(5);
  });
});

describe('a lesson as a presentation file', () => {
  const body = `<Slide title="反例" kind="dialogue">

<Dialogue>
<Turn who="吕师傅">又是哪家？</Turn>
<Turn agent level={0} unlawful>联系您单位。</Turn>
</Dialogue>

</Slide>

<Slide kind="quiz" item="several" />`;
  const words = { agent: '坐席', unlawful: '（不能这样说）', level: () => '', place: () => '', item: '' };
  const parts = async () => {
    const slides = outlineDeck(
      {
        title: '课',
        cover: { eyebrow: '', from: '' },
        frontmatter: { lead: '头一分钟。', goals: ['甲', '乙'], takeaways: ['丙', '丁'] },
        slides: lessonSlides(body, words).map((slide) =>
          withBoard(slide, () => quizBoard(itemOf('multiple'), WORDLESS)),
        ),
        caseOf: () => undefined,
        sourceOf: () => '',
      },
      { goals: '目标', takeaways: '带走', level: String, unlawful: words.unlawful },
    );
    return JSZip.loadAsync(await presentation(slides, { title: '课', foot: '' }));
  };

  it('names who speaks and marks what may not be said', async () => {
    const zip = await parts();
    expect(runs(await xml(zip, 'ppt/slides/slide3.xml'))).toEqual(
      expect.arrayContaining(['吕师傅：', '又是哪家？', '坐席：', '（不能这样说）', '联系您单位。']),
    );
  });

  it('asks a question on the slide and answers it in the notes only', async () => {
    const zip = await parts();
    const asked = runs(await xml(zip, 'ppt/slides/slide4.xml')).join('\n');
    const notes = runs(await xml(zip, 'ppt/notesSlides/notesSlide4.xml')).join('\n');
    const { ask, explain, options } = itemOf('multiple');
    expect(asked).toContain(ask);
    for (const { text } of options) expect(asked).toContain(text);
    expect(asked).not.toContain(explain);
    expect(notes).toContain(explain);
  });
});
