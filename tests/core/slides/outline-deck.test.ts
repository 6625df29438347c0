import { describe, expect, it } from 'vitest';
import type { CaseFrontmatter } from '../../../src/core/course/case.ts';
import type { LessonSlide } from '../../../src/core/slides/lesson-slides.ts';
import { plainLine } from '../../../src/core/slides/outline-line.ts';
import { outlineDeck, type OutlineFigure } from '../../../src/core/slides/outline-deck.ts';

const slide = (over: Partial<LessonSlide>): LessonSlide => ({
  title: '题',
  kind: 'point',
  section: null,
  minutes: null,
  lines: [],
  figure: null,
  later: [],
  notes: [],
  attributes: {},
  line: 1,
  ...over,
});
const frontmatter = { lead: '头一分钟。', goals: ['甲', '乙'], takeaways: ['丙', '丁'] };
const words = { goals: '学完能做到', takeaways: '带走', level: (level: number) => `${level} 级` };
const mirroring = {
  questions: [
    {
      kind: 'reply',
      id: 'first',
      borrower: '又来了。',
      samples: [
        { level: 3, reply: '又来了……', why: '取了原话' },
        { level: 0, reply: '还钱。', why: '顶回去' },
      ],
    },
  ],
} as unknown as CaseFrontmatter;
const cover = { eyebrow: '第四讲', from: '课堂 25 分钟' };
const said = (text: string) => [{ kind: 'lines', lines: [plainLine(text)] }];
const deck = (slides: LessonSlide[]) =>
  outlineDeck(
    {
      title: '第一关',
      cover,
      frontmatter,
      slides,
      caseOf: (id) => (id === 'mirroring' ? mirroring : undefined),
      sourceOf: (id, article) => `《${id}》${article ?? ''}`,
    },
    words,
  );

describe('a deck for a presentation program', () => {
  it('opens with lead and goals and closes with the take-aways', () => {
    expect(deck([slide({ lines: ['一句'] })]).map(({ title }) => title)).toEqual([
      '第一关',
      '学完能做到',
      '题',
      '带走',
    ]);
  });

  it('turns rows of a Markdown table into a table, and only those', () => {
    const [, , table, lines] = deck([
      slide({ lines: ['| 他说 | 取 |', '| 没发 | 没发？ |'] }),
      slide({ lines: ['| 他说 | 取 |', '一句话'] }),
    ]);
    expect(table?.body).toEqual([
      {
        kind: 'table',
        rows: [
          ['他说', '取'],
          ['没发', '没发？'],
        ],
      },
    ]);
    expect(lines?.body.map(({ kind }) => kind)).not.toContain('table');
  });

  it('sets a table between the lines that stand above and below it', () => {
    const [, , mixed] = deck([slide({ lines: ['先看', '| 数 | 银行 |', '| 谈不成 | 起诉 |', '再看', '末了'] })]);
    expect(mixed?.body.map((block) => (block.kind === 'lines' ? block.lines.length : block.kind))).toEqual([
      1,
      'table',
      2,
    ]);
  });

  const scene = (height: number) => ({ width: 1000, height, marks: [] });
  const figured = (over: Partial<OutlineFigure>, more: Partial<LessonSlide> = {}) =>
    outlineDeck(
      {
        title: '第一关',
        cover,
        frontmatter,
        slides: [slide({ figure: 'npl', lines: ['只看全年'], notes: ['先念。'], ...more })],
        caseOf: () => undefined,
        sourceOf: () => '《表》',
        figureOf: (id) =>
          id === 'npl'
            ? { scene: null, name: '图', rows: [['年'], ['2021']], mark: '原文待核', notes: ['图：47.3。'], ...over }
            : undefined,
      },
      words,
    )[2];

  it('lays a figure that nothing draws out as a table and leaves what it shows to the speaker', () => {
    const shown = figured({});
    expect(shown?.body).toEqual([{ kind: 'table', rows: [['年'], ['2021']] }]);
    expect(shown?.from).toBe('原文待核');
    expect(shown?.notes).toEqual(['只看全年', '图：47.3。', '先念。']);
  });

  it('gives a drawing the slide, and lines the room below it if there is any', () => {
    const full = figured({ scene: scene(400) });
    expect(full?.body).toEqual([{ kind: 'drawing', scene: scene(400), name: '图' }]);
    expect(full?.notes).toEqual(['只看全年', '图：47.3。', '先念。']);
    const roomy = figured({ scene: scene(300) });
    expect(roomy?.body.map(({ kind }) => kind)).toEqual(['drawing', 'lines']);
    expect(roomy?.notes).toEqual(['图：47.3。', '先念。']);
  });

  it('names figure and source in one line', () => {
    expect(figured({ scene: scene(400) }, { attributes: { source: 'a' } })?.from).toBe('原文待核　《表》');
  });

  it('numbers goals and take-aways and says on the first slide which lecture it is', () => {
    const [first, goals] = deck([]);
    expect(first).toMatchObject({ kind: 'title', eyebrow: '第四讲', from: '课堂 25 分钟', body: said('头一分钟。') });
    expect(goals?.eyebrow).toBe('第一关');
    expect(goals?.body[0]).toMatchObject({ lines: [{ mark: { at: 1 } }, { mark: { kind: 'number', at: 2 } }] });
  });

  it('shows what the borrower said and leaves the graded samples to the speaker', () => {
    const [, , shown] = deck([
      slide({ kind: 'case', attributes: { case: 'mirroring', question: 'first' }, notes: ['先念。'] }),
    ]);
    expect(shown?.body).toEqual(said('又来了。'));
    expect(shown?.notes).toEqual(['先念。', '0 级　还钱。（顶回去）', '3 级　又来了……（取了原话）']);
  });

  it('takes an unknown case for an ordinary slide', () => {
    expect(deck([slide({ attributes: { case: 'gone', question: 'first' }, lines: ['一句'] })])[2]?.body).toEqual(
      said('一句'),
    );
  });

  it('names the source of a slide', () => {
    const [, goals, redline] = deck([slide({ attributes: { source: 'card-measures', article: '68' } })]);
    expect(redline?.from).toBe('《card-measures》68');
    expect(goals?.from).toBe('');
  });
});
