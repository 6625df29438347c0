import { describe, expect, it } from 'vitest';
import type { CaseFrontmatter } from '../../../src/core/course/case.ts';
import type { LessonSlide } from '../../../src/core/slides/lesson-slides.ts';
import { outlineDeck } from '../../../src/core/slides/outline-deck.ts';

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
const deck = (slides: LessonSlide[]) =>
  outlineDeck(
    {
      title: '第一关',
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
    expect(table?.body).toEqual({
      kind: 'table',
      rows: [
        ['他说', '取'],
        ['没发', '没发？'],
      ],
    });
    expect(lines?.body.kind).toBe('lines');
  });

  it('lays a figure out as a table and leaves what it shows to the speaker', () => {
    const figure = {
      rows: [
        ['年', '亿元'],
        ['2021', '47.3'],
      ],
      mark: '原文待核',
      notes: ['图：一年 47.3 亿元。'],
    };
    const [, , shown] = outlineDeck(
      {
        title: '第一关',
        frontmatter,
        slides: [slide({ figure: 'npl', lines: ['只看全年'], notes: ['先念。'] })],
        caseOf: () => undefined,
        sourceOf: () => '',
        figureOf: (id) => (id === 'npl' ? figure : undefined),
      },
      words,
    );
    expect(shown?.body).toEqual({ kind: 'table', rows: figure.rows });
    expect(shown?.from).toBe('原文待核');
    expect(shown?.notes).toEqual(['只看全年', '图：一年 47.3 亿元。', '先念。']);
  });

  it('shows what the borrower said and leaves the graded samples to the speaker', () => {
    const [, , shown] = deck([
      slide({ kind: 'case', attributes: { case: 'mirroring', question: 'first' }, notes: ['先念。'] }),
    ]);
    expect(shown?.body).toEqual({ kind: 'lines', lines: ['又来了。'] });
    expect(shown?.notes).toEqual(['先念。', '0 级　还钱。（顶回去）', '3 级　又来了……（取了原话）']);
  });

  it('takes an unknown case for an ordinary slide', () => {
    expect(deck([slide({ attributes: { case: 'gone', question: 'first' }, lines: ['一句'] })])[2]?.body).toEqual({
      kind: 'lines',
      lines: ['一句'],
    });
  });

  it('names the source of a slide', () => {
    const [lead, , redline] = deck([slide({ attributes: { source: 'card-measures', article: '68' } })]);
    expect(redline?.from).toBe('《card-measures》68');
    expect(lead?.from).toBe('');
  });
});
